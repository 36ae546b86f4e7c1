namespace StaffPortal.Insights.Paths;

/// <summary>Widths of a histogram's bins that people can say.</summary>
internal static class PathWidths
{
    private const int Most = 20;

    private static readonly TimeSpan[] Known =
    [
        .. new[] { 1, 5, 15, 30 }.Select(n => TimeSpan.FromSeconds(n)), .. new[] { 1, 2, 5, 10, 15, 30 }.Select(n => TimeSpan.FromMinutes(n)),
        .. new[] { 1, 2, 3, 4, 6, 8, 12 }.Select(n => TimeSpan.FromHours(n)), .. new[] { 1, 2, 3, 5, 7, 14, 30, 60, 90, 180, 365, 1000 }.Select(n => TimeSpan.FromDays(n)),
    ];

    /// <param name="longest">The longest that is told apart, microseconds.</param>
    /// <returns>Microseconds; at most twenty of them up to the longest.</returns>
    public static double Of(double longest) => Known.Append(TimeSpan.MaxValue).First(w => longest < w.TotalMicroseconds * Most).TotalMicroseconds;
}
