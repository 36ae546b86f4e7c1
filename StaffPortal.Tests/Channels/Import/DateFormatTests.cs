using StaffPortal.Channels.Import;
using Xunit;

namespace StaffPortal.Tests.Channels.Import;

public sealed class DateFormatTests
{
    [Theory]
    [InlineData("yyyy-MM-dd HH:mm:ss", "2011-07-06 11:14:14", "2011-07-06 11:14:14", false)]
    [InlineData("MM/dd/yyyy hh:mm tt", "02/15/2007 10:42 PM", "2007-02-15 22:42:00", false)]
    [InlineData("MM/dd/yyyy", "02/15/2007", "2007-02-15 00:00:00", true)]
    [InlineData("d.M.yyyy H.mm", "3.11.2026 14.06", "2026-11-03 14:06:00", false)]
    [InlineData("iso", "2026-02-12T22:29:51.000", "2026-02-12 22:29:51", false)]
    [InlineData("iso", "2026-02-12", "2026-02-12 00:00:00", true)]
    public void A_local_time_or_a_day_is_read(string format, string text, string local, bool isDay)
    {
        var read = new DateFormat(format).Read(text)!.Value;

        Assert.Equal((local, null, isDay), (read.Local.ToString("yyyy-MM-dd HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture), read.Instant, read.IsDay));
    }

    [Theory]
    [InlineData("iso", "2026-02-12T22:29:51+02:00")]
    [InlineData("iso", "2026-02-12T20:29:51Z")]
    [InlineData("yyyy-MM-dd HH:mm:ss zzz", "2026-02-12 15:29:51 -05:00")]
    [InlineData("unix", "1770928191")]
    [InlineData("unixms", "1770928191000")]
    public void What_says_its_offset_is_an_instant(string format, string text) =>
        Assert.Equal(new DateTimeOffset(2026, 2, 12, 20, 29, 51, TimeSpan.Zero), new DateFormat(format).Read(text)!.Value.Instant);

    [Theory]
    [InlineData("MM/dd/yyyy", "15/02/2007")]
    [InlineData("yyyy-MM-dd", "0001-01-01")]
    [InlineData("iso", "yesterday")]
    [InlineData("unix", "99999999999999")]
    public void What_is_written_otherwise_or_meant_by_nobody_is_not_read(string format, string text) => Assert.Null(new DateFormat(format).Read(text));

    [Theory]
    [InlineData("yyyy-MM-dd HH:mm", true)]
    [InlineData("dd MMM yyyy", true)]
    [InlineData("unixms", true)]
    [InlineData("HH:mm", false)]
    [InlineData("yyyy-mm-dd", false)]
    [InlineData("y", false)]
    [InlineData("%", false)]
    [InlineData("", false)]
    public void A_format_that_says_no_day_is_none(string format, bool isUsable) => Assert.Equal(isUsable, DateFormat.IsUsable(format));
}
