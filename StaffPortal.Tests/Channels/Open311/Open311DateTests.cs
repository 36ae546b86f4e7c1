using System.Globalization;
using StaffPortal.Channels.Open311;
using Xunit;

namespace StaffPortal.Tests.Channels.Open311;

public sealed class Open311DateTests
{
    private static readonly TimeZoneInfo Helsinki = TimeZoneInfo.FindSystemTimeZoneById("Europe/Helsinki");

    [Theory]
    [InlineData("2026-02-13T02:05:17Z", "2026-02-13T02:05:17Z", false)]
    [InlineData("2026-02-13T02:05:17+02:00", "2026-02-13T00:05:17Z", false)]
    [InlineData("2026-02-13T02:05:17 02:00", "2026-02-13T00:05:17Z", false)]
    [InlineData("2026-02-13T02:05:17.250-05:00", "2026-02-13T07:05:17Z", false)]
    [InlineData("2026-02-13T02:05Z", "2026-02-13T02:05:00Z", false)]
    [InlineData("2026-02-13T02:05:17", "2026-02-13T00:05:17Z", false)]
    [InlineData("2026-02-13", "2026-02-12T22:00:00Z", true)]
    [InlineData("2026-07-01", "2026-06-30T21:00:00Z", true)]
    [InlineData("2026-03-29T03:30:00", "2026-03-29T01:30:00Z", false)]
    public void A_date_is_read_with_offset_or_in_the_zone(string text, string expected, bool isDay)
    {
        var date = Open311Date.Parse(text, Helsinki)!.Value;

        Assert.Equal((expected, isDay, TimeSpan.Zero), (Open311Date.Write(date.At), date.IsDay, date.At.Offset));
    }

    [Theory]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("13.2.2026")]
    [InlineData("2026-02-30")]
    [InlineData("2026-02-13T25:00:00Z")]
    public void What_is_no_date_is_none(string text) => Assert.Null(Open311Date.Parse(text, Helsinki));

    [Fact]
    public void A_date_is_written_in_utc_whatever_its_offset_and_whoever_asks()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("fi-FI");
        try
        {
            Assert.Equal("2026-02-13T00:05:17Z", Open311Date.Write(new DateTimeOffset(2026, 2, 13, 2, 5, 17, 250, TimeSpan.FromHours(2))));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
