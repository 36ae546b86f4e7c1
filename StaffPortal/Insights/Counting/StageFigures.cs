using StaffPortal.Catalogue;
using StaffPortal.Insights.Warehouse;

namespace StaffPortal.Insights.Counting;

/// <summary>How long stays in a stage took, of those that ended in the period.</summary>
/// <param name="Unit">The department, or the team when one department is looked at; null where nobody's.</param>
/// <param name="Stage">The kind of stage.</param>
/// <param name="N">Stays.</param>
/// <param name="Median">In the measure asked for; microseconds.</param>
/// <param name="Target">The usual target in service time, microseconds; null when most had none.</param>
/// <param name="ToTarget">Median service time over the usual target; null without one.</param>
public sealed record StageCell(Guid? Unit, StageCategory Stage, long N, double? Median, double? Target, double? ToTarget);

/// <summary>What stood open in each stage at the end of a bucket, and what was completed since the period began.</summary>
public sealed record FlowPoint(DateOnly Day, IReadOnlyDictionary<StageCategory, long> Open, long Done)
{
    public long AllOpen => Open.Values.Sum();
}

/// <summary>An open ticket and how long ago it was received.</summary>
public sealed record OpenDot(long Number, StageCategory Stage, TimeSpan Age);

/// <summary>Open tickets by age: the oldest all, of the others as many as can be drawn.</summary>
/// <param name="All">How many are open.</param>
public sealed record Ages(long All, IReadOnlyList<OpenDot> Shown);

/// <summary>Figures of stages. Only stages in which work is open count: what is done lies still on purpose.</summary>
internal static class StageFigures
{
    public const string OpenStages = "stage NOT IN ('Resolved', 'Closed')";

    /// <summary>More dots tell no more.</summary>
    private const int Dots = 500;

    private const int Oldest = 150;

    public static IReadOnlyList<StageCell> Times(FactQuery query)
    {
        var unit = query.Cut.Slice.Department is null ? "department" : "team";
        var length = query.Cut.Measure == Measure.Service ? "service_us" : "elapsed_us";
        return query.Rows(
            $"""
            SELECT {unit}, stage, count(*), quantile_cont({length}, 0.5), quantile_cont(target_us, 0.5) t, quantile_cont(service_us, 0.5) FILTER (WHERE target_us IS NOT NULL), count(target_us)
            FROM visits WHERE {OpenStages} AND elapsed_us IS NOT NULL AND {query.During("to_day")} GROUP BY {unit}, stage
            """,
            row =>
            {
                var (n, targets) = (FactQuery.CountAt(row, 2), FactQuery.CountAt(row, 6));
                var target = targets * 2 >= n ? FactQuery.NumberAt(row, 4) : null;
                return new StageCell(FactQuery.IdAt(row, 0), Enum.Parse<StageCategory>(row.GetString(1)), n, FactQuery.NumberAt(row, 3), target, target > 0 ? FactQuery.NumberAt(row, 5) / target : null);
            });
    }

    /// <summary>The stays that touch the period: those that ended in it or after it, and those that stand.</summary>
    /// <param name="query">What is asked for.</param>
    /// <param name="columns">What is read of them.</param>
    /// <param name="also">A further condition.</param>
    public static string Touching(FactQuery query, string columns, string also)
    {
        var which = $"{query.Which} AND {also} AND from_day <= {FactQuery.Day(query.Until)}";
        return $"SELECT {columns} FROM {FactTables.Past} WHERE {OpenStages} AND {which} AND to_day >= {FactQuery.Day(query.Period.From)} UNION ALL SELECT {columns} FROM {FactTables.Standing} WHERE {which}";
    }

    /// <summary>By day for short periods, else by week or month; the last point is the end of the period, or now.</summary>
    public static IReadOnlyList<FlowPoint> Flow(FactQuery query)
    {
        // Stays that ended before the period came and went before its first point.
        var (since, until) = (FactQuery.Day(query.Period.From), FactQuery.Day(query.Until));
        var changes = query.Rows(
            $"""
            SELECT greatest({query.BucketOf("day")}, {FactQuery.Day(query.Period.From)}) b, stage, sum(d) FROM (
                SELECT from_day AS day, stage, 1 d FROM ({Touching(query, "from_day, stage", "true")})
                UNION ALL SELECT to_day AS day, stage, -1 d FROM visits WHERE {OpenStages} AND {query.Which} AND to_day BETWEEN {since} AND {until})
            GROUP BY b, stage
            """, row => (Start: FactQuery.DayAt(row, 0)!.Value, Stage: Enum.Parse<StageCategory>(row.GetString(1)), Change: FactQuery.CountAt(row, 2))).ToLookup(r => r.Start);
        var done = CountFigures.Completed(query).Points.ToDictionary(p => p.Start, p => p.Value);
        var (open, all) = (new Dictionary<StageCategory, long>(), 0L);
        return [.. query.Points(start =>
        {
            foreach (var (_, stage, change) in changes[start])
                open[stage] = open.GetValueOrDefault(stage) + change;
            all += done.GetValueOrDefault(start);
            return (Open: new Dictionary<StageCategory, long>(open), Done: all);
        }).Select(p => new FlowPoint(p.End < query.Until ? p.End : query.Until, p.Value.Open, p.Value.Done))];
    }

    /// <summary>Open now, whatever the period.</summary>
    public static Ages Ages(FactQuery query)
    {
        var dots = query.Rows(
            $"""
            SELECT number, stage, {FactQuery.Age("received_at", query.Now)}, n FROM (
                SELECT number, stage, received_at, row_number() OVER (ORDER BY received_at, number) r, count(*) OVER () n FROM tickets WHERE is_open AND {query.Which})
            WHERE r <= {Oldest} OR n <= {Dots} OR (r % greatest(1, n // ({Dots} - {Oldest}))) = 0 ORDER BY r
            """,
            row => (Dot: new OpenDot(FactQuery.CountAt(row, 0), Enum.Parse<StageCategory>(row.GetString(1)), TimeSpan.FromMicroseconds(FactQuery.CountAt(row, 2))), All: FactQuery.CountAt(row, 3)));
        return new(dots.Count == 0 ? 0 : dots[0].All, dots.ConvertAll(d => d.Dot));
    }
}
