using StaffPortal.Tickets;

namespace StaffPortal.Channels.Counter;

/// <summary>What a save came to.</summary>
public abstract record ContactOutcome;

/// <summary>It is a ticket.</summary>
public sealed record ContactSaved(TicketId Ticket, long Number) : ContactOutcome;

/// <summary>Nothing was stored; each problem stands beside its field.</summary>
public sealed record ContactNotSaved(IReadOnlyList<ContactProblem> Problems) : ContactOutcome;
