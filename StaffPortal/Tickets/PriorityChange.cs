namespace StaffPortal.Tickets;

/// <param name="At">Until when.</param>
/// <param name="From">The priority it had.</param>
public sealed record PriorityChange(DateTimeOffset At, Priority From);
