using StaffPortal.Catalogue;
using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.Staff;

namespace StaffPortal.Tickets;

/// <summary>Who has it, where it stands, how urgent it is.</summary>
public sealed partial class Ticket
{
    /// <summary>
    /// Gives it to a person, a team or nobody. A person given a ticket nobody works on yet moves it to Assigned, where the process has that
    /// stage and nothing it asks for is lacking; taking the person away from assigned work returns it to Triage.
    /// </summary>
    public void Assign(Act act, StaffId? owner, TeamId? team)
    {
        if (owner == Owner && team == Team)
            return;
        var (fromOwner, fromTeam) = (Owner, Team);
        (Owner, Team) = (owner, team);
        var stage = (Stage, owner) switch
        {
            (StageCategory.Received or StageCategory.Triage, not null) => Drawn.First(StageCategory.Assigned) is { } given && Lacking(Here.ToLeave | given.ToEnter) == StageNeeds.None ? given : null,
            (StageCategory.Assigned, null) => Drawn.First(StageCategory.Triage) ?? Drawn.Stages[0],
            _ => null,
        };
        Offer(act, fromOwner, fromTeam);
        if (stage is not null)
            Enter(act, stage);
        Tell(act, TicketKinds.Assigned, stage is null ? "owner" : "owner stage", ("owner", owner?.Value),
            ("fromOwner", fromOwner?.Value), ("fromTeam", fromTeam?.Value), ("stage", Stage), ("stageId", StageId));
    }

    /// <summary>Moves it to the first stage of that category it may go to.</summary>
    /// <exception cref="InvalidOperationException">Its process does not allow it.</exception>
    public void MoveTo(Act act, StageCategory category, StageTerms? terms = null) => MoveTo(act,
        Drawn.From(Here).FirstOrDefault(s => s.Category == category) ?? throw new InvalidOperationException($"A ticket cannot go from {Stage} to {category}."), terms);

    /// <summary>Moves it to another stage, and into the queue of the unit that is responsible there.</summary>
    /// <exception cref="InvalidOperationException">Its process does not allow it; ask <see cref="Catalogue.ProcessVersion"/> first.</exception>
    /// <param name="act">Who and when.</param>
    /// <param name="stage">Where to.</param>
    /// <param name="terms">Whom it waits for, or how it ended. What is told to the requester is said by <see cref="Reply"/>.</param>
    public void MoveTo(Act act, ProcessStage stage, StageTerms? terms = null)
    {
        stage = Drawn.Stage(stage.Id, stage.Category);
        var (from, here) = (Stage, Here);
        var step = Drawn.Between(here, stage);
        if (step == Step.None)
            throw new InvalidOperationException($"A ticket cannot go from stage {here.Id} to {stage.Id}.");
        var (fromOwner, fromTeam) = (Owner, Team);
        if (stage.Team is { } unit && unit != Team?.Value)
            (Owner, Team) = (null, new TeamId(unit));
        var goesOver = Team != fromTeam;
        if (goesOver)
            Offer(act, fromOwner, fromTeam);
        Enter(act, stage, terms);
        Tell(act, TicketKinds.Moved, goesOver ? "owner stage" : "stage", [("from", from), ("stage", stage.Category), ("step", step), ("owner", Owner?.Value),
            ("fromStageId", here.Id), ("stageId", stage.Id), ("process", Process?.Value), ("processVersion", ProcessVersion),
            .. terms?.Wait is { } wait && Stage == StageCategory.Waiting ? new (string, JournalValue)[] { ("for", wait.For), ("until", wait.Until) } : [],
            .. terms?.Ending is { } ending && !IsOpen ? new (string, JournalValue)[] { ("ending", ending) } : [],
            .. goesOver ? new (string, JournalValue)[] { ("fromOwner", fromOwner?.Value), ("fromTeam", fromTeam?.Value) } : []]);
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
    /// <param name="act">Who and when.</param>
    /// <param name="before">How things stood.</param>
    /// <param name="serviceMinutes">The service's due minutes.</param>
    /// <param name="undoneAt">When the act was that is taken back; what it offered then was never offered.</param>
    public void Undo(Act act, TicketBefore before, int serviceMinutes, DateTimeOffset? undoneAt = null)
    {
        var (fromOwner, fromTeam) = (Owner, Team);
        var fields = new List<string>();
        if (before.Owner is { } owner)
        {
            Unoffer(owner.Owner, owner.Team, undoneAt);
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
        if (before.Stage is { } category && Drawn.Stage(before.StageId, category) is var stage && stage.Id != Here.Id)
        {
            Reenter(act, stage);
            fields.Add("stage");
        }
        // What was told with it, and has not left, is not told.
        if (undoneAt is { } then && messages.SingleOrDefault(m => m.State == MessageState.Waiting && m.At == then && m.Author == act.ActorId) is { } told)
            Untell(told);
        Tell(act, TicketKinds.Undone, string.Join(' ', fields), ("owner", Owner?.Value),
            ("fromOwner", fromOwner?.Value), ("fromTeam", fromTeam?.Value), ("stage", Stage), ("priority", Priority));
    }

    private void Enter(Act act, ProcessStage stage, StageTerms? terms = null)
    {
        visits.SingleOrDefault(v => v.To is null)?.End(act.At);
        if (!Workflow.IsOpen(stage.Category))
            EndOffer(act, OfferAnswer.Withdrawn);
        SetStage(stage, act.At);
        if (!IsOpen)
            Ending = terms?.Ending ?? Ending;
        var wait = Stage == StageCategory.Waiting ? terms?.Wait : null;
        (WaitsFor, WaitsUntil) = (wait?.For, wait?.Until);
        visits.Add(StageVisit.Begin(this, act, stage.Target, wait));
    }

    /// <summary>In a process of its own the stage it came from; in the common one where its owner, or those who place it, begin.</summary>
    private ProcessStage BackToWork()
    {
        var now = visits.Single(v => v.To is null);
        if (Process is not null && visits.Where(v => v != now && v.To == now.From).MaxBy(v => v.From) is { } before
            && Workflow.IsOpen(before.Stage) && before.Stage != StageCategory.Waiting)
            return Drawn.Stage(before.StageId, before.Stage);
        var category = Owner is null ? StageCategory.Triage : StageCategory.InProgress;
        return Drawn.Stage(0, category);
    }

    private void Reenter(Act act, ProcessStage stage)
    {
        var now = visits.Single(v => v.To is null);
        // By their instants, not by their order: several stays may have begun at one instant.
        var before = visits.Where(v => v != now && v.To == now.From && Drawn.Stage(v.StageId, v.Stage).Id == stage.Id).MaxBy(v => v.From);
        if (before is null)
        {
            Enter(act, stage);
            return;
        }
        visits.Remove(now);
        before.GoOn();
        SetStage(stage, before.From);
        (WaitsFor, WaitsUntil) = (before.WaitsFor, before.WaitsUntil);
        if (!IsOpen)
            Ending = before.Ending;
        if (stage.Category == StageCategory.Closed)
            ResolvedAt ??= visits.Where(v => v.Stage == StageCategory.Resolved && v.To == before.From).Max(v => (DateTimeOffset?)v.From);
    }

    private void SetStage(ProcessStage stage, DateTimeOffset at)
    {
        (Stage, StageId) = (stage.Category, stage.Id);
        (MustReckon, ThankedAt) = (true, null);
        IsOpen = Workflow.IsOpen(Stage);
        if (IsOpen)
            (ResolvedAt, ClosedAt, Ending, ClosedPrecision) = (null, null, null, Precision.Instant);
        else if (Stage == StageCategory.Resolved)
            (ResolvedAt, ClosedAt) = (ResolvedAt ?? at, null);
        else
            ClosedAt = at;
    }
}
