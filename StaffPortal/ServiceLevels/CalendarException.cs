namespace StaffPortal.ServiceLevels;

/// <summary>A single day with hours of its own: closed for a move, half a day, an extra Saturday.</summary>
/// <param name="Day">The civil day.</param>
/// <param name="Windows">Its windows; empty when closed.</param>
/// <param name="Why">For those who read the calendar; may be empty.</param>
public sealed record CalendarException(DateOnly Day, IReadOnlyList<DayWindow> Windows, string Why);
