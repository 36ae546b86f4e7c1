using StaffPortal.Tickets;

namespace StaffPortal.Triage.Screens;

/// <param name="Reason">Why to look now; empty when a flag is lowered.</param>
/// <param name="Expires">After how long it lowers itself; null: never.</param>
/// <param name="Lower">The flag to lower instead.</param>
public sealed record FlagAnswer(string Reason, TimeSpan? Expires, FlagId? Lower = null);
