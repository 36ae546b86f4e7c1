using System.Text.Json.Serialization;
using StaffPortal.Data;

namespace StaffPortal.Tickets;

/// <summary>What a command on a ticket came to. Refusals are values, not exceptions.</summary>
[JsonDerivedType(typeof(Done), "done")]
[JsonDerivedType(typeof(TakenBy), "taken")]
[JsonDerivedType(typeof(NotAllowed), "refused")]
[JsonDerivedType(typeof(NotFound), "unknown")]
[JsonDerivedType(typeof(NotStored), "not-stored")]
public abstract record TicketOutcome;

/// <param name="Number">The ticket's spoken number.</param>
/// <param name="Version">The ticket's version after it.</param>
/// <param name="Before">What it changed, as it was: what an undo needs.</param>
/// <param name="Made">The message or flag it made.</param>
public sealed record Done(long Number, int Version, TicketBefore? Before = null, Guid? Made = null) : TicketOutcome;

/// <summary>Somebody set the same field first; theirs stands.</summary>
/// <param name="Who">The member of staff; null when a rule or timer did.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Field">The field both set.</param>
public sealed record TakenBy(Guid? Who, DateTimeOffset At, string Field) : TicketOutcome;

public sealed record NotAllowed(Refusal Reason) : TicketOutcome;

/// <summary>No such ticket, or none the viewer may see: the two answer alike.</summary>
public sealed record NotFound : TicketOutcome;

/// <summary>The database did not take it just now. Sent again with the same command id it is done once, whatever became of this try.</summary>
public sealed record NotStored(StorageTrouble Trouble) : TicketOutcome;
