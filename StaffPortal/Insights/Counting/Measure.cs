namespace StaffPortal.Insights.Counting;

/// <summary>Which time a figure of time counts.</summary>
public enum Measure
{
    /// <summary>Between instants, nights and weekends included; microseconds.</summary>
    Elapsed,
    /// <summary>Within service hours; microseconds.</summary>
    Service,
    /// <summary>Whole days of the calendar from the day of receiving to the day of completion: also for what is known by day alone.</summary>
    Days,
}
