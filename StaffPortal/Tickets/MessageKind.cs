namespace StaffPortal.Tickets;

public enum MessageKind
{
    /// <summary>From the requester.</summary>
    Incoming,
    /// <summary>To the requester.</summary>
    Reply,
    /// <summary>Among staff.</summary>
    Note,
    /// <summary>On a task, among those who asked and those who do it.</summary>
    Task,
}
