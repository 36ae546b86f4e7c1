using StaffPortal.Journal;

namespace StaffPortal.Tickets;

public readonly record struct TicketId(Guid Value) : IGuidId<TicketId>
{
    public static TicketId From(Guid value) => new(value);

    public static TicketId New() => new(Guid.CreateVersion7());
}
