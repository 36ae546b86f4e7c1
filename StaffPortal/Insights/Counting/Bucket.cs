namespace StaffPortal.Insights.Counting;

/// <summary>How finely a period is cut for a chart.</summary>
public enum Bucket
{
    Day,
    /// <summary>From Monday.</summary>
    Week,
    Month,
}
