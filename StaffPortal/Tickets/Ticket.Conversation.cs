using StaffPortal.Catalogue;
using StaffPortal.Customers;
using StaffPortal.Journal;

namespace StaffPortal.Tickets;

/// <summary>What is said: to the requester, by the requester, among staff.</summary>
public sealed partial class Ticket
{
    private readonly List<Message> messages = [];

    public IReadOnlyList<Message> Messages => messages;

    /// <summary>A public reply; it waits until <paramref name="leavesAt"/> and can be withdrawn before.</summary>
    public Message Reply(Act act, string text, DateTimeOffset leavesAt)
    {
        var reply = Message.Reply(Id, act, text, leavesAt);
        messages.Add(reply);
        FirstReplyAt ??= act.At;
        MustReckon = true;
        Tell(act, TicketKinds.Replied, "", ("message", reply.Id.Value));
        return reply;
    }

    /// <summary>An internal note: for staff only, answers nobody.</summary>
    public Message Note(Act act, string text)
    {
        var note = Message.Note(Id, act, text);
        messages.Add(note);
        Tell(act, TicketKinds.Noted, "", ("message", note.Id.Value));
        return note;
    }

    /// <summary>
    /// The requester wrote. Work that waited for them goes on, and what was resolved is reopened with those who had it, unless they only
    /// thank: then a person decides. What is closed stays closed.
    /// </summary>
    public Message Hear(Act act, CustomerId? from, Channel channel, string text)
    {
        var heard = Message.Incoming(Id, act, from, channel, text);
        messages.Add(heard);
        contacts.Add(Contact.Of(Id, from, channel, act.At));
        var thanks = Stage == StageCategory.Resolved && Thanks.Only(text);
        var moves = Stage == StageCategory.Resolved ? !thanks : Stage == StageCategory.Waiting && WaitsFor is null or Awaited.Requester;
        if (moves)
            Enter(act, BackToWork());
        if (thanks)
            ThankedAt = act.At;
        // A word never collides; a stage it moved does, with whoever decided before it was said.
        Tell(act, TicketKinds.Heard, moves ? "stage" : "", ("message", heard.Id.Value), ("channel", channel), ("stage", Stage), ("thanks", thanks));
        return heard;
    }

    /// <summary>Takes a waiting reply back. False when it has left already.</summary>
    public bool Withdraw(Act act, MessageId reply)
    {
        var waiting = messages.SingleOrDefault(m => m.Id == reply && m.State == MessageState.Waiting);
        if (waiting is null)
            return false;
        Untell(waiting);
        Tell(act, TicketKinds.Withdrew, "", ("message", reply.Value));
        return true;
    }

    private void Untell(Message waiting)
    {
        waiting.Withdraw();
        // Replies leave in the order they were written, so whatever came before this one has left and set the time itself.
        if (FirstReplyAt == waiting.At)
            FirstReplyAt = messages.Where(m => m.State == MessageState.Waiting).Min(m => (DateTimeOffset?)m.At);
        MustReckon = true;
    }

    /// <summary>A reply's waiting time is over. There is no carrier yet, so it stands as recorded.</summary>
    public bool Record(Act act, MessageId reply)
    {
        var waiting = messages.SingleOrDefault(m => m.Id == reply && m.State == MessageState.Waiting);
        if (waiting is null)
            return false;
        waiting.Record();
        (LastReplyAt, MustReckon) = (waiting.At, true);
        Tell(act, TicketKinds.Recorded, "", ("message", reply.Value));
        return true;
    }
}
