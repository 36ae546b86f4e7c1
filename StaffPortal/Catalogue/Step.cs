namespace StaffPortal.Catalogue;

/// <summary>What a move between two stage categories is.</summary>
public enum Step
{
    /// <summary>Not possible.</summary>
    None,
    Forward,
    /// <summary>Back to an earlier stage of the same work.</summary>
    Return,
    /// <summary>From done back to work.</summary>
    Reopen,
}
