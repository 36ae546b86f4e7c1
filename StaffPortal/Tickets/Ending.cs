namespace StaffPortal.Tickets;

/// <summary>How a ticket ended that was not done. Cancelled ones and duplicates count as no work; the others were worked on.</summary>
public enum Ending
{
    Cancelled,
    Duplicate,
    /// <summary>It was looked into, and nothing has to be done.</summary>
    NotNeeded,
    /// <summary>It cannot be done, or not now.</summary>
    NotPossible,
    /// <summary>It is another body's; the requester was shown the way.</summary>
    Referred,
}
