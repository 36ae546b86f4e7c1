using StaffPortal.Catalogue;
using StaffPortal.Journal;
using StaffPortal.ServiceLevels;

namespace StaffPortal.Tickets;

/// <summary>
/// What is promised next. All of it is a cache of <see cref="Clocks.Fold"/>, written when something happened that the clocks see, so that
/// lists can be sorted and looked through.
/// </summary>
public sealed partial class Ticket
{
    /// <summary>The due time of a ticket that has none now: nothing runs, or it waits. Sorts last.</summary>
    public static readonly DateTimeOffset Never = new(9999, 12, 31, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The promise that comes due next; null when none runs.</summary>
    public ClockKind? NextClock { get; private set; }

    /// <summary>From when it is late soon.</summary>
    public DateTimeOffset? SoonAt { get; private set; }

    /// <summary>When it must be told next that it is late soon, or late; null when all was told.</summary>
    public DateTimeOffset? AlarmAt { get; private set; }

    public Standing Standing { get; private set; }

    /// <summary>The <see cref="Promise.Stamp"/> it was computed under.</summary>
    public string ReckonedUnder { get; private set; } = "";

    /// <summary>When the last public reply that has left was written.</summary>
    public DateTimeOffset? LastReplyAt { get; private set; }

    /// <summary>Priorities it had before, the oldest first.</summary>
    public IReadOnlyList<PriorityChange> Priorities { get; private set; } = [];

    /// <summary>By when it is to be resolved, if a person said so; otherwise as its service promises.</summary>
    public DateTimeOffset? HandDueAt { get; private set; }

    /// <summary>Something happened that the clocks see, and they were not computed since.</summary>
    internal bool MustReckon { get; private set; }

    /// <summary>Computes anew what is due next. Belongs to the save of the verb that made it necessary.</summary>
    /// <param name="promise">What its service promises.</param>
    /// <param name="now">The instant of the save.</param>
    /// <param name="silently">What is late already is no news: it was late before it came here.</param>
    internal void Reckon(Promise promise, DateTimeOffset now, bool silently)
    {
        silently |= ReckonedUnder.Length == 0 && IsHistory;
        (MustReckon, ReckonedUnder) = (false, promise.Stamp);
        // History has the target that came with it, or none.
        var next = !IsOpen || IsHistory ? null : TicketCourse.Fold(TicketCourse.Of(this, promise), promise, HandDueAt, ResolvedAt, now).Next;
        var (due, soon) = (IsHistory, IsOpen) switch
        {
            (true, _) => (DueAt, IsOpen && HasTarget ? DueAt : (DateTimeOffset?)null),
            (_, true) => (next?.DueAt ?? Never, next?.SoonAt),
            _ => (DueAt, null),
        };
        if ((due, next?.Kind, soon) == (DueAt, NextClock, SoonAt) && soon is not null)
            return;
        (DueAt, NextClock, SoonAt, AlarmAt, Standing) = (due, next?.Kind, soon, soon, Standing.InTime);
        if (silently && soon <= now)
            (Standing, AlarmAt) = due <= now ? (Standing.Late, (DateTimeOffset?)null) : (Standing.LateSoon, due);
    }

    /// <summary>A person says by when it is to be resolved, or takes that back; why stands in a note.</summary>
    public void SetDue(Act act, DateTimeOffset? due, string reason)
    {
        var note = Message.Note(Id, act, reason);
        messages.Add(note);
        var from = HandDueAt;
        (HandDueAt, MustReckon) = (due, true);
        Tell(act, TicketKinds.DueSet, "due", ("message", note.Id.Value), ("due", due is { } at ? at : default(JournalValue)), ("from", from is { } before ? before : default(JournalValue)));
    }

    /// <summary>Hours or targets are others now: computes it anew.</summary>
    public void Recount(Act act, Promise promise)
    {
        Reckon(promise, act.At, silently: ReckonedUnder.Length == 0);
        Tell(act, TicketKinds.Recounted, "");
    }

    /// <summary>Says that the next promise is late soon, or late. False when it was told, or its time has not come.</summary>
    public bool TellDue(Act act)
    {
        if (AlarmAt is not { } at || at > act.At)
            return false;
        var isLate = DueAt <= act.At;
        (Standing, AlarmAt) = isLate ? (Standing.Late, (DateTimeOffset?)null) : (Standing.LateSoon, DueAt);
        Tell(act, isLate ? TicketKinds.Late : TicketKinds.LateSoon, "", ("clock", NextClock is { } clock ? clock : default(JournalValue)));
        return true;
    }
}
