using System.Data.Common;
using System.Globalization;
using StaffPortal.Catalogue;
using StaffPortal.Insights.Counting;
using StaffPortal.Insights.Warehouse;

namespace StaffPortal.Insights.Paths;

/// <summary>
/// One reading of paths. The stays of the cases looked at are put together once (<c>steps</c>: each with the place that followed); all figures
/// are read from that.
/// </summary>
internal sealed class PathQuery
{
    private const int NoTeam = 0;

    /// <summary>More than there are codes of places.</summary>
    private const int Places = 1 << 20;

    private readonly FactQuery query;
    private readonly PathView view;
    private readonly Func<Guid?, bool> isSmall;
    private readonly Dictionary<int, PathPlace> places = [];
    private string node = "";

    /// <param name="query">The facts, for a cut.</param>
    /// <param name="view">What is shown.</param>
    /// <param name="known">The stages of processes.</param>
    /// <param name="isSmall">Of a team of which no speed is told.</param>
    public PathQuery(FactQuery query, PathView view, CatalogueSnapshot known, Func<Guid?, bool> isSmall)
    {
        (this.query, this.view, this.isSmall) = (query, view, isSmall);
        Choose();
        if (view.Unit == PathUnit.Teams)
            NameTeams();
        else
            NameStages(known);
        Walk();
    }

    private string Length => query.Cut.Measure == Measure.Service ? "service_us" : "elapsed_us";

    private bool IsSilent => isSmall(query.Cut.Slice.Team?.Value);

    public PathMap Map()
    {
        var (all, shown) = Variants();
        if (all.Count == 0)
            return PathMap.Empty;
        var count = new PathCount();
        foreach (var variant in all.Take(shown))
            count.Add(variant.Places, variant.N);
        var times = TimesShown(all.Count == shown);
        return new(
            all.Sum(v => v.N), all.Take(shown).Sum(v => v.N), all.Count, shown,
            [.. count.Stops.OrderBy(s => s.Value.Order / s.Value.Visits).ThenBy(s => s.Key.Category).ThenBy(s => s.Key.Key, StringComparer.Ordinal)
                .Select(s => new PathStop(s.Key, s.Value.Cases, s.Value.Visits, s.Value.Begins, s.Value.Ends, TimesOf(s.Key, null)))],
            [.. count.Ways.OrderByDescending(w => w.Value.Moves).ThenBy(w => w.Key.From.Key, StringComparer.Ordinal).ThenBy(w => w.Key.To.Key, StringComparer.Ordinal)
                .Select(w => new PathStep(w.Key.From, w.Key.To, w.Value.Moves, w.Value.Cases, w.Value.Again, TimesOf(w.Key.From, w.Key.To)))],
            [.. all.Take(PathMap.MostVariants)]);

        PathTimes TimesOf(PathPlace from, PathPlace? to) =>
            times.TryGetValue((from, to), out var known) ? IsSilent || (from.Category is null && isSmall(from.Team)) ? PathTimes.None with { N = known.N } : known : PathTimes.None;
    }

    /// <returns>Null when the map has no such place or way.</returns>
    public PathDetail? Detail(PathKey key)
    {
        if (Which(key) is not { } which)
            return null;
        var from = places.Values.First(p => p.Key == key.From);
        Shown();
        var silent = IsSilent || (from.Category is null && isSmall(from.Team));
        var (cases, times, p95) = query.Rows($"SELECT {Times}, count(DISTINCT number), quantile_cont(len, 0.95) FROM steps WHERE {which}",
            row => (FactQuery.CountAt(row, 8), TimesAt(row, 0), FactQuery.NumberAt(row, 9))).Single();
        return new(
            key, cases, silent ? PathTimes.None with { N = times.N } : times, silent || p95 is null ? null : Bins(which, p95.Value), silent ? [] : ByBucket(which), Where(which, silent),
            key.To is null ? Now(from) : null);
    }

    /// <summary>The cases at a place or on a way, the longest stay first.</summary>
    public Behind Behind(PathKey key)
    {
        if (Which(key) is not { } which)
            return new(0, []);
        Shown();
        var behind = Behind($"SELECT number, max(len) l FROM steps WHERE {which} GROUP BY number");
        var silent = IsSilent || places.Values.First(p => p.Key == key.From) is { Category: null } place && isSmall(place.Team);
        return behind with { First = [.. behind.First.Select(row => silent || isSmall(row.Team) ? row with { Length = null, OnTime = null } : row)] };
    }

    /// <summary>The cases that are at a place now, the longest there first.</summary>
    public Behind Now(PathKey key) => Which(key) is not null && IsThere(places.Values.First(p => p.Key == key.From)) is { } there
        ? Behind($"SELECT number, epoch_us({query.Now}) - epoch_us(from_at) l FROM {FactTables.Standing} WHERE {there}")
        : new(0, []);

    private Behind Behind(string cases)
    {
        var rows = query.Rows(
            $"""
            SELECT t.number, t.service, t.team, t.stage, t.received_day, t.done_day, s.l, t.on_time, count(*) OVER () FROM ({cases}) s JOIN tickets t ON t.number = s.number
            ORDER BY s.l DESC NULLS LAST, t.number LIMIT {Counting.Behind.Most}
            """,
            row => (Row: new BehindRow(FactQuery.CountAt(row, 0), row.GetGuid(1), FactQuery.IdAt(row, 2), Enum.Parse<StageCategory>(row.GetString(3)), FactQuery.DayAt(row, 4)!.Value,
                FactQuery.DayAt(row, 5), FactQuery.NumberAt(row, 6), row.IsDBNull(7) ? null : row.GetBoolean(7)), All: FactQuery.CountAt(row, 8)));
        return new(rows.Count == 0 ? 0 : rows[0].All, rows.ConvertAll(r => r.Row));
    }

    /// <summary>Stays, their lengths and what they took beyond their targets: eight columns.</summary>
    private string Times => string.Create(CultureInfo.InvariantCulture,
        $"""
        count(len), quantile_cont(len, 0.5), quantile_cont(len, 0.9), quantile_cont(target_us, 0.5) FILTER (WHERE len IS NOT NULL), count(target_us) FILTER (WHERE len IS NOT NULL),
        quantile_cont(service_us, 0.5) FILTER (WHERE target_us IS NOT NULL), sum(greatest(0, service_us - target_us))::DOUBLE * 7 / {query.Period.Days}, count(*)
        """);

    private static PathTimes TimesAt(DbDataReader row, int column)
    {
        var (n, targets) = (FactQuery.CountAt(row, column), FactQuery.CountAt(row, column + 4));
        var target = n > 0 && targets * 2 >= n ? FactQuery.NumberAt(row, column + 3) : null;
        return new(n, FactQuery.NumberAt(row, column + 1), FactQuery.NumberAt(row, column + 2), target,
            target > 0 ? FactQuery.NumberAt(row, column + 5) / target : null, FactQuery.NumberAt(row, column + 6));
    }

    private void Choose() => query.Do(
        $"CREATE TEMP TABLE chosen AS SELECT number, {(query.Cut.Measure == Measure.Service ? "lead_service_us" : "lead_us")} lead FROM tickets WHERE is_work AND {query.During("done_day")}{(view.OnlyLate ? " AND on_time = false" : "")}");

    /// <summary>Places are stages of the one process all went through, or else kinds of stages.</summary>
    private void NameStages(CatalogueSnapshot known)
    {
        var processes = query.Rows("SELECT DISTINCT process FROM visits SEMI JOIN chosen USING (number) WHERE ordinal = 0", row => FactQuery.IdAt(row, 0));
        if (processes is [{ } one] && known.Processes.TryGetValue(new(one), out var process))
        {
            // Later versions rename stages, earlier ones may have some that are gone.
            foreach (var stage in process.Versions.SelectMany(v => v.Stages))
                places[stage.Id] = PathPlace.Of(one, stage);
            var first = process.Newest.Stages.DistinctBy(s => s.Category).Select(s => $"WHEN '{s.Category}' THEN {s.Id}");
            node = $"CASE WHEN stage_id > 0 THEN stage_id ELSE CASE stage {string.Join(' ', first)} ELSE {process.Newest.Stages[0].Id} END END";
            return;
        }
        foreach (var category in Enum.GetValues<StageCategory>())
            places[(int)category] = PathPlace.Of(category);
        node = $"CASE stage {string.Join(' ', Enum.GetValues<StageCategory>().Select(c => $"WHEN '{c}' THEN {(int)c}"))} END";
    }

    private void NameTeams()
    {
        places[NoTeam] = PathPlace.Of((Guid?)null);
        var teams = query.Rows("SELECT DISTINCT team FROM visits SEMI JOIN chosen USING (number) WHERE team IS NOT NULL ORDER BY team", row => row.GetGuid(0));
        foreach (var (n, team) in teams.Index())
            places[n + 1] = PathPlace.Of(team);
        var codes = string.Join(' ', teams.Index().Select(t => $"WHEN '{t.Item:D}'::UUID THEN {t.Index + 1}"));
        node = codes.Length == 0 ? $"{NoTeam}" : $"CASE team {codes} ELSE {NoTeam} END";
    }

    private void Walk()
    {
        var stays = $"SELECT number, ordinal, {node} node, {Length} len, service_us, target_us, to_day, department, team FROM visits SEMI JOIN chosen USING (number)";
        query.Do($"CREATE TEMP TABLE steps AS SELECT *, lead(node) OVER (PARTITION BY number ORDER BY ordinal) follows FROM ({(view.Unit == PathUnit.Teams
            // What lies done is in no queue. Stages within one queue are one stay there, without a target.
            ? Joined($"{stays} WHERE {StageFigures.OpenStages}", "", "NULL::BIGINT")
            : view.Waiting ? stays : Joined($"{stays} WHERE stage <> 'Waiting'", "AND ordinal > lag(ordinal) OVER w + 1", "max(target_us)"))})");
    }

    /// <summary>Stays of one place that follow on one another are one.</summary>
    private static string Joined(string stays, string and, string target) =>
        $"""
        SELECT number, min(ordinal) ordinal, any_value(node) node, CASE WHEN count(len) = count(*) THEN sum(len)::BIGINT END len,
            CASE WHEN count(service_us) = count(*) THEN sum(service_us)::BIGINT END service_us, {target} target_us, max(to_day) to_day, any_value(department) department, any_value(team) team
        FROM (SELECT *, sum(begins) OVER (PARTITION BY number ORDER BY ordinal ROWS UNBOUNDED PRECEDING) part FROM (
            SELECT *, CASE WHEN node = lag(node) OVER w {and} THEN 0 ELSE 1 END begins FROM ({stays}) WINDOW w AS (PARTITION BY number ORDER BY ordinal)))
        GROUP BY number, part
        """;

    private void Group()
    {
        // Sorted as numbers that carry their place: a list ordered by another column takes five times as long.
        query.Do($"CREATE TEMP TABLE paths AS SELECT number, list_transform(list_sort(list(ordinal::BIGINT * {Places} + node)), lambda x: (x % {Places})::INTEGER) seq FROM steps GROUP BY number");
        query.Do(
            """
            CREATE TEMP TABLE variants AS SELECT *, sum(n) OVER (ORDER BY n DESC, seq ROWS UNBOUNDED PRECEDING) - n AS prior, sum(n) OVER () AS whole
            FROM (SELECT seq, count(*) n, quantile_cont(lead, 0.5) median FROM paths JOIN chosen USING (number) GROUP BY seq)
            """);
    }

    /// <returns>All paths, the most used first, and how many of them are shown.</returns>
    private (IReadOnlyList<PathVariant> All, int Shown) Variants()
    {
        Group();
        var rows = query.Rows($"SELECT seq, n, median, {IsShown} FROM variants ORDER BY n DESC, seq", row => (
            Variant: new PathVariant([.. ((List<int>)row.GetValue(0)).Select(code => places[code])], FactQuery.CountAt(row, 1), IsSilent ? null : FactQuery.NumberAt(row, 2)), IsShown: row.GetBoolean(3)));
        return (rows.ConvertAll(r => r.Variant), rows.Count(r => r.IsShown));
    }

    private string IsShown => string.Create(CultureInfo.InvariantCulture, $"prior * 100 < whole * {view.Share}");

    private Dictionary<(PathPlace From, PathPlace? To), PathTimes> TimesShown(bool areAll)
    {
        if (!areAll)
            KeepShown();
        return query.Rows($"SELECT {Times}, node, follows, grouping(follows) FROM steps GROUP BY GROUPING SETS ((node), (node, follows))", row => (
            From: places[(int)FactQuery.CountAt(row, 8)], To: row.IsDBNull(9) ? (PathPlace?)null : places[(int)FactQuery.CountAt(row, 9)], IsWay: FactQuery.CountAt(row, 10) == 0, Times: TimesAt(row, 0)))
            .Where(r => r.To is not null || !r.IsWay).ToDictionary(r => (r.From, r.To), r => r.Times);
    }

    private void Shown()
    {
        if (view.Share >= 100)
            return;
        Group();
        KeepShown();
    }

    private void KeepShown() =>
        query.Do($"DELETE FROM steps WHERE number NOT IN (SELECT number FROM paths WHERE seq IN (SELECT seq FROM variants WHERE {IsShown}))");

    private string? Which(PathKey key)
    {
        var from = Code(key.From);
        var to = key.To is null ? null : Code(key.To);
        return from is null || (key.To is not null && to is null) ? null
            : string.Create(CultureInfo.InvariantCulture, $"node = {from}{(to is null ? "" : $" AND follows = {to}")}");
    }

    private int? Code(string key) => places.Where(p => p.Value.Key == key).Select(p => (int?)p.Key).FirstOrDefault();

    private PathBins Bins(string which, double p95)
    {
        var width = PathWidths.Of(p95);
        var last = (int)(p95 / width);
        var counts = new long[last + 1];
        foreach (var (bin, n) in query.Rows(string.Create(CultureInfo.InvariantCulture, $"SELECT least({last}, len // {(long)width}), count(*) FROM steps WHERE {which} AND len IS NOT NULL GROUP BY 1"),
            row => (Bin: (int)FactQuery.CountAt(row, 0), N: FactQuery.CountAt(row, 1))))
            counts[bin] = n;
        return new(width, counts);
    }

    private IReadOnlyList<Point<PathTimes>> ByBucket(string which) => query.Series(
        query.Rows($"SELECT {Times}, {query.BucketOf("to_day")} b FROM steps WHERE {which} AND len IS NOT NULL AND to_day BETWEEN {FactQuery.Day(query.Period.From)} AND {FactQuery.Day(query.Period.To)} GROUP BY b",
            row => (FactQuery.DayAt(row, 8), TimesAt(row, 0))), PathTimes.None).Points;

    private List<PathWhere> Where(string which, bool silent)
    {
        var byTeam = view.Unit == PathUnit.Stages && query.Cut.Slice.Department is not null;
        return query.Rows($"SELECT {(byTeam ? "team" : "department")} u, count(*) n, quantile_cont(len, 0.5) FROM steps WHERE {which} GROUP BY u ORDER BY n DESC, u",
            row => (Unit: FactQuery.IdAt(row, 0), N: FactQuery.CountAt(row, 1), Median: FactQuery.NumberAt(row, 2)))
            .ConvertAll(r => new PathWhere(r.Unit, r.N, silent || (byTeam && isSmall(r.Unit)) ? null : r.Median));
    }

    private long? Now(PathPlace place) => IsThere(place) is { } there ? query.Rows($"SELECT count(*) FROM {FactTables.Standing} WHERE {there}", row => FactQuery.CountAt(row, 0)).Single() : null;

    /// <summary>Stays that last at a place; null where work is done.</summary>
    private string? IsThere(PathPlace place) => place.Category is { } category && !Workflow.IsOpen(category) ? null
        : string.Create(CultureInfo.InvariantCulture, $"{query.Which} AND {OfProcess(place)} AND {node} = {places.First(p => p.Value == place).Key}");

    private static string OfProcess(PathPlace place) => place.Process is { } process ? $"process = '{process:D}'::UUID" : "true";
}
