using StaffPortal.Data;

namespace StaffPortal.Tickets;

/// <param name="Id">So that a repeat is known.</param>
/// <param name="Ticket">Which ticket.</param>
/// <param name="Seen">The version its sender saw; fields set since by others collide.</param>
public sealed record TicketCommand(CommandId Id, TicketId Ticket, int Seen);
