using StaffPortal.Catalogue;

namespace StaffPortal.Insights.Counting;

/// <summary>Which tickets stand behind a number.</summary>
public enum BehindKind
{
    /// <summary>Completed in the period, the longest first.</summary>
    Completed,
    /// <summary>Completed in the period later than promised.</summary>
    Late,
    /// <summary>Received in the period.</summary>
    Received,
    /// <summary>First replied to in the period, the longest wait first.</summary>
    Answered,
    /// <summary>Open at the end of the period, or now; the oldest first.</summary>
    Open,
    /// <summary>With a stay in a stage that ended in the period, the longest first.</summary>
    Stage,
    /// <summary>In a stage now, the longest there first.</summary>
    InStage,
    /// <summary>Completed in the period and handed over.</summary>
    HandedOver,
    /// <summary>Completed in the period after having been opened again.</summary>
    Reopened,
}

/// <param name="Kind">Which number.</param>
/// <param name="Stage">Of which stage; for <see cref="BehindKind.Stage"/> and <see cref="BehindKind.InStage"/>.</param>
public sealed record BehindKey(BehindKind Kind, StageCategory? Stage = null);

/// <summary>One of the tickets. Lengths are microseconds, or days when days were asked for.</summary>
/// <param name="DoneDay">Null while it is open.</param>
/// <param name="Length">How long it took, waited, or is open; null where it is not known.</param>
public sealed record BehindRow(long Number, Guid Service, Guid? Team, StageCategory Stage, DateOnly ReceivedDay, DateOnly? DoneDay, double? Length, bool? OnTime);

/// <summary>The tickets behind a number.</summary>
/// <param name="All">How many there are.</param>
/// <param name="First">At most <see cref="Most"/> of them.</param>
public sealed record Behind(long All, IReadOnlyList<BehindRow> First)
{
    public const int Most = 500;

    /// <summary>What tells how fast work went: not told of small teams.</summary>
    internal static bool TellsSpeed(BehindKind kind) => kind is BehindKind.Late or BehindKind.Answered or BehindKind.Stage or BehindKind.HandedOver or BehindKind.Reopened;

    /// <param name="query">Of which tickets.</param>
    /// <param name="key">Which number.</param>
    /// <param name="isSmall">Of a small team neither how long its work took nor whether it was on time is told.</param>
    internal static Behind Of(FactQuery query, BehindKey key, bool isSmall)
    {
        var lead = isSmall ? "NULL::BIGINT" : TimeFigures.LeadOf(query);
        var (which, length) = key.Kind switch
        {
            BehindKind.Completed => ($"is_work AND {query.During("done_day")}", lead),
            BehindKind.Late => ($"is_work AND on_time = false AND {query.During("done_day")}", lead),
            BehindKind.HandedOver => ($"is_work AND hand_overs > 0 AND {query.During("done_day")}", lead),
            BehindKind.Reopened => ($"is_work AND reopenings > 0 AND {query.During("done_day")}", lead),
            BehindKind.Received => (query.During("received_day"), lead),
            BehindKind.Answered => (query.During("first_reply_day"), query.Cut.Measure == Measure.Service ? "response_service_us" : "response_us"),
            _ => (CountFigures.OpenThen(query), FactQuery.Age("received_at", query.Moment)),
        };
        var table = "tickets t";
        if (key is { Kind: BehindKind.Stage or BehindKind.InStage, Stage: { } stage })
        {
            var (stays, stay) = key.Kind == BehindKind.Stage
                ? ($"elapsed_us IS NOT NULL AND {query.During("to_day")}", query.Cut.Measure == Measure.Service ? "service_us" : "elapsed_us")
                : ($"to_at IS NULL AND {query.Which}", FactQuery.Age("from_at", query.Now));
            table = $"(SELECT t.* EXCLUDE (team), v.team, v.stay FROM tickets t JOIN (SELECT number, arg_max_null(team, ordinal) team, max({stay}) stay FROM visits WHERE stage = '{stage}' AND {stays} GROUP BY number) v ON v.number = t.number)";
            (which, length) = ("true", "stay");
        }
        var rows = query.Rows(
            $"""
            SELECT number, service, team, stage, received_day, done_day, {length} l, {(isSmall ? "NULL::BOOLEAN" : "on_time")}, count(*) OVER () FROM {table}
            WHERE {which} ORDER BY l DESC NULLS LAST, number LIMIT {Most}
            """,
            row => (Row: new BehindRow(FactQuery.CountAt(row, 0), row.GetGuid(1), FactQuery.IdAt(row, 2), Enum.Parse<StageCategory>(row.GetString(3)), FactQuery.DayAt(row, 4)!.Value,
                FactQuery.DayAt(row, 5), FactQuery.NumberAt(row, 6), row.IsDBNull(7) ? null : row.GetBoolean(7)), All: FactQuery.CountAt(row, 8)));
        return new(rows.Count == 0 ? 0 : rows[0].All, rows.ConvertAll(r => r.Row));
    }
}
