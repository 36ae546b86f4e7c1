using StaffPortal.Journal;
using StaffPortal.Tickets;

namespace StaffPortal.Channels.Import;

/// <summary>Which row of which source a ticket was made of. Unique, and stored with the ticket: a row becomes one ticket however often it comes.</summary>
public sealed class TicketOrigin : IPartOf
{
    private TicketOrigin()
    {
    }

    public string Source { get; private init; } = "";

    public string SourceId { get; private init; } = "";

    public TicketId Ticket { get; private init; }

    public Guid RootId => Ticket.Value;

    public static TicketOrigin Of(TicketId ticket, string source, string sourceId) => new() { Ticket = ticket, Source = source, SourceId = sourceId };
}
