using StaffPortal.Catalogue;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Texts;

namespace StaffPortal.Tickets;

/// <summary>One row of a list. Holds no text in a screen's language; the name of a protected person is not in it at all.</summary>
public sealed record QueueRow(
    TicketId Id, long Number, int Version, string Subject, ServiceId Service, DepartmentId Department, TeamId? Team, StaffId? Owner,
    StageCategory Stage, Priority Priority, Channel Channel, Language Language, string? CustomerName, bool IsProtected,
    DateTimeOffset ReceivedAt, DateTimeOffset DueAt, bool IsOpen, bool IsFlagged, bool IsHistory = false, bool HasTarget = true,
    Standing Standing = Standing.InTime, ServiceLevels.ClockKind? NextClock = null, DateTimeOffset? SoonAt = null,
    ProcessId? Process = null, int ProcessVersion = 0, int StageId = 0, DateTimeOffset? OfferedAt = null, DateOnly? ErasedOn = null)
{
    /// <summary>When the next promise is due; null when nothing was promised or nothing runs, and <see cref="DueAt"/> only sorts.</summary>
    public DateTimeOffset? PromisedBy => HasTarget && DueAt < Ticket.Never ? DueAt : null;

    public QueueKey KeyFor(QueueSort sort) => new(sort == QueueSort.NextDeadline ? DueAt : ReceivedAt, Number);
}
