using StaffPortal.Catalogue;
using StaffPortal.Customers;
using StaffPortal.Journal;

namespace StaffPortal.Tickets;

/// <summary>Whom it waits for and until when; what becomes of it after it was resolved.</summary>
public sealed partial class Ticket
{
    /// <summary>Null while it does not wait, and when it was not said.</summary>
    public Awaited? WaitsFor { get; private set; }

    /// <summary>When it goes on by itself; null as <see cref="WaitsFor"/>.</summary>
    public DateTimeOffset? WaitsUntil { get; private set; }

    /// <summary>When it closes by itself; null unless it is resolved.</summary>
    public DateTimeOffset? ClosesAt { get; private set; }

    /// <summary>When the requester wrote after it was resolved what looks like mere thanks, and nobody has said yet whether it is; null otherwise.</summary>
    public DateTimeOffset? ThankedAt { get; private set; }

    /// <summary>The closed ticket after which the requester wrote again about the same; null for all others.</summary>
    public TicketId? Follows { get; private set; }

    /// <summary>It goes on waiting, for somebody else or until another time.</summary>
    /// <exception cref="InvalidOperationException">It does not wait.</exception>
    public void WaitOn(Act act, Wait wait)
    {
        if (Stage != StageCategory.Waiting)
            throw new InvalidOperationException("Only a ticket that waits can wait longer.");
        visits.Single(v => v.To is null).WaitOn(wait);
        (WaitsFor, WaitsUntil) = (wait.For, wait.Until);
        Tell(act, TicketKinds.WaitChanged, "wait", ("for", wait.For), ("until", wait.Until));
    }

    /// <summary>The time it was to wait is up: work goes on. False when it does not wait, or its time has not come.</summary>
    public bool EndWait(Act act)
    {
        if (Stage != StageCategory.Waiting || WaitsUntil is not { } until || until > act.At)
            return false;
        var awaited = WaitsFor;
        Enter(act, BackToWork());
        WaitOverAt = act.At;
        Tell(act, TicketKinds.WaitEnded, "stage", ("for", awaited is { } whom ? whom : default(JournalValue)), ("stage", Stage), ("stageId", StageId));
        return true;
    }

    /// <summary>Nobody has answered what was said when it was resolved: it is closed. False when it is not resolved, or its time has not come.</summary>
    public bool CloseQuietly(Act act)
    {
        if (Stage != StageCategory.Resolved || ClosesAt is not { } at || at > act.At)
            return false;
        // One whose process leads no further stays where it is.
        if (Drawn.From(Here).FirstOrDefault(s => s.Category == StageCategory.Closed) is not { } closed)
            return false;
        MoveTo(act, closed);
        return true;
    }

    /// <summary>What the requester wrote after it was resolved was thanks: it stays resolved. False when nobody thanked.</summary>
    public bool TakeThanks(Act act)
    {
        if (ThankedAt is null)
            return false;
        ThankedAt = null;
        Tell(act, TicketKinds.ThanksTaken, "thanks");
        return true;
    }

    /// <summary>Work on what was resolved goes on with those who had it. False when it is not resolved.</summary>
    public bool Reopen(Act act)
    {
        if (Stage != StageCategory.Resolved)
            return false;
        var here = Here;
        Enter(act, BackToWork());
        Tell(act, TicketKinds.Moved, "stage", ("from", here.Category), ("stage", Stage), ("step", Step.Reopen), ("owner", Owner?.Value),
            ("fromStageId", here.Id), ("stageId", StageId), ("process", Process?.Value), ("processVersion", ProcessVersion));
        return true;
    }

    /// <summary>A new ticket of what the requester wrote after the earlier one was closed: same service, place and people.</summary>
    /// <param name="act">When they wrote.</param>
    /// <param name="earlier">The closed one.</param>
    /// <param name="opening">As of any other ticket.</param>
    public static Ticket Continue(Act act, Ticket earlier, Opening opening)
    {
        var ticket = Open(act, opening);
        (ticket.Customer, ticket.Follows) = (earlier.Customer, earlier.Id);
        earlier.Tell(act, TicketKinds.Continued, "", ("ticket", ticket.Id.Value));
        return ticket;
    }

    /// <param name="after">How long after resolving it closes by itself; null when its process does not lead there.</param>
    internal void ReckonClosing(TimeSpan? after) => ClosesAt = Stage == StageCategory.Resolved && !IsHistory ? ResolvedAt + after : null;
}
