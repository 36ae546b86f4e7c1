using StaffPortal.Catalogue;
using StaffPortal.Tickets;

namespace StaffPortal.Insights.Bottlenecks;

/// <summary>
/// A stage at a unit, and what its stays cost beyond their target: elapsed time after the stay's own target was used up, within the period, of
/// stays that ended and of those that still last. Where no target was set, the usual stay (the median of the stage) stands in its place.
/// Stays whose end is known by day alone are left out.
/// </summary>
/// <param name="Unit">The team; the department where the team is small or there is none.</param>
/// <param name="IsTeam">What <paramref name="Unit"/> is.</param>
/// <param name="CostPerWeek">Extra time per week, of all its tickets together.</param>
/// <param name="CostBefore">The same per week, up to the split.</param>
/// <param name="CostAfter">The same per week, from the split on.</param>
/// <param name="Ended">Stays that ended in the period.</param>
/// <param name="Arrived">Stays that began in it.</param>
/// <param name="Open">Stays that last now.</param>
/// <param name="Median">Of ended stays, elapsed; null without one.</param>
/// <param name="Target">The usual target, service time; null when most had none.</param>
public sealed record Bottleneck(
    StageCategory Stage, Guid Unit, bool IsTeam, TimeSpan CostPerWeek, TimeSpan CostBefore, TimeSpan CostAfter, long Ended, long Arrived, long Open, TimeSpan? Median, TimeSpan? P90, TimeSpan? Target)
{
    public Evidence Evidence { get; init; } = Evidence.None;

    /// <summary>How the cost moved at the split, −0.4 for 40 % less; null when there was next to none before.</summary>
    public double? Change => CostBefore > TimeSpan.FromHours(1) ? (CostAfter / CostBefore) - 1 : null;
}

/// <summary>What is known of why.</summary>
/// <param name="TailShare">Of the cost, the share of the slowest tenth of its stays.</param>
/// <param name="WaitsFor">Whom most of its waiting stays wait for.</param>
/// <param name="WaitsForShare">Of its stays that say whom they wait for.</param>
/// <param name="ReturnShare">Stays of tickets that had been in the same stage at the same unit before.</param>
/// <param name="OffersRefused">Of the offers of its tickets: declined, or not answered yet.</param>
/// <param name="OnePersonShare">Of its ended stays with an owner: the share of the one with the most; never who.</param>
/// <param name="Persons">How many had ended stays.</param>
/// <param name="SlowDay">The weekday on which stays that begin take longest, in working time.</param>
/// <param name="SlowDayMedian">Their median.</param>
/// <param name="OtherDaysMedian">The median of those that begin on other days.</param>
/// <param name="P90First">90th percentile of stays that ended before the split.</param>
/// <param name="P90Last">The same from the split on.</param>
public sealed record Evidence(
    double? TailShare, Awaited? WaitsFor, double? WaitsForShare, double? ReturnShare, double? OffersRefused, double? OnePersonShare, int Persons,
    DayOfWeek? SlowDay, TimeSpan? SlowDayMedian, TimeSpan? OtherDaysMedian, TimeSpan? P90First, TimeSpan? P90Last)
{
    public static Evidence None { get; } = new(null, null, null, null, null, null, 0, null, null, null, null, null);
}

/// <summary>The bottlenecks of a cut, the dearest first.</summary>
/// <param name="Split">The day the cost before and after is told for: the newest marked change of the process within the period, or its middle.</param>
/// <param name="IsMarked">Whether that day is a marked change.</param>
public sealed record BottleneckList(IReadOnlyList<Bottleneck> All, DateOnly Split, bool IsMarked);
