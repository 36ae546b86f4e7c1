using StaffPortal.Texts;
using Xunit;

namespace StaffPortal.Tests.Texts;

public sealed class MomentsTests
{
    private static readonly TimeZoneInfo Helsinki = TimeZoneInfo.FindSystemTimeZoneById("Europe/Helsinki");

    // Monday 23 November 2026, 14.06 in Helsinki.
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 12, 6, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("2026-11-23T12:05:30Z", "juuri nyt", "just nu", "just now")]
    [InlineData("2026-11-23T12:06:40Z", "juuri nyt", "just nu", "just now")]
    [InlineData("2026-11-23T12:05:00Z", "1 min sitten", "för 1 min sedan", "1 min ago")]
    [InlineData("2026-11-23T11:42:00Z", "24 min sitten", "för 24 min sedan", "24 min ago")]
    [InlineData("2026-11-23T11:06:00Z", "tänään 13.06", "i dag 13.06", "today 13.06")]
    [InlineData("2026-11-23T07:30:00Z", "tänään 9.30", "i dag 9.30", "today 9.30")]
    [InlineData("2026-11-22T22:00:00Z", "tänään 0.00", "i dag 0.00", "today 0.00")]
    [InlineData("2026-11-22T21:59:00Z", "eilen 23.59", "i går 23.59", "yesterday 23.59")]
    [InlineData("2026-11-22T14:20:00Z", "eilen 16.20", "i går 16.20", "yesterday 16.20")]
    [InlineData("2026-11-21T09:40:00Z", "21.11. 11.40", "21.11. 11.40", "21.11. 11.40")]
    [InlineData("2026-07-01T06:05:00Z", "1.7. 9.05", "1.7. 9.05", "1.7. 9.05")]
    [InlineData("2025-11-22T09:40:00Z", "22.11.2025", "22.11.2025", "22.11.2025")]
    [InlineData("2026-11-23T13:00:00Z", "tänään 15.00", "i dag 15.00", "today 15.00")]
    [InlineData("2026-11-24T07:00:00Z", "huomenna 9.00", "i morgon 9.00", "tomorrow 9.00")]
    [InlineData("2027-01-04T07:00:00Z", "4.1.2027", "4.1.2027", "4.1.2027")]
    public void A_moment_is_told_as_near_as_it_is(string instant, string fi, string sv, string en)
    {
        var at = DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(
            (fi, sv, en),
            (Moments.Relative(at, Now, Helsinki, Language.Fi), Moments.Relative(at, Now, Helsinki, Language.Sv), Moments.Relative(at, Now, Helsinki, Language.En)));
    }

    [Fact]
    public void Minutes_go_on_over_midnight()
    {
        var justAfterMidnight = new DateTimeOffset(2026, 11, 22, 22, 10, 0, TimeSpan.Zero);
        Assert.Equal("20 min ago", Moments.Relative(justAfterMidnight.AddMinutes(-20), justAfterMidnight, Helsinki, Language.En));
    }

    [Fact]
    public void The_same_instant_is_another_time_in_another_zone()
    {
        Assert.Equal("14.06", Moments.Time(Now, Helsinki));
        Assert.Equal("12.06", Moments.Time(Now, TimeZoneInfo.Utc));
    }

    [Fact]
    public void On_the_night_the_clock_goes_back_the_hour_comes_twice()
    {
        var first = new DateTimeOffset(2026, 10, 25, 0, 30, 0, TimeSpan.Zero);
        Assert.Equal(["3.30", "3.30"], [Moments.Time(first, Helsinki), Moments.Time(first.AddHours(1), Helsinki)]);
        Assert.Equal("2026-10-25T01:30:00Z", Moments.Machine(first.AddHours(1)));
    }

    [Fact]
    public void The_exact_moment_names_the_day() =>
        Assert.Equal(
            ["ma 23.11.2026 14.06", "mån 23.11.2026 14.06", "Mon 23.11.2026 14.06"],
            Languages.All.Select(language => Moments.Exact(Now, Helsinki, language)));

    [Fact]
    public void Days_and_times_have_one_shape_in_every_language()
    {
        var day = new DateOnly(2026, 11, 3);
        Assert.Equal("3.11.2026", Moments.Date(day));
        Assert.Equal(["ti 3.11.", "tis 3.11.", "Tue 3.11."], Languages.All.Select(language => Moments.ShortDay(day, language)));
        Assert.Equal(["ti 3.11.2026", "tis 3.11.2026", "Tue 3.11.2026"], Languages.All.Select(language => Moments.FullDay(day, language)));
        Assert.Equal("14.06–15.06", Moments.Times(Now, Now.AddHours(1), Helsinki));
    }
}
