using StaffPortal.Tickets;

namespace StaffPortal.Insights.Counting;

/// <summary>The figures that stand on no tile, of one cut. Of small teams only volume and age; the rest is null.</summary>
public sealed record OtherFigures(
    long Received, long Completed, long EndedOtherwise, Spread OpenAge, Spread? Cycle, Share? WaitingShare, Share? AnsweredOnTime, Spread? Acceptance, Share? HandOvers, Share? Reopenings,
    Share PlacedByRule, Share RepeatContacts, IReadOnlyList<(Channel Channel, long Count)> Channels)
{
    internal static OtherFigures Of(FactQuery query, bool isSmall) => new(
        CountFigures.Received(query).Whole, CountFigures.Completed(query).Whole, CountFigures.EndedOtherwise(query).Whole, TimeFigures.OpenAge(query),
        isSmall ? null : TimeFigures.Cycle(query).Whole, isSmall ? null : CountFigures.WaitingShare(query), isSmall ? null : CountFigures.AnsweredOnTime(query).Whole,
        isSmall ? null : TimeFigures.Acceptance(query), isSmall ? null : CountFigures.HandOvers(query), isSmall ? null : CountFigures.Reopenings(query),
        CountFigures.PlacedByRule(query), CountFigures.RepeatContacts(query), CountFigures.Channels(query));
}
