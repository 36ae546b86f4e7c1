using System.Globalization;
using System.Text.Json;
using StaffPortal.ServiceLevels;
using StaffPortal.Tests.Support;
using Xunit;

namespace StaffPortal.Tests.ServiceLevels;

public sealed class FinnishHolidaysTests
{
    private static readonly Dictionary<string, Holiday> Names = new()
    {
        ["uudenvuodenpäivä"] = Holiday.NewYearsDay,
        ["loppiainen"] = Holiday.Epiphany,
        ["pitkäperjantai"] = Holiday.GoodFriday,
        ["pääsiäispäivä"] = Holiday.EasterSunday,
        ["toinen pääsiäispäivä"] = Holiday.EasterMonday,
        ["vappu"] = Holiday.MayDay,
        ["helatorstai"] = Holiday.AscensionDay,
        ["helluntaipäivä"] = Holiday.Pentecost,
        ["juhannusaatto"] = Holiday.MidsummerEve,
        ["juhannuspäivä"] = Holiday.MidsummerDay,
        ["pyhäinpäivä"] = Holiday.AllSaintsDay,
        ["itsenäisyyspäivä"] = Holiday.IndependenceDay,
        ["jouluaatto"] = Holiday.ChristmasEve,
        ["joulupäivä"] = Holiday.ChristmasDay,
        ["tapaninpäivä"] = Holiday.SecondChristmasDay,
        ["Uudenvuodenaatto"] = Holiday.NewYearsEve,
    };

    [Theory]
    [InlineData(2024)]
    [InlineData(2025)]
    [InlineData(2026)]
    public async Task They_are_those_of_the_published_lists(int year)
    {
        var path = Path.Combine(Repository.Root, "..", "shared", "data", $"holidays-FI-{year}.json");
        Assert.SkipUnless(File.Exists(path), $"{path} is not beside the repository.");
        using var json = JsonDocument.Parse(await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
        var published = json.RootElement.EnumerateArray()
            .Where(h => h.GetProperty("type").GetString() != "observance")
            .Select(h => (DateOnly.Parse(h.GetProperty("date").GetString()![..10], CultureInfo.InvariantCulture), Names[h.GetProperty("name").GetString()!]));

        Assert.Equal(published, FinnishHolidays.Of(year));
    }

    [Theory]
    [InlineData("1818-03-22")]
    [InlineData("1943-04-25")]
    [InlineData("1954-04-18")]
    [InlineData("1981-04-19")]
    [InlineData("2000-04-23")]
    [InlineData("2008-03-23")]
    [InlineData("2011-04-24")]
    [InlineData("2038-04-25")]
    [InlineData("2049-04-18")]
    [InlineData("2076-04-19")]
    [InlineData("2285-03-22")]
    public void Easter_falls_on_the_days_the_church_computed(string day)
    {
        var known = DateOnly.Parse(day, CultureInfo.InvariantCulture);
        Assert.Equal(known, FinnishHolidays.EasterSundayOf(known.Year));
    }

    [Fact]
    public void On_a_day_with_two_names_the_shorter_hours_count()
    {
        // In 2008 Ascension Day was the first of May.
        var may = new DateOnly(2008, 5, 1);
        Assert.Equal([Holiday.MayDay, Holiday.AscensionDay], FinnishHolidays.Of(2008).Where(h => h.Day == may).Select(h => h.Holiday));
        var calendar = Calendars.Office(holidays: new() { [Holiday.MayDay] = [new(480, 720)], [Holiday.AscensionDay] = [] });
        Assert.Empty(calendar.HoursOf(may));
    }
}
