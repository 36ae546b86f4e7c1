using StaffPortal.Texts;

namespace StaffPortal.Insights.Counting;

/// <summary>One of the figures that stand on no tile, in words.</summary>
/// <param name="Figure">Which.</param>
/// <param name="Now">In the period.</param>
/// <param name="Before">In what it is compared with; null without.</param>
/// <param name="N">Cases it stands on; null where the number says it itself.</param>
/// <param name="Href">The tickets behind it.</param>
public sealed record OtherRow(FigureName Figure, string Now, string? Before, string? N, string? Href);

/// <summary>The rows of the table of figures.</summary>
internal static class OtherRows
{
    public static IEnumerable<OtherRow> Of(Dashboard board, FigureAddress address)
    {
        if (board.Others is not { } now)
            yield break;
        var (before, measure) = (board.OthersBefore, board.Cut.Measure == Measure.Service ? Measure.Service : Measure.Elapsed);
        yield return Row(FigureName.Received, Figures.Whole(now.Received), before is null ? null : Figures.Whole(before.Received), null, "received");
        yield return Row(FigureName.Completed, Figures.Whole(now.Completed), before is null ? null : Figures.Whole(before.Completed), null, "completed");
        yield return Row(FigureName.OpenAge, Lengths.Say(now.OpenAge.Median, Measure.Elapsed), Lengths.Say(before?.OpenAge.Median, Measure.Elapsed), now.OpenAge.N, "open");
        if (now.Cycle is { } cycle)
            yield return Row(FigureName.Cycle, Lengths.Say(cycle.Median, measure), Lengths.Say(before?.Cycle?.Median, measure), cycle.N);
        if (now.WaitingShare is { } waiting)
            yield return Row(FigureName.WaitingShare, Said(waiting), Said(before?.WaitingShare), null);
        if (now.AnsweredOnTime is { } answered)
            yield return Row(FigureName.AnsweredOnTime, Said(answered), Said(before?.AnsweredOnTime), answered.N, "answered");
        if (now.Acceptance is { } accepted)
            yield return Row(FigureName.Acceptance, Lengths.Say(accepted.Median, measure), Lengths.Say(before?.Acceptance?.Median, measure), accepted.N);
        if (now.HandOvers is { } handed)
            yield return Row(FigureName.HandOvers, Said(handed), Said(before?.HandOvers), handed.N, "handedover");
        if (now.Reopenings is { } reopened)
            yield return Row(FigureName.Reopenings, Said(reopened), Said(before?.Reopenings), reopened.N, "reopened");
        yield return Row(FigureName.PlacedByRule, Said(now.PlacedByRule), Said(before?.PlacedByRule), now.PlacedByRule.N);
        yield return Row(FigureName.RepeatContacts, Said(now.RepeatContacts), Said(before?.RepeatContacts), now.RepeatContacts.N);

        OtherRow Row(FigureName figure, string said, string? was, long? n, string? of = null) =>
            new(figure, said, was, n is { } known ? Figures.Whole(known) : null, of is null ? null : (address with { Measure = board.Cut.Measure }).ToUri("/kpi/tickets", ("of", of)));
    }

    private static string Said(Share? share) => share?.Value is { } value ? Figures.Percent(value, value < 0.1 ? 1 : 0) : "–";
}
