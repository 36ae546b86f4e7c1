using StaffPortal.Insights.Counting;
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
        return new(then.Whole, now.Whole, one is null || other is null ? null : Bootstrap.MedianChange(one, other));
    }

    private Task<IReadOnlyList<double>?> LengthsAsync(Viewer viewer, FigureCut cut, CancellationToken ct) => figures.SpeedAsync<IReadOnlyList<double>>(viewer, cut, "Lengths", TimeFigures.Lengths, ct);
}
