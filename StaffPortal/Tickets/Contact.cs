using StaffPortal.Customers;
using StaffPortal.Journal;

namespace StaffPortal.Tickets;

/// <summary>One time somebody reached us about a ticket, through one channel.</summary>
public sealed class Contact : IPartOf
{
    private Contact()
    {
    }

    public Guid Id { get; private init; }

    public TicketId Ticket { get; private init; }

    public CustomerId? Reporter { get; private set; }

    public Channel Channel { get; private init; }

    public DateTimeOffset At { get; private init; }

    public Guid RootId => Ticket.Value;

    internal static Contact Of(TicketId ticket, CustomerId? reporter, Channel channel, DateTimeOffset at) =>
        new() { Id = Guid.CreateVersion7(), Ticket = ticket, Reporter = reporter, Channel = channel, At = at };

    internal void Erase() => Reporter = null;
}
