using StaffPortal.Catalogue;
using StaffPortal.Journal;

namespace StaffPortal.Tickets;

/// <summary>What another system knew of a ticket and this one only stores.</summary>
public sealed partial class Ticket
{
    /// <summary>It came with the history of another system, and raises no news.</summary>
    public bool IsHistory { get; private set; }

    /// <summary>False: nothing was promised where it came from, so it was neither on time nor late. Its due time only sorts it.</summary>
    public bool HasTarget { get; private set; } = true;

    /// <summary>How exactly its course is known; by day alone it counts in figures of days, not of hours.</summary>
    public Precision ClosedPrecision { get; private set; }

    /// <summary>How it ended without having been done; null for what is open or was done.</summary>
    public Ending? Ending { get; private set; }

    /// <summary>Written down after it was done: opened and closed at one instant. Counts as no work.</summary>
    public bool IsClosedAtOpening => ClosedPrecision == Precision.Instant && !IsOpen && (ResolvedAt ?? ClosedAt) == ReceivedAt;

    /// <summary>Stores a ticket as it went elsewhere.</summary>
    /// <param name="act">When it was opened there; its origin is <see cref="Origin.Import"/>.</param>
    /// <param name="opening">As of any other ticket, with the department and team it had.</param>
    /// <param name="past">How it went on.</param>
    public static Ticket Recall(Act act, Opening opening, Past past)
    {
        var ticket = Open(act, opening);
        (ticket.IsHistory, ticket.HasTarget) = (true, past.Target is not null);
        if (past.Target is { } target)
            ticket.DueAt = target;
        if (past.Stage == StageCategory.Received)
            return ticket;

        // Since when open work stands where it stands no source tells: its stay begins with the ticket.
        var moved = act with { At = past.Done ?? act.At };
        if (past.Stage == StageCategory.Closed && past.Ending is null)
            ticket.ResolvedAt = moved.At;
        ticket.Enter(moved, ticket.Drawn.Stage(0, past.Stage), new(Ending: past.Ending));
        (ticket.ClosedPrecision, ticket.Ending) = (past.Precision, past.Ending);
        ticket.Tell(moved, TicketKinds.Moved, "stage", ("from", StageCategory.Received), ("stage", past.Stage), ("step", Step.Forward),
            ("precision", past.Precision), ("ending", past.Ending is { } ending ? ending : default(JournalValue)));
        return ticket;
    }

    /// <summary>Stores a ticket with every stay it had elsewhere.</summary>
    /// <param name="act">When it was opened there; its origin is <see cref="Origin.Import"/>.</param>
    /// <param name="opening">As of any other ticket, with the department it had and the process of the stages.</param>
    /// <param name="target">What was promised, UTC; null when nothing was.</param>
    /// <param name="course">In the order they began; the first began with the ticket.</param>
    public static Ticket Recall(Act act, Opening opening, DateTimeOffset? target, IReadOnlyList<PastStay> course)
    {
        var ticket = Open(act, opening);
        (ticket.IsHistory, ticket.HasTarget) = (true, target is not null);
        ticket.DueAt = target ?? ticket.DueAt;
        // It began where it began there, wherever tickets begin here.
        ticket.visits.Clear();
        foreach (var (n, stay) in course.Index())
            ticket.Enter(act with { At = stay.From }, stay, isFirst: n == 0);
        return ticket;
    }

    private void Enter(Act act, PastStay stay, bool isFirst)
    {
        var (here, team) = (Here, Team);
        Team = stay.Team;
        Enter(act, stay.Stage, new(Ending: stay.Ending));
        if (Stage == StageCategory.Closed && Ending is null)
            ResolvedAt ??= act.At;
        if (isFirst && Stage == StageCategory.Received)
            return;
        var step = Drawn.Between(here, stay.Stage);
        Tell(act, TicketKinds.Moved, team == Team || isFirst ? "stage" : "owner stage",
            ("from", here.Category), ("stage", Stage), ("step", step == Step.None ? Step.Forward : step), ("fromStageId", here.Id), ("stageId", StageId), ("process", Process?.Value),
            ("processVersion", ProcessVersion), ("ending", stay.Ending is { } ending ? ending : default(JournalValue)));
    }
}
