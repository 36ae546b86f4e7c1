namespace StaffPortal.Tickets;

public enum MessageKind
{
    /// <summary>From the requester.</summary>
    Incoming,
    /// <summary>To the requester.</summary>
    Reply,
    /// <summary>Among staff.</summary>
    Note,
}
