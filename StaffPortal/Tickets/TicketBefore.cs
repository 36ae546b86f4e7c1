using StaffPortal.Rights;
using StaffPortal.Staff;

namespace StaffPortal.Tickets;

/// <summary>What an act changed, as it was before it; null parts were not touched.</summary>
public sealed record TicketBefore(OwnerBefore? Owner = null, StageCategory? Stage = null, Priority? Priority = null);

public sealed record OwnerBefore(StaffId? Owner, TeamId? Team);
