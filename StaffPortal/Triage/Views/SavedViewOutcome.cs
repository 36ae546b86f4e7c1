namespace StaffPortal.Triage.Views;

/// <summary>What saving a view came to.</summary>
/// <param name="Id">The view; null when it was refused.</param>
/// <param name="Refused">Why not.</param>
public sealed record SavedViewOutcome(SavedViewId? Id, SavedViewRefusal? Refused = null);

public enum SavedViewRefusal
{
    NoName,
    NameTooLong,
    /// <summary>Another view of the same person has the name.</summary>
    NameTaken,
    /// <summary>The person has as many as one may.</summary>
    TooMany,
    /// <summary>There is none, or it is somebody else's.</summary>
    NotYours,
}
