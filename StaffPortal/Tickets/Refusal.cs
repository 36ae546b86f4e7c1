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
    /// <summary>The stage it stands in or the one it is to go to asks for something that is not there: a person who has it.</summary>
    NeedsOwner,
    /// <summary>An address or coordinates.</summary>
    NeedsPlace,
    /// <summary>A reply to the requester since the stage began.</summary>
    NeedsReply,
    /// <summary>An internal note since the stage began.</summary>
    NeedsNote,
    /// <summary>A file.</summary>
    NeedsFile,
    /// <summary>Going to wait, it must be said for whom and until when.</summary>
    NeedsWait,
    /// <summary>The time is further away than anybody waits.</summary>
    TooFar,
    /// <summary>Ending it, it must be said how it ended.</summary>
    NeedsOutcome,
    /// <summary>Nobody gave it to those who have it, or it was answered already.</summary>
    NoOffer,
    /// <summary>Another unit still works on a task of it.</summary>
    OpenTasks,
    /// <summary>Its retention ended and its texts were removed.</summary>
    Erased,
    /// <summary>There are as many as there may be.</summary>
    TooMany,
}
