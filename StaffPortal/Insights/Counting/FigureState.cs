namespace StaffPortal.Insights.Counting;

/// <summary>Whether figures can be told.</summary>
public enum FigureState
{
    Ready,
    /// <summary>The facts are being gathered, for the first time or anew.</summary>
    BeingMade,
    NotAllowed,
    Backwards,
    NotBegun,
    TooLong,
}
