using StaffPortal.Tickets.Work;
using Xunit;

namespace StaffPortal.Tests.Tickets;

public sealed class TaskWorkflowTests
{
    [Fact]
    public void Every_pair_of_states_is_allowed_or_not_as_the_table_says()
    {
        // Rows: from. Columns: to, in the same order.
        string[] table =
        [
            //             Asked InProgress Waiting Done Declined Cancelled
            /* Asked      */ "–  +  –  +  +  +",
            /* InProgress */ "–  –  +  +  +  +",
            /* Waiting    */ "–  +  –  +  +  +",
            /* Done       */ "–  +  –  –  –  –",
            /* Declined   */ "–  –  –  –  –  –",
            /* Cancelled  */ "–  –  –  –  –  –",
        ];

        Assert.Equal(table, Enum.GetValues<TaskState>().Select(from => string.Join("  ", Enum.GetValues<TaskState>().Select(to => TaskWorkflow.Allows(from, to) ? "+" : "–"))));
        Assert.Equal([TaskState.Asked, TaskState.InProgress, TaskState.Waiting], Enum.GetValues<TaskState>().Where(TaskWorkflow.IsOpen));
        Assert.Equal([TaskState.Cancelled], Enum.GetValues<TaskState>().Where(TaskWorkflow.IsAskers));
    }
}
