using System.Globalization;
using StaffPortal.Catalogue;
using StaffPortal.Insights.Counting;
using StaffPortal.Tickets;

namespace StaffPortal.Insights.Bottlenecks;

/// <summary>Counts bottlenecks: first all of them by cost, then the evidence of the dearest.</summary>
/// <param name="query">What is asked for.</param>
/// <param name="small">Teams whose speed is not told: their department stands for them.</param>
/// <param name="split">The day costs are compared at.</param>
/// <param name="most">How many with evidence.</param>
internal sealed class BottleneckFigures(FactQuery query, IReadOnlyCollection<Guid> small, DateOnly split, int most)
{
    private readonly string from = FactQuery.Stamp(query.StartOf(query.Period.From));
    private readonly string middle = FactQuery.Stamp(query.StartOf(split));

    /// <summary>The stays that touch the period, each with its unit and the instant its target was used up: put together once, for all that is counted of them.</summary>
    private void Gather() => query.Do(
        $"""
        CREATE TEMP TABLE stays AS
        WITH these AS (SELECT * FROM visits WHERE {StageFigures.OpenStages} AND {query.Which} AND NOT by_day AND from_day <= {FactQuery.Day(query.Until)} AND (to_day IS NULL OR to_day >= {FactQuery.Day(query.Period.From)})),
        usual AS (SELECT stage, quantile_cont(elapsed_us, 0.5)::BIGINT AS m FROM visits WHERE {StageFigures.OpenStages} AND elapsed_us IS NOT NULL AND target_us IS NULL AND {query.During("to_day")} GROUP BY stage)
        SELECT v.number, v.ordinal, v.stage, {Unit} AS unit, {IsTeam} AS is_team, v.owner, v.from_at, v.from_day, v.to_at, v.to_day, v.elapsed_us, v.target_us,
            CASE WHEN v.service_us = v.elapsed_us THEN greatest(0, v.elapsed_us - 2 * 86400000000 * date_diff('week', v.from_day, v.to_day)) ELSE v.service_us END AS worked_us, v.waits_for,
            epoch_us(coalesce(v.due_at, v.from_at + to_microseconds(u.m))) AS due, least(epoch_us(coalesce(v.to_at, {query.Moment})), epoch_us({query.Moment})) AS ends
        FROM these v LEFT JOIN usual u ON u.stage = v.stage
        """);

    private string IsTeam => small.Count == 0 ? "v.team IS NOT NULL" : $"(v.team IS NOT NULL AND v.team NOT IN ({string.Join(", ", small.Select(id => string.Create(CultureInfo.InvariantCulture, $"'{id:D}'::UUID")))}))";

    private string Unit => $"CASE WHEN {IsTeam} THEN v.team ELSE v.department END";

    private string Ended => $"to_day BETWEEN {FactQuery.Day(query.Period.From)} AND {FactQuery.Day(query.Until)}";

    public IReadOnlyList<Bottleneck> All()
    {
        Gather();
        var ranked = Ranked();
        return [.. WithEvidence(ranked.Take(most).ToList())];
    }

    private List<Bottleneck> Ranked()
    {
        var weeks = (query.Until.DayNumber - query.Period.From.DayNumber + 1) / 7.0;
        var (before, after) = (Math.Max(0, split.DayNumber - query.Period.From.DayNumber) / 7.0, (query.Until.DayNumber - split.DayNumber + 1) / 7.0);
        return query.Rows(
            $"""
            SELECT stage, unit, is_team, sum({Over(from, query.Moment)}) AS extra, sum({Over(from, middle)}), sum({Over(middle, query.Moment)}),
                count(*) FILTER (WHERE {Ended}), count(*) FILTER (WHERE from_day >= {FactQuery.Day(query.Period.From)}), count(*) FILTER (WHERE to_at IS NULL OR to_day > {FactQuery.Day(query.Until)}),
                quantile_cont(elapsed_us, [0.5, 0.9]) FILTER (WHERE {Ended}), quantile_cont(target_us, 0.5), count(target_us) * 2 >= count(*)
            FROM stays GROUP BY stage, unit, is_team HAVING extra > 0 ORDER BY extra DESC, stage, unit LIMIT {most}
            """,
            row =>
            {
                var at = row.IsDBNull(9) ? null : (List<double>)row.GetValue(9);
                return new Bottleneck(
                    Enum.Parse<StageCategory>(row.GetString(0)), row.GetGuid(1), row.GetBoolean(2), PerWeek(FactQuery.CountAt(row, 3), weeks), PerWeek(FactQuery.CountAt(row, 4), before),
                    PerWeek(FactQuery.CountAt(row, 5), after), FactQuery.CountAt(row, 6), FactQuery.CountAt(row, 7), FactQuery.CountAt(row, 8), Time(at?[0]), Time(at?[1]),
                    row.GetBoolean(11) ? Time(FactQuery.NumberAt(row, 10)) : null);
            });
    }

    private IEnumerable<Bottleneck> WithEvidence(List<Bottleneck> ranked)
    {
        if (ranked.Count == 0)
            return ranked;
        var chosen = $"(stage, unit) IN ({string.Join(", ", ranked.Select(b => string.Create(CultureInfo.InvariantCulture, $"('{b.Stage}', '{b.Unit:D}'::UUID)")))})";
        var (tails, waits, people) = (Tails(chosen), Waits(chosen), People(chosen));
        var (days, offers) = (Days(chosen), Offers(chosen));
        return ranked.Select(b =>
        {
            var key = (b.Stage, b.Unit);
            var tail = tails.GetValueOrDefault(key);
            var wait = waits[key].OrderByDescending(w => w.Count).FirstOrDefault();
            var owners = people[key].Select(p => p.Count).ToList();
            var slow = days[key].Where(d => d.N >= 20).OrderByDescending(d => d.Median).FirstOrDefault();
            return b with
            {
                Evidence = new(
                    tail.Tail, wait.Whom, wait.Count > 0 ? (double)wait.Count / waits[key].Sum(w => w.Count) : null, tail.Returns, offers.TryGetValue(key, out var refused) ? refused : null,
                    owners.Count > 0 ? (double)owners.Max() / owners.Sum() : null, owners.Count, slow.N > 0 ? slow.Day : null, slow.N > 0 ? Time(slow.Median) : null, slow.N > 0 ? Time(slow.Others) : null, Time(tail.First), Time(tail.Last)),
            };
        });
    }

    private Dictionary<(StageCategory, Guid), (double? Tail, double? Returns, double? First, double? Last)> Tails(string chosen) => query.Rows(
        $"""
        WITH these AS (SELECT *, {Over(from, query.Moment)} AS extra, row_number() OVER (PARTITION BY stage, unit, number ORDER BY ordinal) AS nth FROM stays WHERE {chosen}),
        tails AS (SELECT stage, unit, quantile_cont(ends - epoch_us(from_at), 0.9) AS p90 FROM these GROUP BY stage, unit)
        SELECT t.stage, t.unit, (sum(extra) FILTER (WHERE ends - epoch_us(from_at) >= p90))::DOUBLE / nullif(sum(extra), 0), (count(*) FILTER (WHERE nth > 1))::DOUBLE / count(*),
            quantile_cont(elapsed_us, 0.9) FILTER (WHERE {Ended} AND to_day < {FactQuery.Day(split)}), quantile_cont(elapsed_us, 0.9) FILTER (WHERE {Ended} AND to_day >= {FactQuery.Day(split)})
        FROM these t JOIN tails p ON p.stage = t.stage AND p.unit = t.unit GROUP BY t.stage, t.unit
        """,
        row => (Key: Key(row), Value: (FactQuery.NumberAt(row, 2), FactQuery.NumberAt(row, 3), FactQuery.NumberAt(row, 4), FactQuery.NumberAt(row, 5)))).ToDictionary(r => r.Key, r => r.Value);

    private ILookup<(StageCategory, Guid), (Awaited? Whom, long Count)> Waits(string chosen) => query.Rows(
        $"SELECT stage, unit, waits_for, count(*) FROM stays WHERE {chosen} AND waits_for IS NOT NULL GROUP BY stage, unit, waits_for ORDER BY waits_for",
        row => (Key: Key(row), Value: (Whom: (Awaited?)Enum.Parse<Awaited>(row.GetString(2)), Count: FactQuery.CountAt(row, 3)))).ToLookup(r => r.Key, r => r.Value);

    /// <summary>How many stays each person ended; who it was stays here.</summary>
    private ILookup<(StageCategory, Guid), (Guid Owner, long Count)> People(string chosen) => query.Rows(
        $"SELECT stage, unit, owner, count(*) FROM stays WHERE {chosen} AND owner IS NOT NULL AND {Ended} GROUP BY stage, unit, owner",
        row => (Key: Key(row), Value: (row.GetGuid(2), FactQuery.CountAt(row, 3)))).ToLookup(r => r.Key, r => r.Value);

    /// <summary>Each weekday's median beside the median of the other days, in working time, which is service time, or where that is around the clock all but weekends: that Fridays lie over them is no news.</summary>
    private ILookup<(StageCategory, Guid), (DayOfWeek Day, long N, double Median, double Others)> Days(string chosen)
    {
        var days = string.Join(", ", Enumerable.Range(0, 7).Select(d => $"count(*) FILTER (WHERE dayofweek(from_day) = {d}), quantile_cont(worked_us, 0.5) FILTER (WHERE dayofweek(from_day) = {d}), quantile_cont(worked_us, 0.5) FILTER (WHERE dayofweek(from_day) <> {d})"));
        return query.Rows(
            $"SELECT stage, unit, {days} FROM stays WHERE {chosen} AND {Ended} GROUP BY stage, unit",
            row => Enumerable.Range(0, 7).Select(d => (Key: Key(row), Value: ((DayOfWeek)d, FactQuery.CountAt(row, 2 + (3 * d)), FactQuery.NumberAt(row, 3 + (3 * d)) ?? 0, FactQuery.NumberAt(row, 4 + (3 * d)) ?? 0))).ToList())
            .SelectMany(r => r).ToLookup(r => r.Key, r => r.Value);
    }

    /// <summary>Of the offers of tickets that stood there in the stage of being assigned: declined, or not answered.</summary>
    private Dictionary<(StageCategory, Guid), double> Offers(string chosen) => query.Rows(
        $"""
        WITH there AS (SELECT DISTINCT stage, unit, number FROM stays WHERE {chosen} AND stage IN ('Assigned', 'Triage', 'Received'))
        SELECT t.stage, t.unit, (count(*) FILTER (WHERE o.answer IN ('Declined', 'None')))::DOUBLE / count(*) FROM there t JOIN offers o ON o.number = t.number
        WHERE o.offered_day BETWEEN {FactQuery.Day(query.Period.From)} AND {FactQuery.Day(query.Until)} GROUP BY t.stage, t.unit HAVING count(*) >= 10
        """, row => (Key: Key(row), Value: row.GetDouble(2))).ToDictionary(r => r.Key, r => r.Value);

    /// <summary>Microseconds over the target between two instants.</summary>
    private static string Over(string from, string to) => $"greatest(0, least(ends, epoch_us({to})) - greatest(due, epoch_us({from})))";

    private static (StageCategory, Guid) Key(System.Data.Common.DbDataReader row) => (Enum.Parse<StageCategory>(row.GetString(0)), row.GetGuid(1));

    private static TimeSpan PerWeek(long microseconds, double weeks) => weeks <= 0 ? TimeSpan.Zero : TimeSpan.FromMicroseconds(microseconds / weeks);

    private static TimeSpan? Time(double? microseconds) => microseconds is { } known ? TimeSpan.FromMicroseconds(known) : null;
}
