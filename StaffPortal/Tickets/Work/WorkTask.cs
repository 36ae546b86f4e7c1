using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.Staff;

namespace StaffPortal.Tickets.Work;

/// <summary>A part of a ticket that another unit was asked to do: with an owner, a state, a target and a conversation of its own.</summary>
public sealed class WorkTask : IPartOf
{
    /// <summary>Longest title, characters.</summary>
    public const int TitleLength = 200;

    private WorkTask()
    {
    }

    public WorkTaskId Id { get; private init; }

    public TicketId Ticket { get; private init; }

    /// <summary>Within its ticket, from 1.</summary>
    public int Number { get; private init; }

    public string Title { get; private set; } = "";

    /// <summary>The unit asked.</summary>
    public DepartmentId Department { get; private init; }

    public TeamId Team { get; private init; }

    public StaffId? Owner { get; private set; }

    public TaskState State { get; private set; }

    public bool IsOpen { get; private set; }

    public Guid? AskedBy { get; private init; }

    public DateTimeOffset AskedAt { get; private init; }

    /// <summary>Null when no target was set.</summary>
    public DateTimeOffset? DueAt { get; private init; }

    public DateTimeOffset? EndedAt { get; private set; }

    public Guid RootId => Ticket.Value;

    internal static WorkTask Ask(Ticket ticket, Act act, int number, TaskTerms terms, DepartmentId department, DateTimeOffset? dueAt) => new()
    {
        Id = WorkTaskId.New(),
        Ticket = ticket.Id,
        Number = number,
        Title = terms.Title,
        Department = department,
        Team = terms.Team,
        State = TaskState.Asked,
        IsOpen = true,
        AskedBy = act.ActorId,
        AskedAt = act.At,
        DueAt = dueAt,
    };

    internal void Erase() => Title = "";

    /// <summary>Whoever takes it on or works on it has it.</summary>
    internal void MoveTo(Act act, TaskState state)
    {
        State = state;
        IsOpen = TaskWorkflow.IsOpen(state);
        EndedAt = IsOpen ? null : act.At;
        if (state is TaskState.InProgress or TaskState.Done && act.Origin == Origin.Person && act.ActorId is { } actor)
            Owner = new(actor);
    }
}
