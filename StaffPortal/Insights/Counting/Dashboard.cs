using StaffPortal.Rights;

namespace StaffPortal.Insights.Counting;

/// <summary>All a dashboard shows of one cut. What cannot be told is null: of small teams every speed.</summary>
/// <param name="Cut">In the measure that was used.</param>
/// <param name="ByDayIsUsual">Most completions are known by day alone.</param>
/// <param name="Ages">How long completed work took, for the lines over open tickets: elapsed, or in days.</param>
public sealed record Dashboard(
    FigureCut Cut, bool ByDayIsUsual, Series<Spread>? Lead, Series<Spread>? LeadBefore, Series<Share>? OnTime, Series<Share>? OnTimeBefore, Series<long>? Open, Series<long>? OpenBefore, Spread? OpenAge,
    Series<Spread>? Response, Series<Spread>? ResponseBefore, IReadOnlyList<StageCell>? Stages, IReadOnlyList<FlowPoint>? Flow, Ages? Dots, Spread? Ages, Measure AgesIn,
    OtherFigures? Others, OtherFigures? OthersBefore)
{
    /// <summary>Nothing was received, completed or open in the period.</summary>
    public bool IsEmpty => Others is { Received: 0, Completed: 0, EndedOtherwise: 0, OpenAge.N: 0 };
}

/// <summary>Reads a whole dashboard, figure by figure, each kept by itself.</summary>
public sealed class DashboardReader(FigureReader figures)
{
    /// <param name="viewer">Who looks.</param>
    /// <param name="cut">What is looked at.</param>
    /// <param name="isMeasureChosen">Whether the measure was asked for; otherwise days are taken when most completions are known by day alone.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <returns>Null when there is nothing to read (<see cref="FigureReader.StateOf"/>).</returns>
    [Needs(FactName.ReadFigures)]
    public async Task<Dashboard?> ReadAsync(Viewer viewer, FigureCut cut, bool isMeasureChosen, CancellationToken ct)
    {
        if (figures.StateOf(viewer, cut) != FigureState.Ready)
            return null;
        var elapsed = await figures.LeadAsync(viewer, cut with { Measure = Measure.Elapsed }, ct);
        var byDay = elapsed?.Whole is { } whole && whole.ByDay > whole.N;
        if (!isMeasureChosen && byDay)
            cut = cut with { Measure = Measure.Days };
        var other = cut.Other;
        var agesIn = byDay ? Measure.Days : Measure.Elapsed;
        return new(cut, byDay,
            await figures.LeadAsync(viewer, cut, ct), await OfOtherAsync(figures.LeadAsync), await figures.OnTimeAsync(viewer, cut, ct), await OfOtherAsync(figures.OnTimeAsync),
            await figures.OpenAsync(viewer, cut, ct), await OfOtherAsync(figures.OpenAsync), await figures.OpenAgeAsync(viewer, cut, ct),
            await figures.ResponseAsync(viewer, cut, ct), await OfOtherAsync(figures.ResponseAsync), await figures.StageTimesAsync(viewer, cut, ct), await figures.FlowAsync(viewer, cut, ct),
            await figures.AgesAsync(viewer, cut, ct), (agesIn == Measure.Days ? await figures.LeadAsync(viewer, cut with { Measure = agesIn }, ct) : elapsed)?.Whole, agesIn,
            await figures.OthersAsync(viewer, cut, ct), await OfOtherAsync(figures.OthersAsync));

        async Task<T?> OfOtherAsync<T>(Func<Viewer, FigureCut, CancellationToken, Task<T?>> read)
            where T : class => other is null ? null : await read(viewer, other, ct);
    }
}
