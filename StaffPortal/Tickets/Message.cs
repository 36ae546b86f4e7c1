using StaffPortal.Customers;
using StaffPortal.Journal;
using StaffPortal.Tickets.Work;

namespace StaffPortal.Tickets;

/// <summary>Something said on a ticket.</summary>
public sealed class Message : IPartOf
{
    private Message()
    {
    }

    public MessageId Id { get; private init; }

    public TicketId Ticket { get; private init; }

    public MessageKind Kind { get; private init; }

    public MessageState State { get; private set; }

    /// <summary>The member of staff who wrote it; null when the requester did.</summary>
    public Guid? Author { get; private init; }

    public CustomerId? From { get; private set; }

    /// <summary>How it came, when it came from the requester.</summary>
    public Channel? Channel { get; private init; }

    public string Text { get; private set; } = "";

    public DateTimeOffset At { get; private init; }

    /// <summary>The task whose conversation it is in; null for the ticket's own.</summary>
    public WorkTaskId? Task { get; private init; }

    /// <summary>Until when a waiting reply can be withdrawn.</summary>
    public DateTimeOffset? LeavesAt { get; private init; }

    public Guid RootId => Ticket.Value;

    internal static Message Reply(TicketId ticket, Act act, string text, DateTimeOffset leavesAt) => new()
    {
        Id = MessageId.New(),
        Ticket = ticket,
        Kind = MessageKind.Reply,
        State = MessageState.Waiting,
        Author = act.ActorId,
        Text = text,
        At = act.At,
        LeavesAt = leavesAt,
    };

    internal static Message Note(TicketId ticket, Act act, string text) =>
        new() { Id = MessageId.New(), Ticket = ticket, Kind = MessageKind.Note, State = MessageState.Recorded, Author = act.ActorId, Text = text, At = act.At };

    internal static Message OnTask(TicketId ticket, Act act, WorkTaskId task, string text) =>
        new() { Id = MessageId.New(), Ticket = ticket, Kind = MessageKind.Task, State = MessageState.Recorded, Author = act.ActorId, Task = task, Text = text, At = act.At };

    internal static Message Incoming(TicketId ticket, Act act, CustomerId? from, Channel channel, string text) => new()
    {
        Id = MessageId.New(),
        Ticket = ticket,
        Kind = MessageKind.Incoming,
        State = MessageState.Recorded,
        From = from,
        Channel = channel,
        Text = text,
        At = act.At,
    };

    internal void Withdraw() => State = MessageState.Withdrawn;

    internal void Erase() => (From, Text) = (null, "");

    internal void Record() => State = MessageState.Recorded;
}
