using StaffPortal.Channels.Import;
using Xunit;

namespace StaffPortal.Tests.Channels.Import;

public sealed class BatchPaceTests
{
    private readonly BatchPace pace = new();

    [Fact]
    public void It_grows_step_by_step_to_what_fits_the_turn()
    {
        for (var i = 0; i < 60; i++)
            pace.Held(pace.Size, TimeSpan.FromMilliseconds(0.2 * pace.Size));

        Assert.InRange(pace.Size, 55, 65);
        Assert.InRange(pace.Longest, TimeSpan.Zero, BatchPace.Aim + TimeSpan.FromMilliseconds(1));
    }

    [Fact]
    public void A_slow_turn_makes_the_next_one_smaller_at_once()
    {
        for (var i = 0; i < 60; i++)
            pace.Held(pace.Size, TimeSpan.FromMilliseconds(0.04 * pace.Size));
        Assert.Equal(BatchPace.Largest, pace.Size);

        pace.Held(250, TimeSpan.FromMilliseconds(500));

        Assert.Equal((6, TimeSpan.FromMilliseconds(500)), (pace.Size, pace.Longest));
        pace.Held(6, TimeSpan.FromSeconds(10));
        Assert.Equal((BatchPace.Smallest, 62, 2), (pace.Size, pace.Turns, pace.LongTurns));
    }

    [Fact]
    public void The_few_rows_at_the_end_of_a_lot_teach_nothing()
    {
        var before = pace.Size;

        pace.Held(1, TimeSpan.FromMilliseconds(2));

        Assert.Equal(before, pace.Size);
    }
}
