namespace StaffPortal.Insights.Markers;

/// <summary>How sure a change of the median is: the percentile bootstrap of Efron (1979), with the same draws every time.</summary>
public static class Bootstrap
{
    public const int Draws = 1_000;

    /// <summary>Of more cases every so-manieth is taken; the interval then is a little too wide, never too narrow.</summary>
    public const int Most = 4_000;

    /// <param name="before">Lengths before, in any order.</param>
    /// <param name="after">Lengths after, in any order.</param>
    /// <returns>Between which changes of the median 95 % of the draws lie; null when there are under ten on a side.</returns>
    public static (double Low, double High)? MedianChange(IReadOnlyList<double> before, IReadOnlyList<double> after)
    {
        if (before.Count < 10 || after.Count < 10)
            return null;
        var (one, other) = (Thinned(before), Thinned(after));
        var chance = new Random(20_260_831);
        var changes = new double[Draws];
        for (var n = 0; n < Draws; n++)
            changes[n] = DrawnMedian(other, chance) - DrawnMedian(one, chance);
        Array.Sort(changes);
        return (changes[(int)(Draws * 0.025)], changes[(int)(Draws * 0.975) - 1]);
    }

    private static double[] Thinned(IReadOnlyList<double> lengths)
    {
        var sorted = lengths.Order().ToArray();
        if (sorted.Length <= Most)
            return sorted;
        return [.. Enumerable.Range(0, Most).Select(n => sorted[(int)((n + 0.5) * sorted.Length / Most)])];
    }

    /// <summary>The median of as many drawn with replacement: counted, not sorted.</summary>
    private static double DrawnMedian(double[] sorted, Random chance)
    {
        var times = new int[sorted.Length];
        for (var n = 0; n < sorted.Length; n++)
            times[chance.Next(sorted.Length)]++;
        var (lower, upper) = ((sorted.Length - 1) / 2, sorted.Length / 2);
        double? first = null;
        for (var (at, seen) = (0, 0); ; at++)
        {
            seen += times[at];
            if (seen > lower)
                first ??= sorted[at];
            if (seen > upper)
                return (first!.Value + sorted[at]) / 2;
        }
    }
}
