using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Texts;

namespace StaffPortal.Tickets;

/// <summary>Which tickets a list shows, in which order. Value equality: equal views of equal scopes share one read.</summary>
public sealed record QueueView(QueueKind Kind, TeamId? Team = null, StaffId? Owner = null)
{
    public QueueSort Sort { get; init; } = QueueSort.NextDeadline;

    /// <summary>Also what is resolved and closed; then newest first.</summary>
    public bool WithDone { get; init; }

    public Language? Language { get; init; }

    public Priority? Priority { get; init; }

    public StageCategory? Stage { get; init; }

    public Channel? Channel { get; init; }

    /// <summary>The order it is really read in.</summary>
    public QueueSort Order => WithDone ? QueueSort.Newest : Sort;
}
