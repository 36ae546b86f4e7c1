using StaffPortal.Insights.Markers;
using Xunit;

namespace StaffPortal.Tests.Insights.Markers;

public sealed class BootstrapTests
{
    [Fact]
    public void Too_few_cases_tell_nothing() => Assert.Null(Bootstrap.MedianChange([.. Enumerable.Repeat(1.0, 9)], [.. Enumerable.Repeat(1.0, 100)]));

    [Fact]
    public void The_same_cases_give_the_same_interval()
    {
        var (before, after) = (Drawn(1, 80, 10), Drawn(2, 90, 12));

        Assert.Equal(Bootstrap.MedianChange(before, after), Bootstrap.MedianChange([.. before.Reverse()], after));
    }

    /// <summary>Of 200 pairs without any change about 5 % may seem to have one; of 200 with a large one nearly all must.</summary>
    [Fact]
    public void The_interval_holds_what_it_says()
    {
        var (wrong, found) = (0, 0);
        for (var n = 0; n < 200; n++)
        {
            if (Bootstrap.MedianChange(Drawn(n, 60, 10), Drawn(1_000 + n, 60, 10)) is var (low, high) && (low > 0 || high < 0))
                wrong++;
            if (Bootstrap.MedianChange(Drawn(n, 60, 10), Drawn(1_000 + n, 60, 25)) is var (from, _) && from > 0)
                found++;
        }

        Assert.InRange(wrong, 0, 24);
        Assert.InRange(found, 180, 200);
    }

    /// <summary>As lead times are: skewed.</summary>
    private static double[] Drawn(int seed, int count, double median)
    {
        var chance = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => -Math.Log(1 - chance.NextDouble()) * median / Math.Log(2))];
    }
}
