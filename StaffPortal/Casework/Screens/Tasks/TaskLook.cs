using StaffPortal.Controls;
using StaffPortal.Tickets.Work;

namespace StaffPortal.Casework.Screens.Tasks;

/// <summary>How the state of a task looks beside its word.</summary>
internal static class TaskLook
{
    public static ChipKind Of(TaskState state) => state switch
    {
        TaskState.Done => ChipKind.Met,
        TaskState.Waiting => ChipKind.Paused,
        TaskState.Declined => ChipKind.Late,
        _ => ChipKind.Plain,
    };
}
