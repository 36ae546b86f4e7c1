namespace StaffPortal.Insights.Counting;

/// <summary>What a figure is asked for: when, which tickets, in which time, and compared with what.</summary>
public sealed record FigureCut(Period Period, Slice Slice, Measure Measure = Measure.Elapsed, Comparison Comparison = Comparison.Previous)
{
    /// <summary>What it is compared with; null when with nothing.</summary>
    public FigureCut? Other => Comparison switch
    {
        Comparison.Previous => this with { Period = Period.Before, Comparison = Comparison.None },
        Comparison.LastYear => this with { Period = Period.YearBefore, Comparison = Comparison.None },
        _ => null,
    };
}
