namespace StaffPortal.Tickets;

public enum QueueKind
{
    /// <summary>Nobody has taken it.</summary>
    Unassigned,
    /// <summary>One person's own.</summary>
    Mine,
    LateSoon,
    Late,
    Flagged,
    AllOpen,
    /// <summary>One team's queue.</summary>
    Team,
}
