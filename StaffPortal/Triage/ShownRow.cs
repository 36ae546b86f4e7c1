using StaffPortal.Tickets;

namespace StaffPortal.Triage;

/// <summary>A row as it stands on the screen.</summary>
/// <param name="Row">The ticket, as new as the last news.</param>
/// <param name="Gone">Why it does not belong here any more; it leaves with the next release.</param>
/// <param name="NewUntil">Carries the word "New" until then, or until opened.</param>
public sealed record ShownRow(QueueRow Row, GoneReason? Gone = null, DateTimeOffset? NewUntil = null);
