using StaffPortal.Tickets;

namespace StaffPortal.Channels;

/// <param name="Ticket">The ticket that was opened, or the one the same contact had opened before.</param>
/// <param name="Number">Its spoken number.</param>
public sealed record Received(TicketId Ticket, long Number);
