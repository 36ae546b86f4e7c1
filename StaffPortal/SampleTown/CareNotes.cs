using StaffPortal.Catalogue;
using StaffPortal.Customers;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Staff;
using StaffPortal.Texts;
using StaffPortal.Timeline;

namespace StaffPortal.SampleTown;

/// <summary>What home care writes of a client: two visits a day for some weeks, with measurements, a decision, invoices, and one evening that was not like the others.</summary>
sealed class CareNotes(Town town, Chance chance, DateTimeOffset now)
{
    private const int Days = 40;

    private static readonly string[] Mornings =
    [
        "Aamutoimet sujuivat hyvin. Lääkkeet otettu.", "Autettu suihkussa. Mieliala hyvä.", "Aamupala syöty, lääkkeet annettu dosetista.",
        "Kaikki kunnossa. Toivoi ostoslistaan maitoa ja leipää.", "Verenpaine mitattu. Vointi tavallinen.", "Ulkoiltu pihalla vartti.",
    ];

    private static readonly string[] Evenings =
    [
        "Iltapala ja iltalääkkeet. Turvapuhelin kädessä.", "Iltatoimet tehty, jäi katsomaan televisiota.", "Vointi hyvä. Ovi lukittu.", "Iltalääkkeet otettu, jalat rasvattu.",
    ];

    public void Write(PortalContext db, Customer client)
    {
        var draw = chance.For("care notes");
        for (var day = Days; day >= 0; day--)
        {
            Visit(db, client, At(day, 8, 10 + draw.Next(40)), draw.Of(Mornings), Coordinator, day % 5 == 0 ? Measures(draw, day) : []);
            if (day != 6)
                Visit(db, client, At(day, 18, 5 + draw.Next(40)), draw.Of(Evenings), Nurse, []);
        }
        Tell(db, client, EntryKind.Visit, At(6, 18, 30), "Kaatuminen kotona, ei vammoja", "Liukastui kylpyhuoneessa, nousi autettuna ylös. Ei kipuja. Omaiselle kerrottu. Kaatumisriskin arvio tehtävä viikon sisällä.", Nurse, "home-visits", false, [(Quantity.Systolic, 138), (Quantity.Diastolic, 79), (Quantity.Pulse, 84)]);
        Tell(db, client, EntryKind.Decision, At(33, 9, 0), "Palvelusuunnitelma tarkistettu", "Kaksi käyntiä päivässä, fysioterapia kerran viikossa vuoden loppuun.", Coordinator, "home-visits", false, []);
        Tell(db, client, EntryKind.Money, At(28, 6, 0), "Kotihoidon lasku, lokakuu: 214,40 €", "", null, "home-visits", true, []);
        Tell(db, client, EntryKind.Money, At(14, 6, 0), "Lasku maksettu: 214,40 €", "", null, "home-visits", true, []);
        Tell(db, client, EntryKind.Note, At(19, 10, 40), "Neuvonta: asumistuki ja omaishoito", "Käytiin läpi hakemukset kotikäynnillä.", town.Staff["thomas.engblom"], "social-guidance", false, []);
    }

    private StaffMember Coordinator => town.Staff["hannu.kivela"];

    private StaffMember Nurse => town.Staff["maria.sandberg"];

    private DateTimeOffset At(int daysAgo, int hour, int minute) => Moments.At(Moments.Day(now, Zone).AddDays(-daysAgo), new(hour, minute), Zone);

    private static TimeZoneInfo Zone { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/Helsinki");

    private static List<(Quantity, decimal)> Measures(Chance draw, int day) =>
        [(Quantity.Systolic, 128 + draw.Next(16)), (Quantity.Diastolic, 72 + draw.Next(10)), (Quantity.Pulse, 66 + draw.Next(14)), (Quantity.Weight, 58.4m + (day / 20m))];

    private void Visit(PortalContext db, Customer client, DateTimeOffset at, string text, StaffMember who, IReadOnlyList<(Quantity, decimal)> measures) =>
        Tell(db, client, EntryKind.Visit, at, "", text, who, "home-visits", true, measures);

    private void Tell(PortalContext db, Customer client, EntryKind kind, DateTimeOffset at, string title, string text, StaffMember? who, string service, bool routine, IReadOnlyList<(Quantity, decimal)> measures)
    {
        if (at > now)
            return;
        Service of = town.Services[service];
        db.Add(TimelineEntry.Write(new Act(Origin.Import, who?.Id.Value, at, chance.For("care note").Id(at)), client.Id, of.Department, new(kind, of.Id, at, title, text, Language.Fi, routine, measures), isConfidential: of.IsConfidential));
    }
}
