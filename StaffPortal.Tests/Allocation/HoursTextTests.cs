using StaffPortal.Allocation.Screens.Promises;
using Xunit;

namespace StaffPortal.Tests.Allocation;

/// <summary>Hours and targets are read as people write them, and written as they are read.</summary>
public sealed class HoursTextTests
{
    private static readonly TimeSpan Day = TimeSpan.FromHours(8);

    public static TheoryData<string, int[]> Hours => new()
    {
        { "8–16", [480, 960] },
        { "8.00-16.00", [480, 960] },
        { " 08:30 — 12 , 13.15–16 ", [510, 720, 795, 960] },
        { "13–16; 8–12", [480, 720, 780, 960] },
        { "0–24", [0, 1440] },
        { "16–8", [960, 480] },
        { "", [] },
        { "–", [] },
    };

    [Theory]
    [MemberData(nameof(Hours))]
    public void Hours_are_read_in_any_of_their_spellings(string text, int[] minutes) =>
        Assert.Equal(minutes, HoursText.Read(text)!.SelectMany(w => new[] { w.From, w.To }));

    [Theory]
    [InlineData("8")]
    [InlineData("8–")]
    [InlineData("25–26")]
    [InlineData("8–16 17–18")]
    [InlineData("8.60–9")]
    [InlineData("all day")]
    public void What_is_no_hours_is_not_guessed_at(string text) => Assert.Null(HoursText.Read(text));

    [Fact]
    public void Hours_are_written_as_they_are_read() =>
        Assert.Equal("8.05–12.00, 13.00–24.00", HoursText.Of(HoursText.Read("8.05–12, 13–24")!));

    [Theory]
    [InlineData("30 min", 30)]
    [InlineData("4 h", 240)]
    [InlineData("4", 240)]
    [InlineData("1 h 30", 90)]
    [InlineData("1,5 h", 90)]
    [InlineData("1.5", 90)]
    [InlineData("2 d", 960)]
    [InlineData("2 pv 1 t", 1020)]
    [InlineData("1 dag", 480)]
    [InlineData("90 m", 90)]
    [InlineData("1t30", 90)]
    [InlineData("0", 0)]
    public void Targets_are_read_in_the_days_of_their_hours(string text, int minutes)
    {
        Assert.True(TargetText.TryRead(text, Day, out var target));
        Assert.Equal(TimeSpan.FromMinutes(minutes), target);
    }

    [Fact]
    public void No_target_is_written_as_nothing_and_one_too_long_stays_too_long()
    {
        Assert.True(TargetText.TryRead(" ", Day, out var none));
        Assert.Null(none);
        Assert.True(TargetText.TryRead("9999 d 99999 h", Day, out var longest));
        Assert.True(longest > TimeSpan.FromDays(3000));
        Assert.False(TargetText.TryRead("soon", Day, out _));
        Assert.False(TargetText.TryRead("-3 h", Day, out _));
    }

    [Theory]
    [InlineData("30 min")]
    [InlineData("4 h")]
    [InlineData("1 h 30")]
    [InlineData("2 d")]
    public void Targets_are_written_as_they_are_read(string text)
    {
        Assert.True(TargetText.TryRead(text, Day, out var target));
        Assert.Equal(text, TargetText.Of(target, Day));
    }
}
