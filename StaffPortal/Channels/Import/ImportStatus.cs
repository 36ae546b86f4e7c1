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
