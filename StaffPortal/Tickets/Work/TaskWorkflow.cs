namespace StaffPortal.Tickets.Work;

/// <summary>Which state of a task may follow which, and on whose word: one table.</summary>
public static class TaskWorkflow
{
    private static readonly Dictionary<TaskState, TaskState[]> Table = new()
    {
        [TaskState.Asked] = [TaskState.InProgress, TaskState.Done, TaskState.Declined, TaskState.Cancelled],
        [TaskState.InProgress] = [TaskState.Waiting, TaskState.Done, TaskState.Declined, TaskState.Cancelled],
        [TaskState.Waiting] = [TaskState.InProgress, TaskState.Done, TaskState.Declined, TaskState.Cancelled],
        [TaskState.Done] = [TaskState.InProgress],
        [TaskState.Declined] = [],
        [TaskState.Cancelled] = [],
    };

    public static bool Allows(TaskState from, TaskState to) => Table[from].Contains(to);

    /// <summary>Where it may go next.</summary>
    public static IReadOnlyList<TaskState> From(TaskState state) => Table[state];

    public static bool IsOpen(TaskState state) => state is TaskState.Asked or TaskState.InProgress or TaskState.Waiting;

    /// <summary>It is the word of those who asked, not of the unit that does it.</summary>
    public static bool IsAskers(TaskState to) => to == TaskState.Cancelled;
}
