namespace StaffPortal.Insights.Counting;

/// <summary><paramref name="Part"/> of <paramref name="N"/>.</summary>
public readonly record struct Share(long Part, long N)
{
    /// <summary>0–1; null of nothing.</summary>
    public double? Value => N == 0 ? null : (double)Part / N;
}
