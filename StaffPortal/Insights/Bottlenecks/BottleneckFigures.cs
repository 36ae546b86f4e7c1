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

    private string IsTeam => small.Count == 0 ? "v.team IS NOT NULL" : $"(v.team IS NOT NULL AND v.team NOT IN ({string.Join(", ", small.Select(id => string.Create(CultureInfo.InvariantCulture, $"'{id:D}'::UUID")))}))";

    private string Unit => $"CASE WHEN {IsTeam} THEN v.team ELSE v.department END";

    private string Ended => $"to_day BETWEEN {FactQuery.Day(query.Period.From)} AND {FactQuery.Day(query.Until)}";

    /// <summary>
    /// The dearest with their evidence, in one reading: the stays that touch the period are put together once, ranked by cost, and of the dearest
    /// everything else is counted. A written temporary table took twice as long.
    /// </summary>
    public IReadOnlyList<Bottleneck> All()
    {
        var weeks = (query.Until.DayNumber - query.Period.From.DayNumber + 1) / 7.0;
        var (before, after) = (Math.Max(0, split.DayNumber - query.Period.From.DayNumber) / 7.0, (query.Until.DayNumber - split.DayNumber + 1) / 7.0);
        return query.Rows(
            $"""
            WITH {Stays}, {Ranked}, {Chosen}, {Counted}, {Tails}, {Waits}, {People}, {Days}, {Offers}
            SELECT r.stage, r.unit, r.is_team, r.extra, r.extra_before, r.extra_after,
                c.ended, c.began, c.standing, c.middle[1], c.middle[2], CASE WHEN c.targets * 2 >= c.n THEN c.target END,
                t.tail::DOUBLE / nullif(r.extra, 0), (c.n - c.tickets)::DOUBLE / c.n, c.p90_first, c.p90_last,
                w.whom, w.most::DOUBLE / w.all_waits, p.most::DOUBLE / p.all_ended, p.people, o.refused, d.weekday, d.median, d.others
            FROM ranked r JOIN counted c USING (k) JOIN tails t USING (k) LEFT JOIN waits w USING (k) LEFT JOIN people p USING (k) LEFT JOIN days d USING (k) LEFT JOIN offered o USING (k)
            ORDER BY r.k
            """,
            row => new Bottleneck(
                Enum.Parse<StageCategory>(row.GetString(0)), row.GetGuid(1), row.GetBoolean(2), PerWeek(FactQuery.CountAt(row, 3), weeks), PerWeek(FactQuery.CountAt(row, 4), before),
                PerWeek(FactQuery.CountAt(row, 5), after), FactQuery.CountAt(row, 6), FactQuery.CountAt(row, 7), FactQuery.CountAt(row, 8), Time(row, 9), Time(row, 10), Time(row, 11))
            {
                Evidence = new(
                    FactQuery.NumberAt(row, 12), row.IsDBNull(16) ? null : Enum.Parse<Awaited>(row.GetString(16)), FactQuery.NumberAt(row, 17), FactQuery.NumberAt(row, 13), FactQuery.NumberAt(row, 20),
                    FactQuery.NumberAt(row, 18), (int)FactQuery.CountAt(row, 19), row.IsDBNull(21) ? null : (DayOfWeek)FactQuery.CountAt(row, 21), Time(row, 22), Time(row, 23), Time(row, 14), Time(row, 15)),
            });
    }

    /// <summary>The stays that touch the period, each with its unit and the instant its target was used up. Those without a target are held against the usual time of their stage.</summary>
    private string Stays =>
        $"""
        usual AS (SELECT stage, quantile_cont(elapsed_us, 0.5)::BIGINT AS m FROM visits WHERE {StageFigures.OpenStages} AND elapsed_us IS NOT NULL AND target_us IS NULL AND {query.During("to_day")} GROUP BY stage),
        stays AS MATERIALIZED (
            SELECT v.number, v.stage, {Unit} AS unit, {IsTeam} AS is_team, v.owner, epoch_us(v.from_at) AS from_us, v.from_day, v.to_day, v.elapsed_us, v.service_us, v.target_us, v.waits_for,
                epoch_us(coalesce(v.due_at, v.from_at + to_microseconds(u.m))) AS due, least(epoch_us(coalesce(v.to_at, {query.Moment})), epoch_us({query.Moment})) AS ends
            FROM ({StageFigures.Touching(query, "number, stage, team, department, owner, from_at, from_day, to_at, to_day, elapsed_us, service_us, target_us, waits_for, due_at", "NOT by_day")}) v
            LEFT JOIN usual u ON u.stage = v.stage)
        """;

    private string Ranked =>
        $"""
        ranked AS MATERIALIZED (
            SELECT row_number() OVER (ORDER BY extra DESC, stage, unit) AS k, * FROM (
                SELECT stage, unit, is_team, sum({Over(from, query.Moment)}) AS extra, sum({Over(from, middle)}) AS extra_before, sum({Over(middle, query.Moment)}) AS extra_after
                FROM stays GROUP BY stage, unit, is_team HAVING extra > 0 ORDER BY extra DESC, stage, unit LIMIT {most}))
        """;

    private string Chosen =>
        $"""
        chosen AS MATERIALIZED (
            SELECT r.k, s.number, s.stage, s.owner, s.from_day, s.to_day, s.elapsed_us, s.target_us, s.waits_for, s.ends - s.from_us AS age, {Over(from, query.Moment)} AS extra, {Ended} AS has_ended,
                CASE WHEN s.service_us = s.elapsed_us THEN greatest(0, s.elapsed_us - 2 * 86400000000 * date_diff('week', s.from_day, s.to_day)) ELSE s.service_us END AS worked_us
            FROM stays s JOIN ranked r ON r.stage = s.stage AND r.unit = s.unit)
        """;

    private string Counted =>
        $"""
        counted AS MATERIALIZED (
            SELECT k, count(*) AS n, count(DISTINCT number) AS tickets, count(*) FILTER (WHERE has_ended) AS ended, count(*) FILTER (WHERE from_day >= {FactQuery.Day(query.Period.From)}) AS began,
                count(*) FILTER (WHERE to_day IS NULL OR to_day > {FactQuery.Day(query.Until)}) AS standing, quantile_cont(elapsed_us, [0.5, 0.9]) FILTER (WHERE has_ended) AS middle,
                quantile_cont(target_us, 0.5) AS target, count(target_us) AS targets, quantile_cont(age, 0.9) AS oldest,
                quantile_cont(elapsed_us, 0.9) FILTER (WHERE has_ended AND to_day < {FactQuery.Day(split)}) AS p90_first, quantile_cont(elapsed_us, 0.9) FILTER (WHERE has_ended AND to_day >= {FactQuery.Day(split)}) AS p90_last
            FROM chosen GROUP BY k)
        """;

    private static string Tails => "tails AS (SELECT k, sum(extra) FILTER (WHERE age >= oldest) AS tail FROM chosen JOIN counted USING (k) GROUP BY k)";

    private static string Waits =>
        """
        waits AS (SELECT k, first(waits_for ORDER BY n DESC, waits_for) AS whom, max(n) AS most, sum(n) AS all_waits FROM (
            SELECT k, waits_for, count(*) AS n FROM chosen WHERE waits_for IS NOT NULL GROUP BY k, waits_for) GROUP BY k)
        """;

    /// <summary>How many stays each person ended; who it was stays there.</summary>
    private static string People =>
        "people AS (SELECT k, max(n) AS most, sum(n) AS all_ended, count(*) AS people FROM (SELECT k, owner, count(*) AS n FROM chosen WHERE owner IS NOT NULL AND has_ended GROUP BY k, owner) GROUP BY k)";

    /// <summary>The slowest weekday's median beside the median of the other days, in working time, which is service time, or where that is around the clock all but weekends: that Fridays lie over them is no news.</summary>
    private static string Days =>
        """
        begun AS MATERIALIZED (SELECT k, worked_us, dayofweek(from_day) AS w FROM chosen WHERE has_ended),
        slowest AS (SELECT k, w AS weekday, quantile_cont(worked_us, 0.5) AS median FROM begun GROUP BY k, w HAVING count(*) >= 20 QUALIFY row_number() OVER (PARTITION BY k ORDER BY median DESC, weekday) = 1),
        days AS (SELECT k, weekday, median, quantile_cont(worked_us, 0.5) FILTER (WHERE w <> weekday) AS others FROM slowest JOIN begun USING (k) GROUP BY k, weekday, median)
        """;

    /// <summary>Of the offers of tickets that stood there in the stage of being assigned: declined, or not answered.</summary>
    private string Offers =>
        $"""
        offered AS (SELECT t.k, (count(*) FILTER (WHERE o.answer IN ('Declined', 'None')))::DOUBLE / count(*) AS refused
            FROM (SELECT DISTINCT k, number FROM chosen WHERE stage IN ('Assigned', 'Triage', 'Received')) t JOIN offers o ON o.number = t.number
            WHERE o.offered_day BETWEEN {FactQuery.Day(query.Period.From)} AND {FactQuery.Day(query.Until)} GROUP BY t.k HAVING count(*) >= 10)
        """;

    /// <summary>Microseconds over the target between two instants.</summary>
    private static string Over(string from, string to) => $"greatest(0, least(ends, epoch_us({to})) - greatest(due, epoch_us({from})))";

    private static TimeSpan PerWeek(long microseconds, double weeks) => weeks <= 0 ? TimeSpan.Zero : TimeSpan.FromMicroseconds(microseconds / weeks);

    private static TimeSpan? Time(System.Data.Common.DbDataReader row, int column) => FactQuery.NumberAt(row, column) is { } known ? TimeSpan.FromMicroseconds(known) : null;
}
