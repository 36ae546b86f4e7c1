namespace StaffPortal.Triage;

/// <param name="Kind">The journal's word for what happened; empty when unknown.</param>
/// <param name="Who">The member of staff who did it; null when nobody in person.</param>
/// <param name="At">When.</param>
public sealed record GoneReason(string Kind, Guid? Who, DateTimeOffset At);
