namespace StaffPortal.Tickets.Work;

/// <summary>Where a task stands.</summary>
public enum TaskState
{
    /// <summary>Another unit was asked; nobody has answered.</summary>
    Asked,
    InProgress,
    Waiting,
    Done,
    /// <summary>The unit asked does not do it; it said why.</summary>
    Declined,
    /// <summary>Those who asked need it no more.</summary>
    Cancelled,
}
