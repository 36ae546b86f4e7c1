using StaffPortal.Journal;

namespace StaffPortal.Tickets;

public readonly record struct MessageId(Guid Value) : IGuidId<MessageId>
{
    public static MessageId From(Guid value) => new(value);

    public static MessageId New() => new(Guid.CreateVersion7());
}
