using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.Tickets.Work;

namespace StaffPortal.Tickets;

/// <summary>Parts of it that other units were asked to do. Tasks must be loaded.</summary>
public sealed partial class Ticket
{
    private readonly List<WorkTask> tasks = [];

    public IReadOnlyList<WorkTask> Tasks => tasks;

    /// <param name="act">Who asks.</param>
    /// <param name="terms">What.</param>
    /// <param name="department">The department of the team asked.</param>
    /// <param name="dueAt">When it should be done.</param>
    public WorkTask AskTask(Act act, TaskTerms terms, DepartmentId department, DateTimeOffset? dueAt)
    {
        var task = WorkTask.Ask(this, act, tasks.Count + 1, terms, department, dueAt);
        tasks.Add(task);
        Tell(act, TicketKinds.TaskAsked, "", OfTask(task, Say(act, task, terms.Text)));
        return task;
    }

    /// <summary>Moves a task on; what is said with it stands in its conversation.</summary>
    /// <exception cref="InvalidOperationException">The task may not go there; ask <see cref="TaskWorkflow"/> first.</exception>
    public void MoveTask(Act act, WorkTaskId id, TaskState state, string text)
    {
        var task = tasks.Single(t => t.Id == id);
        if (!TaskWorkflow.Allows(task.State, state))
            throw new InvalidOperationException($"A task cannot go from {task.State} to {state}.");
        task.MoveTo(act, state);
        // Waited for another unit, and the last one asked is done: work goes on. The stays must be loaded.
        var goesOn = Stage == Catalogue.StageCategory.Waiting && WaitsFor == Awaited.Unit && !TaskWorkflow.IsOpen(state) && !tasks.Any(t => t.IsOpen);
        if (goesOn)
            Enter(act, BackToWork());
        Tell(act, TicketKinds.TaskMoved, goesOn ? "stage" : "", [.. OfTask(task, Say(act, task, text)), ("stage", Stage), ("stageId", StageId)]);
    }

    public void SayOnTask(Act act, WorkTaskId id, string text)
    {
        var task = tasks.Single(t => t.Id == id);
        Tell(act, TicketKinds.TaskSaid, "", OfTask(task, Say(act, task, text)));
    }

    private MessageId? Say(Act act, WorkTask task, string text)
    {
        if (text.Length == 0)
            return null;
        var said = Message.OnTask(Id, act, task.Id, text);
        messages.Add(said);
        return said.Id;
    }

    private static (string Name, JournalValue Value)[] OfTask(WorkTask task, MessageId? said) =>
        [("task", task.Id.Value), ("state", task.State), ("taskTeam", task.Team.Value), ("askedBy", task.AskedBy), ("message", said?.Value)];
}
