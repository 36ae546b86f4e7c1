using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.Staff;

namespace StaffPortal.Tickets;

/// <summary>Who has it, where it stands, how urgent it is.</summary>
public sealed partial class Ticket
{
    /// <summary>
    /// Gives it to a person, a team or nobody. A person given a ticket nobody works on yet moves it to Assigned;
    /// taking the person away from assigned work returns it to Triage.
    /// </summary>
    public void Assign(Act act, StaffId? owner, TeamId? team)
    {
        if (owner == Owner && team == Team)
            return;
        var (fromOwner, fromTeam) = (Owner, Team);
        (Owner, Team) = (owner, team);
        var stage = (Stage, owner) switch
        {
            (StageCategory.Received or StageCategory.Triage, not null) => StageCategory.Assigned,
            (StageCategory.Assigned, null) => StageCategory.Triage,
            _ => Stage,
        };
        var fields = stage == Stage ? "owner" : "owner stage";
        if (stage != Stage)
            Enter(act, stage);
        Tell(act, TicketKinds.Assigned, fields, ("owner", owner?.Value),
            ("fromOwner", fromOwner?.Value), ("fromTeam", fromTeam?.Value), ("stage", Stage));
    }

    /// <summary>Moves it to another stage.</summary>
    /// <exception cref="InvalidOperationException">The workflow does not allow it; ask <see cref="Workflow"/> first.</exception>
    public void MoveTo(Act act, StageCategory stage)
    {
        var step = Workflow.Between(Stage, stage);
        if (step == Step.None)
            throw new InvalidOperationException($"A ticket cannot go from {Stage} to {stage}.");
        var from = Stage;
        Enter(act, stage);
        Tell(act, TicketKinds.Moved, "stage", ("from", from), ("stage", stage), ("step", step), ("owner", Owner?.Value));
    }

    /// <param name="act">Who and when.</param>
    /// <param name="priority">The new priority.</param>
    /// <param name="serviceMinutes">The service's due minutes: the due time is computed again from receiving.</param>
    public void Prioritise(Act act, Priority priority, int serviceMinutes)
    {
        if (priority == Priority)
            return;
        var from = Priority;
        Priority = priority;
        Priorities = [.. Priorities, new(act.At, from)];
        MustReckon = true;
        DueAt = DueTime.Of(ReceivedAt, serviceMinutes, priority);
        Tell(act, TicketKinds.Prioritised, "priority", ("from", from), ("priority", priority));
    }

    /// <summary>
    /// Takes one's own act back: the fields it set return to what they were. A stage visit it began is struck out and the
    /// one before goes on, as if nothing had happened; the journal keeps both.
    /// </summary>
    public void Undo(Act act, TicketBefore before, int serviceMinutes)
    {
        var (fromOwner, fromTeam) = (Owner, Team);
        var fields = new List<string>();
        if (before.Owner is { } owner)
        {
            (Owner, Team) = (owner.Owner, owner.Team);
            fields.Add("owner");
        }
        if (before.Priority is { } priority)
        {
            Priority = priority;
            Priorities = [.. Priorities.SkipLast(1)];
            MustReckon = true;
            DueAt = DueTime.Of(ReceivedAt, serviceMinutes, priority);
            fields.Add("priority");
        }
        if (before.Stage is { } stage && stage != Stage)
        {
            Reenter(act, stage);
            fields.Add("stage");
        }
        Tell(act, TicketKinds.Undone, string.Join(' ', fields), ("owner", Owner?.Value),
            ("fromOwner", fromOwner?.Value), ("fromTeam", fromTeam?.Value), ("stage", Stage), ("priority", Priority));
    }

    private void Enter(Act act, StageCategory stage)
    {
        visits.SingleOrDefault(v => v.To is null)?.End(act.At);
        SetStage(stage, act.At);
        visits.Add(StageVisit.Begin(this, act));
    }

    private void Reenter(Act act, StageCategory stage)
    {
        var now = visits.Single(v => v.To is null);
        // By their instants, not by their order: several stays may have begun at one instant.
        var before = visits.Where(v => v != now && v.Stage == stage && v.To == now.From).MaxBy(v => v.From);
        if (before is null)
        {
            Enter(act, stage);
            return;
        }
        visits.Remove(now);
        before.GoOn();
        SetStage(stage, before.From);
        if (stage == StageCategory.Closed)
            ResolvedAt ??= visits.Where(v => v.Stage == StageCategory.Resolved && v.To == before.From).Max(v => (DateTimeOffset?)v.From);
    }

    private void SetStage(StageCategory stage, DateTimeOffset at)
    {
        Stage = stage;
        MustReckon = true;
        IsOpen = Workflow.IsOpen(stage);
        if (IsOpen)
            (ResolvedAt, ClosedAt, Ending, ClosedPrecision) = (null, null, null, Precision.Instant);
        else if (stage == StageCategory.Resolved)
            (ResolvedAt, ClosedAt) = (ResolvedAt ?? at, null);
        else
            ClosedAt = at;
    }
}
