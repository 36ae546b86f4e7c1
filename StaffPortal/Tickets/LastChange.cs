namespace StaffPortal.Tickets;

/// <param name="Kind">The journal's word.</param>
/// <param name="Who">The member of staff; null when nobody in person.</param>
/// <param name="At">When it happened, UTC.</param>
public sealed record LastChange(string Kind, Guid? Who, DateTimeOffset At);
