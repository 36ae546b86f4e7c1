using StaffPortal.Catalogue;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Tickets;

namespace StaffPortal.Insights.Warehouse;

/// <summary>A ticket as facts are made of it.</summary>
/// <param name="Customer">Whose it is; of one whose customer is told no more, its own id: it is somebody's, and nobody else's.</param>
/// <param name="EarlierAt">When the same customer had come before, where the request that says so has lost its customer.</param>
/// <param name="Visits">Its stays, in the order they began.</param>
public sealed record FactSource(
    long Number, TicketId Id, DepartmentId Department, ServiceId Service, TeamId? Team, StaffId? Owner, string? District, Channel Channel, Priority Priority,
    IReadOnlyList<PriorityChange> Priorities, StageCategory Stage, DateTimeOffset ReceivedAt, DateTimeOffset DueAt, DateTimeOffset? FirstReplyAt, DateTimeOffset? LastReplyAt,
    DateTimeOffset? ResolvedAt, DateTimeOffset? ClosedAt, Precision ClosedPrecision, bool IsOpen, bool IsHistory, bool HasTarget, Ending? Ending, DateTimeOffset? HandDueAt,
    IReadOnlyList<Offer> Offers, int HandOvers, Guid? PlacedBy, Guid? Customer, DateTimeOffset? EarlierAt, IReadOnlyList<FactVisit> Visits);

/// <summary>One stay.</summary>
public sealed record FactVisit(
    StageCategory Stage, ProcessId? Process, int StageId, TeamId? Team, StaffId? Owner, DateTimeOffset From, DateTimeOffset? To, int? TargetMinutes, Awaited? WaitsFor);
