namespace StaffPortal.Tickets;

/// <summary>How a ticket is left lying.</summary>
public enum Neglect
{
    /// <summary>It was given to somebody who has not accepted it.</summary>
    NotAccepted,
    /// <summary>It is in progress, and nothing was said or done.</summary>
    NoNews,
    /// <summary>The time it was to wait is up, and nobody has gone on.</summary>
    WaitOver,
}
