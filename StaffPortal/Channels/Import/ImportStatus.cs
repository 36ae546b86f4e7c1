using StaffPortal.Catalogue;
using StaffPortal.Tickets;

namespace StaffPortal.Channels.Import;

/// <summary>Where a row of somebody's file stands, in our words.</summary>
public enum ImportStatus
{
    Received,
    Triage,
    Assigned,
    InProgress,
    Waiting,
    Resolved,
    Closed,
    /// <summary>Closed without having been done.</summary>
    Cancelled,
    /// <summary>Closed because another row is about the same.</summary>
    Duplicate,
}

internal static class ImportStatuses
{
    public static StageCategory Category(this ImportStatus status) => status switch
    {
        ImportStatus.Cancelled or ImportStatus.Duplicate => StageCategory.Closed,
        _ => Enum.Parse<StageCategory>(status.ToString()),
    };

    public static Ending? Ending(this ImportStatus status) => status switch
    {
        ImportStatus.Cancelled => Tickets.Ending.Cancelled,
        ImportStatus.Duplicate => Tickets.Ending.Duplicate,
        _ => null,
    };
}
