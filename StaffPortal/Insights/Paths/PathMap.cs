namespace StaffPortal.Insights.Paths;

/// <summary>
/// How cases moved: which place followed directly on which. It is of work completed in the period (done, not cancelled, no duplicate, not
/// written down afterwards), each case with its whole course, also what of it lies before the period. Lengths are microseconds in the measure
/// asked for, percentiles type 7; they are null in teams so small that they would tell of persons.
/// </summary>
/// <param name="N">Cases the figures are of.</param>
/// <param name="Shown">Those whose path is shown.</param>
/// <param name="Paths">Different paths there are.</param>
/// <param name="PathsShown">Different paths that are shown.</param>
/// <param name="Places">In the order cases usually come to them.</param>
/// <param name="Steps">The most used first.</param>
/// <param name="Variants">The most used of all paths.</param>
public sealed record PathMap(
    long N, long Shown, int Paths, int PathsShown, IReadOnlyList<PathStop> Places, IReadOnlyList<PathStep> Steps, IReadOnlyList<PathVariant> Variants)
{
    /// <summary>More paths are not listed one by one.</summary>
    public const int MostVariants = 12;

    public static PathMap Empty { get; } = new(0, 0, 0, 0, [], [], []);

    public PathStop? Of(string key) => Places.FirstOrDefault(p => p.Place.Key == key);

    public PathStep? Of(string from, string to) => Steps.FirstOrDefault(s => s.From.Key == from && s.To.Key == to);

    /// <summary>The step that costs most; null when none is over its target.</summary>
    public PathStep? Dearest => Steps.Where(s => s.Times.Cost > 0).MaxBy(s => s.Times.Cost);
}

/// <summary>How long stays took.</summary>
/// <param name="N">Stays that have ended.</param>
/// <param name="Target">The usual target, service time; null when most had none.</param>
/// <param name="ToTarget">Median service time over the usual target; null without one.</param>
/// <param name="Cost">What stays took beyond their targets, service time, a week of the period; null when none had one.</param>
public sealed record PathTimes(long N, double? Median, double? P90, double? Target, double? ToTarget, double? Cost)
{
    public static PathTimes None { get; } = new(0, null, null, null, null, null);

    public bool IsOver => ToTarget > 1;
}

/// <summary>A place on the map.</summary>
/// <param name="Cases">Cases that came to it.</param>
/// <param name="Visits">Times they came.</param>
/// <param name="Begins">Cases that began there.</param>
/// <param name="Ends">Cases that ended there.</param>
/// <param name="Times">Of a stay.</param>
public sealed record PathStop(PathPlace Place, long Cases, long Visits, long Begins, long Ends, PathTimes Times);

/// <summary>A way from one place straight to another.</summary>
/// <param name="Moves">Times it was gone.</param>
/// <param name="Cases">Cases that went it.</param>
/// <param name="Again">Times it led back to a place the case had been in: work done again. Into a pause and back out of it is none.</param>
/// <param name="Times">Of the stay before it.</param>
public sealed record PathStep(PathPlace From, PathPlace To, long Moves, long Cases, long Again, PathTimes Times)
{
    /// <summary>Most times it was gone, work was done again.</summary>
    public bool IsRework => Again * 2 > Moves;
}

/// <summary>A path: places in the order cases came to them.</summary>
/// <param name="N">Cases that went it.</param>
/// <param name="Median">From receiving to completion.</param>
public sealed record PathVariant(IReadOnlyList<PathPlace> Places, long N, double? Median)
{
    /// <summary>Some place is on it twice, other than by waiting.</summary>
    public bool HasRework => PathCount.Again(Places).Any(again => again);
}
