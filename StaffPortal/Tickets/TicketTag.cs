using StaffPortal.Journal;

namespace StaffPortal.Tickets;

public sealed class TicketTag : IPartOf
{
    /// <summary>Longest tag, characters.</summary>
    public const int WordLength = 40;

    private TicketTag()
    {
    }

    public Guid Id { get; private init; }

    public TicketId Ticket { get; private init; }

    public string Word { get; private init; } = "";

    public Guid RootId => Ticket.Value;

    internal static TicketTag Of(TicketId ticket, string word) => new() { Id = Guid.CreateVersion7(), Ticket = ticket, Word = word };
}
