using StaffPortal.Channels.Import;
using Xunit;

namespace StaffPortal.Tests.Channels.Import;

public sealed class LocalTimesTests
{
    private readonly LocalTimes boston = new(TimeZoneInfo.FindSystemTimeZoneById("America/New_York"));

    /// <summary>Clocks went back on 6 November 2011 at 2.00 and forward on 11 March 2012 at 2.00.</summary>
    [Theory]
    [InlineData("2011-11-06T00:59:59", "2011-11-06T04:59:59", 0, 0)]
    [InlineData("2011-11-06T01:00:00", "2011-11-06T05:00:00", 1, 0)]
    [InlineData("2011-11-06T01:59:59", "2011-11-06T05:59:59", 1, 0)]
    [InlineData("2011-11-06T02:00:00", "2011-11-06T07:00:00", 0, 0)]
    [InlineData("2012-03-11T01:59:59", "2012-03-11T06:59:59", 0, 0)]
    [InlineData("2012-03-11T02:00:00", "2012-03-11T07:00:00", 0, 1)]
    [InlineData("2012-03-11T02:59:59", "2012-03-11T07:59:59", 0, 1)]
    [InlineData("2012-03-11T03:00:00", "2012-03-11T07:00:00", 0, 0)]
    public void The_first_of_a_repeated_hour_and_the_hour_after_a_skipped_one(string local, string utc, int repeated, int skipped)
    {
        var shifts = new ClockShifts();

        var at = boston.At(DateTime.Parse(local, System.Globalization.CultureInfo.InvariantCulture), ref shifts);

        Assert.Equal((DateTimeOffset.Parse(utc + "Z", System.Globalization.CultureInfo.InvariantCulture), new ClockShifts(repeated, skipped)), (at, shifts));
    }

    [Fact]
    public void A_day_goes_from_midnight_to_its_last_microsecond_also_when_it_has_25_hours()
    {
        var day = new DateOnly(2011, 11, 6);

        Assert.Equal(TimeSpan.FromHours(25) - TimeSpan.FromMicroseconds(1), boston.EndOf(day) - boston.StartOf(day));
        Assert.Equal((day, day), (boston.DayOf(boston.StartOf(day)), boston.DayOf(boston.EndOf(day))));
    }

    [Fact]
    public void A_day_without_midnight_begins_with_its_first_instant()
    {
        // Clocks went from 0.00 to 1.00 on 21 October 2012 in São Paulo.
        var saoPaulo = new LocalTimes(TimeZoneInfo.FindSystemTimeZoneById("America/Sao_Paulo"));

        Assert.Equal(new DateTimeOffset(2012, 10, 21, 3, 0, 0, TimeSpan.Zero), saoPaulo.StartOf(new(2012, 10, 21)));
    }
}
