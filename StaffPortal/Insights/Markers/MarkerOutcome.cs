namespace StaffPortal.Insights.Markers;

/// <summary>What came of a marker or a goal.</summary>
/// <param name="Id">The marker or goal; null when it was refused.</param>
/// <param name="Refused">Why not.</param>
public sealed record MarkerOutcome(Guid? Id, MarkerRefusal? Refused = null);

public enum MarkerRefusal
{
    NoDay,
    /// <summary>More than a year ahead, or before 1990.</summary>
    FarDay,
    NoText,
    TooLong,
    /// <summary>Not above zero, or a share over 100 %.</summary>
    BadValue,
    NotAllowed,
}
