namespace StaffPortal.Insights.Counting;

/// <summary>What is told of the work completed in a period, and of what ended otherwise: one reading.</summary>
/// <param name="Completed">Work completed.</param>
/// <param name="EndedOtherwise">Cancelled, duplicate, or closed the moment it was written down.</param>
/// <param name="Cycle">From the first stay in progress to completion, of the work that was ever in progress.</param>
/// <param name="WaitingShare">Of its elapsed time: the part spent waiting for others.</param>
/// <param name="HandOvers">What was handed over between units at least once.</param>
/// <param name="Reopenings">What was opened again after it was done.</param>
internal sealed record WorkFigures(long Completed, long EndedOtherwise, Spread Cycle, Share WaitingShare, Share HandOvers, Share Reopenings)
{
    public static WorkFigures Of(FactQuery query)
    {
        var cycle = query.Cut.Measure == Measure.Service ? "cycle_service_us" : "cycle_us";
        var read = TimeFigures.SpreadAt(2);
        return query.Rows(
            $"""
            SELECT count(*) FILTER (WHERE is_work), count(*) FILTER (WHERE NOT is_work),
                count({cycle}) FILTER (WHERE is_work AND first_work_at IS NOT NULL), count(*) FILTER (WHERE is_work AND first_work_at IS NOT NULL AND {cycle} IS NULL),
                quantile_cont({cycle}, {TimeFigures.Percentiles}) FILTER (WHERE is_work AND first_work_at IS NOT NULL),
                coalesce(sum(least(waited_us, lead_us)) FILTER (WHERE is_work AND lead_us IS NOT NULL), 0)::BIGINT, coalesce(sum(lead_us) FILTER (WHERE is_work), 0)::BIGINT,
                count(*) FILTER (WHERE is_work AND hand_overs > 0), count(*) FILTER (WHERE is_work AND reopenings > 0)
            FROM tickets WHERE {query.During("done_day")}
            """,
            row =>
            {
                var completed = FactQuery.CountAt(row, 0);
                return new WorkFigures(
                    completed, FactQuery.CountAt(row, 1), read(row), new(FactQuery.CountAt(row, 5), FactQuery.CountAt(row, 6)), new(FactQuery.CountAt(row, 7), completed), new(FactQuery.CountAt(row, 8), completed));
            }).Single();
    }
}
