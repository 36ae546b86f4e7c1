namespace StaffPortal.Insights.Counting;

/// <summary>What a period is compared with.</summary>
public enum Comparison
{
    None,
    /// <summary>The period just before.</summary>
    Previous,
    /// <summary>The same weeks last year.</summary>
    LastYear,
}
