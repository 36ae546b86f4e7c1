namespace StaffPortal.Tickets;

public enum MessageState
{
    /// <summary>A reply that can still be withdrawn.</summary>
    Waiting,
    /// <summary>It stands; for a reply: no carrier is set, nothing was sent.</summary>
    Recorded,
    Withdrawn,
}
