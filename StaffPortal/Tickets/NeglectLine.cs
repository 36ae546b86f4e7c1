using StaffPortal.Staff;

namespace StaffPortal.Tickets;

/// <summary>A ticket that is left lying.</summary>
/// <param name="Row">As in lists.</param>
/// <param name="Kind">How.</param>
/// <param name="Grade">1–3.</param>
/// <param name="Since">Since when, UTC.</param>
/// <param name="IsMine">The viewer has it, or it was given to a team of theirs.</param>
public sealed record NeglectLine(QueueRow Row, Neglect Kind, int Grade, DateTimeOffset Since, bool IsMine);
