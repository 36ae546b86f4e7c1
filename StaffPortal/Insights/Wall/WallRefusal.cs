namespace StaffPortal.Insights.Wall;

/// <summary>Why a wall shows nothing.</summary>
public enum WallRefusal
{
    /// <summary>No such link or wall, or no right to it: all alike.</summary>
    Unknown,

    /// <summary>The link was good once.</summary>
    Revoked,
}
