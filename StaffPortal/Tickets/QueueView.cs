using StaffPortal.Catalogue;
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

    public bool IsFiltered => Language is not null || Priority is not null || Stage is not null || Channel is not null;

    /// <summary>The order it is really read in.</summary>
    public QueueSort Order => WithDone ? QueueSort.Newest : Sort;

    /// <summary>The same question for open tickets that are alike; those of <see cref="QueueKind.Mine"/> must be one's own already.</summary>
    public bool Holds(OpenFacet open) =>
        Kind switch
        {
            QueueKind.Unassigned => !open.HasOwner,
            QueueKind.Offered => open.IsOffered,
            QueueKind.LateSoon => open.Standing == Standing.LateSoon,
            QueueKind.Late => open.Standing == Standing.Late,
            QueueKind.Flagged => open.IsFlagged,
            QueueKind.Team => open.Team == Team,
            _ => true,
        }
        && (Language is null || open.Language == Language)
        && (Priority is null || open.Priority == Priority)
        && (Stage is null || open.Stage == Stage)
        && (Channel is null || open.Channel == Channel);

    /// <summary>The same question as the database answers, for a row in hand.</summary>
    public bool Holds(QueueRow row) =>
        (WithDone || row.IsOpen)
        && Kind switch
        {
            QueueKind.Unassigned => row.Owner is null,
            QueueKind.Mine => row.Owner == Owner,
            QueueKind.Offered => row.IsOpen && row.OfferedAt is not null,
            QueueKind.LateSoon => row.IsOpen && row.Standing == Standing.LateSoon,
            QueueKind.Late => row.IsOpen && row.Standing == Standing.Late,
            QueueKind.Flagged => row.IsFlagged,
            QueueKind.Team => row.Team == Team,
            _ => true,
        }
        && (Language is null || row.Language == Language)
        && (Priority is null || row.Priority == Priority)
        && (Stage is null || row.Stage == Stage)
        && (Channel is null || row.Channel == Channel);
}
