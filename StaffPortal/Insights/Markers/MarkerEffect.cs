using System.Runtime.CompilerServices;
using StaffPortal.Insights.Counting;
using StaffPortal.Insights.Warehouse;
using StaffPortal.Rights;

namespace StaffPortal.Insights.Markers;

/// <summary>The median of what was completed in the eight weeks before a change and in the (up to) eight weeks from it on.</summary>
/// <param name="Before">Lead times before.</param>
/// <param name="After">Lead times from the day on.</param>
/// <param name="Interval">Between which changes of the median 95 % of the draws lie; null with under ten cases on a side.</param>
public sealed record MarkerEffect(Spread Before, Spread After, (double Low, double High)? Interval)
{
    public double? Change => After.Median - Before.Median;

    /// <summary>The interval does not hold "no change".</summary>
    public bool IsClear => Interval is var (low, high) && (low > 0 || high < 0);
}

/// <summary>Reads what came of a change.</summary>
public sealed class MarkerEffects(FigureReader figures)
{
    private const int Days = 56;

    private readonly ConditionalWeakTable<IReadOnlyList<double>, Drawn> drawn = [];

    /// <returns>Null when the figures cannot be read, the day has not come, or the team is too small.</returns>
    [Needs(FactName.ReadFigures)]
    public async Task<MarkerEffect?> OfAsync(Viewer viewer, FigureCut cut, DateOnly day, CancellationToken ct)
    {
        if (day > figures.Today)
            return null;
        var (before, after) = (cut with { Period = new(day.AddDays(-Days), day.AddDays(-1)) }, cut with { Period = new(day, day.AddDays(Days - 1)) });
        var (then, now) = (await figures.LeadAsync(viewer, before, ct), await figures.LeadAsync(viewer, after, ct));
        if (then is null || now is null)
            return null;
        var (one, other) = (await LengthsAsync(viewer, before, ct), await LengthsAsync(viewer, after, ct));
        return new(then.Whole, now.Whole, one is null || other is null ? null : IntervalOf(one, other));
    }

    /// <summary>Drawn once for all who look at the same two readings.</summary>
    private (double Low, double High)? IntervalOf(IReadOnlyList<double> before, IReadOnlyList<double> after)
    {
        if (drawn.TryGetValue(after, out var known) && ReferenceEquals(known.Before, before))
            return known.Interval;
        var interval = Bootstrap.MedianChange(before, after);
        drawn.AddOrUpdate(after, new(before, interval));
        return interval;
    }

    private sealed record Drawn(IReadOnlyList<double> Before, (double Low, double High)? Interval);

    private Task<IReadOnlyList<double>?> LengthsAsync(Viewer viewer, FigureCut cut, CancellationToken ct) => figures.SpeedAsync<IReadOnlyList<double>>(viewer, cut, "Lengths", FactParts.Work, TimeFigures.Lengths, ct);
}
