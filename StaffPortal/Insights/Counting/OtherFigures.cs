using StaffPortal.Tickets;

namespace StaffPortal.Insights.Counting;

/// <summary>The figures that stand on no tile, of one cut. Of small teams only volume and age; the rest is null.</summary>
public sealed record OtherFigures(
    long Received, long Completed, long EndedOtherwise, Spread OpenAge, Spread? Cycle, Share? WaitingShare, Share? AnsweredOnTime, Spread? Acceptance, Share? HandOvers, Share? Reopenings,
    Share PlacedByRule, Share RepeatContacts, IReadOnlyList<(Channel Channel, long Count)> Channels)
{
    internal static OtherFigures Of(WorkFigures work, IntakeFigures intake, Spread openAge, Share? answeredOnTime, Spread? acceptance) => new(
        intake.Received, work.Completed, work.EndedOtherwise, openAge, work.Cycle, work.WaitingShare, answeredOnTime, acceptance, work.HandOvers, work.Reopenings, intake.PlacedByRule, intake.RepeatContacts, intake.Channels);

    /// <summary>Of a small team.</summary>
    internal static OtherFigures OfSmall(WorkFigures work, IntakeFigures intake, Spread openAge) => new(
        intake.Received, work.Completed, work.EndedOtherwise, openAge, null, null, null, null, null, null, intake.PlacedByRule, intake.RepeatContacts, intake.Channels);
}
