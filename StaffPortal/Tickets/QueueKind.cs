namespace StaffPortal.Tickets;

public enum QueueKind
{
    /// <summary>Nobody has taken it.</summary>
    Unassigned,
    /// <summary>One person's own.</summary>
    Mine,
    /// <summary>Given to a team or person who has not accepted it yet.</summary>
    Offered,
    LateSoon,
    Late,
    Flagged,
    AllOpen,
    /// <summary>One team's queue.</summary>
    Team,
}
