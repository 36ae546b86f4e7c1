using System.Data.Common;

namespace StaffPortal.Insights.Counting;

/// <summary>Figures of how long things take. Completed work is what was done: no cancelled ticket, no duplicate, nothing closed the moment it was written down.</summary>
internal static class TimeFigures
{
    /// <summary>What a <see cref="Spread"/> is made of.</summary>
    public const string Percentiles = "[0.1, 0.25, 0.5, 0.75, 0.85, 0.9, 0.95]";

    /// <summary>From receiving to completion, of the work completed in the period.</summary>
    public static Series<Spread> Lead(FactQuery query) => Spreads(query, "done_day", "is_work", LeadOf(query));

    /// <summary>The same, one by one and in no order.</summary>
    public static IReadOnlyList<double> Lengths(FactQuery query) => query.Rows(
        $"SELECT x FROM (SELECT {LeadOf(query)} x FROM tickets WHERE is_work AND {query.During("done_day")}) WHERE x IS NOT NULL", row => FactQuery.NumberAt(row, 0)!.Value);

    /// <summary>The column of lead time in the measure asked for.</summary>
    public static string LeadOf(FactQuery query) => query.Cut.Measure switch
    {
        Measure.Elapsed => "lead_us",
        Measure.Service => "lead_service_us",
        _ => "done_day - received_day",
    };

    /// <summary>From the first stay in progress to completion, of the work completed in the period that was ever in progress.</summary>
    public static Series<Spread> Cycle(FactQuery query) =>
        Spreads(query, "done_day", "is_work AND first_work_at IS NOT NULL", query.Cut.Measure == Measure.Service ? "cycle_service_us" : "cycle_us");

    /// <summary>From receiving to the first reply, of the tickets first replied to in the period.</summary>
    public static Series<Spread> Response(FactQuery query) =>
        Spreads(query, "first_reply_day", "first_reply_day IS NOT NULL", query.Cut.Measure == Measure.Service ? "response_service_us" : "response_us");

    /// <summary>From an offer to its answer, of the offers answered in the period.</summary>
    public static Spread Acceptance(FactQuery query) => query.Rows(
        $"""
        SELECT count(*), 0, quantile_cont({(query.Cut.Measure == Measure.Service ? "service_us" : "elapsed_us")}, {Percentiles}) FROM offers
        WHERE ended_day BETWEEN {FactQuery.Day(query.Period.From)} AND {FactQuery.Day(query.Period.To)} AND answer IN ('Accepted', 'Declined')
        AND number IN (SELECT number FROM tickets WHERE {query.Which})
        """, SpreadAt(0)).Single();

    /// <summary>How old what was open is, at the end of the period or now.</summary>
    public static Spread OpenAge(FactQuery query) => query.Rows(
        $"SELECT count(*), 0, quantile_cont({FactQuery.Age("received_at", query.Moment)}, {Percentiles}) FROM tickets WHERE {CountFigures.OpenThen(query)}", SpreadAt(0)).Single();

    /// <summary>Reads a count, a count by day and the percentiles, from a column on.</summary>
    public static Func<DbDataReader, Spread> SpreadAt(int column) => row =>
    {
        var (n, byDay) = (FactQuery.CountAt(row, column), FactQuery.CountAt(row, column + 1));
        if (row.IsDBNull(column + 2))
            return Spread.None with { N = n, ByDay = byDay };
        var at = (List<double>)row.GetValue(column + 2);
        return new(n, byDay, at[0], at[1], at[2], at[3], at[4], at[5], at[6]);
    };

    private static Series<Spread> Spreads(FactQuery query, string day, string which, string length)
    {
        var read = SpreadAt(1);
        return query.Series(query.Rows(
            $"""
            SELECT b, count(x), count(*) - count(x), quantile_cont(x, {Percentiles})
            FROM (SELECT {query.BucketOf(day)} b, {length} x FROM tickets WHERE {which} AND {query.During(day)})
            GROUP BY GROUPING SETS ((), (b))
            """, row => (FactQuery.DayAt(row, 0), read(row))), Spread.None);
    }
}
