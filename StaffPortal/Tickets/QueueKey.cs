namespace StaffPortal.Tickets;

/// <summary>Where a page of a list ends: the sorted instant and the number. Pages go on after it, by key, never by offset.</summary>
public readonly record struct QueueKey(DateTimeOffset At, long Number);
