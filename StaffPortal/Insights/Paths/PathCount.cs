namespace StaffPortal.Insights.Paths;

/// <summary>Counts places and ways from paths and how many went each: pure.</summary>
internal sealed class PathCount
{
    private readonly Dictionary<PathPlace, Stop> stops = [];
    private readonly Dictionary<(PathPlace From, PathPlace To), Way> ways = [];

    public IReadOnlyDictionary<PathPlace, Stop> Stops => stops;

    public IReadOnlyDictionary<(PathPlace From, PathPlace To), Way> Ways => ways;

    public void Add(IReadOnlyList<PathPlace> path, long n)
    {
        if (path.Count == 0)
            return;
        var again = Again(path);
        foreach (var (at, place) in path.Index())
        {
            var stop = Of(stops, place);
            stop.Visits += n;
            stop.Order += (double)n * at / path.Count;
            if (at + 1 == path.Count)
                continue;
            var way = Of(ways, (place, path[at + 1]));
            way.Moves += n;
            way.Again += again[at + 1] ? n : 0;
        }
        foreach (var place in path.Distinct())
            stops[place].Cases += n;
        foreach (var way in path.Zip(path.Skip(1)).Distinct())
            ways[way].Cases += n;
        stops[path[0]].Begins += n;
        stops[path[^1]].Ends += n;
    }

    /// <summary>Which steps of a path led back to a place it had been in. A wait and the return to where it began is none.</summary>
    public static IReadOnlyList<bool> Again(IReadOnlyList<PathPlace> path)
    {
        HashSet<PathPlace> been = [];
        return
        [
            .. path.Select((place, at) => !been.Add(place) && !place.IsWait && !(at > 1 && path[at - 1].IsWait && path[at - 2] == place)),
        ];
    }

    private static T Of<TKey, T>(Dictionary<TKey, T> all, TKey key)
        where TKey : notnull
        where T : new() => all.TryGetValue(key, out var known) ? known : all[key] = new();

    internal sealed class Stop
    {
        public long Visits { get; set; }

        public long Cases { get; set; }

        public long Begins { get; set; }

        public long Ends { get; set; }

        /// <summary>The sum of how far along their path the visits stand, 0–1.</summary>
        public double Order { get; set; }
    }

    internal sealed class Way
    {
        public long Moves { get; set; }

        public long Cases { get; set; }

        public long Again { get; set; }
    }
}
