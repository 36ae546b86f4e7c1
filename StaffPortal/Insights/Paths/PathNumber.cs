namespace StaffPortal.Insights.Paths;

/// <summary>What stands on the arrows beside how often a way was gone.</summary>
public enum PathNumber
{
    Median,
    P90,
    /// <summary>What stays took beyond their targets, a week.</summary>
    Cost,
}
