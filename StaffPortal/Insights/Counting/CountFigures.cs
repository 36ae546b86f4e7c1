using StaffPortal.Tickets;

namespace StaffPortal.Insights.Counting;

/// <summary>Figures that count tickets, and shares of them.</summary>
internal static class CountFigures
{
    /// <summary>Tickets received in the period.</summary>
    public static Series<long> Received(FactQuery query) => Counts(query, "received_day", "true");

    /// <summary>Work completed in the period.</summary>
    public static Series<long> Completed(FactQuery query) => Counts(query, "done_day", "is_work");

    /// <summary>Open at the end of each bucket, from receiving to the last completion; the whole is the end of the period, or now.</summary>
    public static Series<long> Open(FactQuery query)
    {
        // What was done before the period began comes and goes before its first point.
        var change = query.Rows(
            $"""
            SELECT b, sum(d) FROM (
                SELECT {BucketSinceEver(query, "received_day")} b, 1 d FROM tickets WHERE {query.Which} AND received_day <= {FactQuery.Day(query.Until)} AND (done_day IS NULL OR done_day >= {FactQuery.Day(query.Period.From)})
                UNION ALL SELECT {BucketSinceEver(query, "done_day")} b, -1 d FROM tickets WHERE {query.Which} AND done_day BETWEEN {FactQuery.Day(query.Period.From)} AND {FactQuery.Day(query.Until)})
            GROUP BY b
            """, row => (Start: FactQuery.DayAt(row, 0)!.Value, Change: FactQuery.CountAt(row, 1))).ToDictionary(r => r.Start, r => r.Change);
        var open = 0L;
        var points = query.Points(start => open += change.GetValueOrDefault(start));
        return new(open, points);
    }

    /// <summary>Of the work completed in the period that had a target: what was completed as promised.</summary>
    public static Series<Share> OnTime(FactQuery query) => Shares(query, "done_day", "is_work AND on_time IS NOT NULL", "on_time");

    /// <summary>Of the tickets first replied to in the period that had a target for it: what was answered as promised.</summary>
    public static Series<Share> AnsweredOnTime(FactQuery query) => Shares(query, "first_reply_day", "answered_on_time IS NOT NULL", "answered_on_time");

    /// <summary>Of the tickets of known customers received in the period: those whose customer had reached us about the same service in the 30 days before, in whichever way.</summary>
    public static Share RepeatContacts(FactQuery query) => query.Rows(
        $"""
        SELECT count(*) FILTER (WHERE earlier >= received_at - INTERVAL 30 DAY), count(*) FROM (
            SELECT *, coalesce(lag(received_at) OVER (PARTITION BY customer, service ORDER BY received_at, number), earlier_at) earlier FROM tickets
            WHERE {query.Reach} AND customer IS NOT NULL AND received_day BETWEEN {FactQuery.Day(query.Period.From)} - 31 AND {FactQuery.Day(query.Period.To)})
        WHERE {query.During("received_day")}
        """, row => new Share(FactQuery.CountAt(row, 0), FactQuery.CountAt(row, 1))).Single();

    /// <summary>What was open at the end of the period, or is now.</summary>
    public static string OpenThen(FactQuery query) =>
        $"{query.Which} AND received_day <= {FactQuery.Day(query.Until)} AND (done_day IS NULL OR done_day > {FactQuery.Day(query.Until)})";

    private static string BucketSinceEver(FactQuery query, string day) => $"greatest({query.BucketOf(day)}, {FactQuery.Day(query.Period.From)})";

    private static Series<long> Counts(FactQuery query, string day, string which) => query.Series(query.Rows(
        $"SELECT b, count(*) FROM (SELECT {query.BucketOf(day)} b FROM tickets WHERE {which} AND {query.During(day)}) GROUP BY GROUPING SETS ((), (b))",
        row => (FactQuery.DayAt(row, 0), FactQuery.CountAt(row, 1))), 0L);

    private static Series<Share> Shares(FactQuery query, string day, string which, string part) => query.Series(query.Rows(
        $"""
        SELECT b, count(*) FILTER (WHERE x), count(*) FROM (SELECT {query.BucketOf(day)} b, {part} x FROM tickets WHERE {which} AND {query.During(day)})
        GROUP BY GROUPING SETS ((), (b))
        """, row => (FactQuery.DayAt(row, 0), new Share(FactQuery.CountAt(row, 1), FactQuery.CountAt(row, 2)))), default);
}
