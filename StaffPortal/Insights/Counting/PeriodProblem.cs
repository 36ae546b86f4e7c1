namespace StaffPortal.Insights.Counting;

/// <summary>Why nothing can be counted in a period.</summary>
public enum PeriodProblem
{
    /// <summary>It ends before it begins.</summary>
    Backwards,
    NotBegun,
    /// <summary>Longer than <see cref="Period.MostYears"/>.</summary>
    TooLong,
}
