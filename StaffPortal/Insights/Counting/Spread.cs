namespace StaffPortal.Insights.Counting;

/// <summary>
/// How long something took: percentiles by linear interpolation between the neighbours (type 7 of Hyndman and Fan 1996), never averaged.
/// In microseconds, or in days when <see cref="Measure.Days"/> was asked for.
/// </summary>
/// <param name="N">Cases it stands on.</param>
/// <param name="ByDay">Cases known by day alone, which are left out of figures of hours.</param>
public sealed record Spread(long N, long ByDay, double? P10, double? P25, double? Median, double? P75, double? P85, double? P90, double? P95)
{
    public static Spread None { get; } = new(0, 0, null, null, null, null, null, null, null);
}
