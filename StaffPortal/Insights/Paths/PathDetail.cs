using StaffPortal.Insights.Counting;

namespace StaffPortal.Insights.Paths;

/// <summary>What is asked of a map: a place, or a way between two; by their keys.</summary>
public sealed record PathKey(string From, string? To = null);

/// <summary>One place or way, looked at closely. Lengths as in <see cref="PathMap"/>.</summary>
/// <param name="Cases">Cases it stands on.</param>
/// <param name="Times">Of the stay.</param>
/// <param name="Bins">How long the stays took; null in a small team.</param>
/// <param name="ByBucket">The median of the stays that ended in each bucket of the period.</param>
/// <param name="Where">By department, or by team when one department is looked at; those with the most cases first.</param>
/// <param name="Now">Cases that are there now, at a place where work is open; null of a way.</param>
public sealed record PathDetail(
    PathKey Key, long Cases, PathTimes Times, PathBins? Bins, IReadOnlyList<Point<PathTimes>> ByBucket, IReadOnlyList<PathWhere> Where, long? Now);

/// <summary>A histogram from zero.</summary>
/// <param name="Width">Of a bin, microseconds.</param>
/// <param name="Counts">The last one holds all that is longer, too.</param>
public sealed record PathBins(double Width, IReadOnlyList<long> Counts);

/// <param name="Unit">Department or team; null for nobody's queue.</param>
public sealed record PathWhere(Guid? Unit, long N, double? Median);
