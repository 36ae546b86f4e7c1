namespace StaffPortal.Tickets;

/// <summary>Why something is not done.</summary>
public enum Refusal
{
    NoRight,
    /// <summary>The workflow has no such move from where the ticket stands.</summary>
    NoSuchMove,
    Empty,
    TooLong,
    /// <summary>The person is unknown, has left, or may not work on this ticket.</summary>
    UnknownPerson,
    UnknownTeam,
    /// <summary>What was to be taken back has left or is gone already.</summary>
    TooLate,
    /// <summary>The expiry lies in the past.</summary>
    Past,
}
