using StaffPortal.Rights;
using StaffPortal.SampleTown;
using StaffPortal.Texts;
using Xunit;

namespace StaffPortal.Tests.SampleTown;

public class CatalogueOfTheTownTests
{
    [Fact]
    public void There_are_8_departments_14_teams_40_services_30_staff_10_districts()
    {
        Assert.Equal((8, 14, 40, 30, 10),
            (TownDepartment.All.Count, TownTeam.All.Count, TownService.All.Count, TownStaff.All.Count, District.All.Count));
    }

    [Fact]
    public void Codes_and_names_are_unique()
    {
        Unique(TownDepartment.All.Select(d => d.Code));
        Unique(TownTeam.All.Select(t => t.Code));
        Unique(TownService.All.Select(s => s.Code));
        Unique(TownStaff.All.Select(s => s.Code));
        Unique(Streets.All.Select(s => s.Fi));
        Unique(Streets.All.Select(s => s.Sv));
        Unique(Place.All.Select(p => p.Fi));
        Unique(Company.All.Select(c => c.Name));
        Unique(Company.All.Select(c => c.Mail));
        foreach (var language in Enum.GetValues<Language>())
            Unique(TownService.All.Select(s => s.Name.In(language)));
    }

    [Fact]
    public void Everything_the_town_offers_is_said_in_three_languages()
    {
        var texts = TownDepartment.All.Select(d => d.Name)
            .Concat(TownTeam.All.Select(t => t.Name))
            .Concat(TownStaff.All.Select(s => s.Title))
            .Concat(TownService.All.SelectMany(s => new[] { s.Name, s.About, s.Keywords, s.Group }))
            .Concat(TownService.All.SelectMany(s => s.Attributes).SelectMany(a => a.Values.Select(v => v.Name).Prepend(a.Question)));
        Assert.All(texts, t => Assert.DoesNotContain("", new[] { t.Fi.Trim(), t.Sv.Trim(), t.En.Trim() }));
        Assert.All(TownService.All, s => Assert.Equal(3, new[] { s.About.Fi, s.About.Sv, s.About.En }.Distinct().Count()));
        Assert.All(TownService.All, s => Assert.All(new[] { s.About.Fi, s.About.Sv, s.About.En }, t => Assert.EndsWith(".", t)));
    }

    [Fact]
    public void Every_service_has_a_team_of_its_department_and_every_team_works_for_one_that_exists()
    {
        var departments = TownDepartment.All.Select(d => d.Code).ToHashSet();
        Assert.All(TownTeam.All, t => Assert.Contains(t.Department, departments));
        Assert.All(TownService.All, s => Assert.Equal(TownTeam.Of(s.Team).Department, s.Department));
        Assert.All(TownTeam.All, t => Assert.Contains(TownService.All, s => s.Team == t.Code));
    }

    [Fact]
    public void Promises_are_between_hours_and_weeks_and_some_services_ask_questions()
    {
        Assert.All(TownService.All, s => Assert.InRange(s.DueHours, 2, 24 * 28));
        Assert.True(TownService.All.Count(s => s.Attributes.Count > 0) >= 5);
        Assert.All(TownService.All.SelectMany(s => s.Attributes), a => Assert.Matches("^[A-Z0-9]+$", a.Code));
    }

    [Fact]
    public void Services_about_people_are_never_public()
    {
        TextTheme[] personal = [TextTheme.Family, TextTheme.School, TextTheme.Care, TextTheme.Permit, TextTheme.Workplace];
        Assert.All(TownService.All.Where(s => personal.Contains(s.Theme)), s => Assert.False(s.IsPublic));
        Assert.All(TownService.All.Where(s => s.ShowsTextAtOnce), s => Assert.True(s.IsPublic));
        Assert.True(TownService.All.Count(s => s.IsPublic) >= 12);
    }

    [Fact]
    public void Every_team_with_a_queue_has_somebody_or_a_colleague_of_its_department()
    {
        Assert.All(TownTeam.All, t => Assert.Contains(TownStaff.All, s => s.Team == t.Code || s.Department == t.Department));
        Assert.All(Enum.GetValues<Role>(), r => Assert.Contains(TownStaff.All, s => s.Role == r));
        Assert.All(TownStaff.All, s => Assert.Contains(TownTeam.All, t => t.Code == s.Team && (s.Department is null || t.Department == s.Department)));
    }

    [Fact]
    public void Streets_stand_in_their_district_and_have_their_Finnish_endings()
    {
        Assert.All(Streets.All, s =>
        {
            var middle = District.Named(s.District);
            foreach (var number in new[] { 1, s.LastNumber })
            {
                var (latitude, longitude) = s.At(number);
                Assert.InRange(Math.Abs(latitude - middle.Latitude), 0, 0.02);
                Assert.InRange(Math.Abs(longitude - middle.Longitude), 0, 0.04);
            }
            Assert.NotEqual(s.Fi, s.FiOn);
            Assert.NotEqual(s.Fi, s.FiOf);
        });
        Assert.Equal(("Rantakadulla", "Postitien", "Puolukkarinteellä"),
            (Streets.Named("Rantakatu").FiOn, Streets.Named("Postitie").FiOf, Streets.Named("Puolukkarinne").FiOn));
        Assert.All(District.All, d => Assert.True(Streets.In(d.Fi).Count >= 5));
        Assert.All(Place.All, p => Assert.InRange(p.Number, 1, Streets.Named(p.Street).LastNumber));
    }

    private static void Unique(IEnumerable<string> words) =>
        Assert.Empty(words.GroupBy(w => w, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1).Select(g => g.Key));
}
