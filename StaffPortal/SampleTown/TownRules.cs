using StaffPortal.Allocation;
using StaffPortal.Journal;
using StaffPortal.Tickets;

namespace StaffPortal.SampleTown;

/// <summary>The rules of the practice town: what its service centre would not want to move by hand every day.</summary>
static class TownRules
{
    public static IEnumerable<AllocationRule> Of(Town town, Chance chance, DateTimeOffset at)
    {
        var act = new Act(Origin.Import, null, at, chance.For("rules").Id(at));
        (string Name, RuleTerms Terms)[] rules =
        [
            ("Vesivuoto sisätiloissa", new()
            {
                Services = [town.Services["water-leak"].Id, town.Services["premises-fault"].Id],
                Words = ["kellari", "källare", "cellar", "basement", "sähkö", "elcentral", "electricity"],
                Priority = Priority.Urgent, Flag = "Vettä sisätiloissa", FlagHours = 24,
            }),
            ("Liikennevalot pimeinä", new() { Services = [town.Services["traffic-signs"].Id], Words = ["liikennevalo", "trafikljus", "traffic light"], Priority = Priority.Urgent }),
            ("Kaatunut puu tiellä", new()
            {
                Services = [town.Services["parks-trees"].Id], Words = ["kaatunut", "fallit", "fallen"], Team = town.Teams["streets-parks"].Id, Priority = Priority.High, Tag = "kaatunut puu",
            }),
            ("Kotihoidon käynti jäi väliin", new() { Services = [town.Services["home-visits"].Id, town.Services["home-meals"].Id], Priority = Priority.High, Tag = "käynti" }),
            ("Tietokone: salasana", new() { Services = [town.Services["computer"].Id, town.Services["access-rights"].Id], Words = ["salasana", "lösenord", "password"], Team = town.Teams["it-support"].Id, Tag = "salasana" }),
        ];
        return rules.Select((rule, place) => AllocationRule.Make(act, new(chance.For($"rule {place}").Id(at)), rule.Name, place, rule.Terms));
    }
}
