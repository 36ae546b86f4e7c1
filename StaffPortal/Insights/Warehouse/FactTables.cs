using DuckDB.NET.Data;
using StaffPortal.Catalogue;

namespace StaffPortal.Insights.Warehouse;

/// <summary>The tables of a warehouse and how facts are written into them. Lengths are microseconds, instants UTC, words our own.</summary>
internal static class FactTables
{
    /// <summary>Grows with every change of the tables or of what stands in them; a file of another shape is made anew.</summary>
    public const int Shape = 5;

    /// <summary>The stays that are over, and where work lies done.</summary>
    public const string Past = "past_visits";

    /// <summary>The stays in open stages that last, apart from the many that are over: whoever asks for them would otherwise look through all. <c>visits</c> is both.</summary>
    public const string Standing = "standing_visits";

    private const string VisitColumns = """
        number BIGINT NOT NULL, ordinal INTEGER NOT NULL, department UUID NOT NULL, service UUID NOT NULL, district VARCHAR, channel VARCHAR NOT NULL, priority VARCHAR NOT NULL,
        stage VARCHAR NOT NULL, process UUID, stage_id INTEGER NOT NULL, team UUID, owner UUID, from_at TIMESTAMP NOT NULL, from_day DATE NOT NULL, to_at TIMESTAMP, to_day DATE,
        by_day BOOLEAN NOT NULL, elapsed_us BIGINT, service_us BIGINT, target_us BIGINT, due_at TIMESTAMP, waits_for VARCHAR
        """;

    private static readonly string[] Tables =
    [
        """
        CREATE TABLE tickets (
            number BIGINT NOT NULL, id UUID NOT NULL, department UUID NOT NULL, service UUID NOT NULL, team UUID, owner UUID, district VARCHAR, channel VARCHAR NOT NULL,
            priority VARCHAR NOT NULL, stage VARCHAR NOT NULL, received_at TIMESTAMP NOT NULL, received_day DATE NOT NULL, first_reply_at TIMESTAMP, first_reply_day DATE, first_work_at TIMESTAMP,
            done_at TIMESTAMP, done_day DATE, by_day BOOLEAN NOT NULL, is_open BOOLEAN NOT NULL, is_work BOOLEAN NOT NULL, ending VARCHAR, on_time BOOLEAN, answered_on_time BOOLEAN,
            lead_us BIGINT, lead_service_us BIGINT, cycle_us BIGINT, cycle_service_us BIGINT, waited_us BIGINT NOT NULL, response_us BIGINT, response_service_us BIGINT,
            reopenings INTEGER NOT NULL, hand_overs INTEGER NOT NULL, placed_by UUID, customer UUID, earlier_at TIMESTAMP)
        """,
        $"CREATE TABLE {Past} ({VisitColumns})",
        $"CREATE TABLE {Standing} ({VisitColumns})",
        $"CREATE VIEW visits AS SELECT * FROM {Past} UNION ALL SELECT * FROM {Standing}",
        """
        CREATE TABLE offers (
            number BIGINT NOT NULL, ordinal INTEGER NOT NULL, department UUID NOT NULL, service UUID NOT NULL, offered_at TIMESTAMP NOT NULL, offered_day DATE NOT NULL,
            ended_at TIMESTAMP, ended_day DATE, answer VARCHAR NOT NULL, elapsed_us BIGINT, service_us BIGINT)
        """,
        "CREATE TABLE stamps (service UUID NOT NULL, stamp VARCHAR NOT NULL)",
        "CREATE TABLE meta (shape INTEGER NOT NULL, seq BIGINT NOT NULL)",
    ];

    public static void Create(DuckDBConnection file)
    {
        foreach (var table in Tables)
            Run(file, table);
    }

    /// <summary>Writes the facts in the place of what stood there of these tickets. Belongs into a transaction.</summary>
    /// <returns>The departments whose figures may be others now, and which of them.</returns>
    public static IReadOnlyDictionary<Guid, FactParts> Replace(DuckDBConnection file, IReadOnlyList<Facts> facts)
    {
        var changed = new Dictionary<Guid, FactParts>();
        if (facts.Count == 0)
            return changed;
        var numbers = string.Join(',', facts.Select(f => f.Ticket.Number));
        var before = PrintsOf(file, numbers);
        foreach (var table in new[] { "tickets", Past, Standing, "offers" })
            Run(file, $"DELETE FROM {table} WHERE number IN ({numbers})");
        Append(file, facts);
        var after = PrintsOf(file, numbers);
        foreach (var number in before.Keys.Union(after.Keys))
        {
            var (was, now) = (before.GetValueOrDefault(number), after.GetValueOrDefault(number));
            foreach (var (print, other) in new[] { (was, now), (now, was) })
                if (print is not null)
                    changed[print.Department] = changed.GetValueOrDefault(print.Department) | print.Differs(other);
        }
        return changed;
    }

    /// <summary>Writes facts of tickets that are not there.</summary>
    public static void Append(DuckDBConnection file, IReadOnlyList<Facts> facts)
    {
        using (var rows = file.CreateAppender("tickets"))
            foreach (var (t, _, _) in facts)
                rows.CreateRow().AppendValue(t.Number).AppendValue(Id(t.Id)).AppendValue(Id(t.Department)).AppendValue(Id(t.Service)).AppendValue(t.Team).AppendValue(t.Owner).AppendValue(t.District)
                    .AppendValue(t.Channel.ToString()).AppendValue(t.Priority.ToString()).AppendValue(t.Stage.ToString()).AppendValue(At(t.ReceivedAt)).AppendValue(Day(t.ReceivedDay))
                    .AppendValue(At(t.FirstReplyAt)).AppendValue(t.FirstReplyDay).AppendValue(At(t.FirstWorkAt)).AppendValue(At(t.DoneAt)).AppendValue(t.DoneDay).AppendValue(Yes(t.ByDay)).AppendValue(Yes(t.IsOpen))
                    .AppendValue(Yes(t.IsWork)).AppendValue(t.Ending?.ToString()).AppendValue(t.OnTime).AppendValue(t.AnsweredOnTime).AppendValue(t.Lead).AppendValue(t.LeadService)
                    .AppendValue(t.Cycle).AppendValue(t.CycleService).AppendValue(t.Waited).AppendValue(t.Response).AppendValue(t.ResponseService).AppendValue(t.Reopenings).AppendValue(t.HandOvers)
                    .AppendValue(t.PlacedBy).AppendValue(t.Customer).AppendValue(At(t.EarlierAt)).EndRow();
        var visits = facts.SelectMany(f => f.Visits).ToLookup(v => v.To is null && Workflow.IsOpen(v.Stage));
        AppendVisits(file, Past, visits[false]);
        AppendVisits(file, Standing, visits[true]);
        using (var rows = file.CreateAppender("offers"))
            foreach (var o in facts.SelectMany(f => f.Offers))
                rows.CreateRow().AppendValue(o.Number).AppendValue(o.Ordinal).AppendValue(Id(o.Department)).AppendValue(Id(o.Service)).AppendValue(At(o.OfferedAt)).AppendValue(Day(o.OfferedDay))
                    .AppendValue(At(o.EndedAt)).AppendValue(o.EndedDay).AppendValue(o.Answer.ToString()).AppendValue(o.Elapsed).AppendValue(o.InService).EndRow();
    }

    private static void AppendVisits(DuckDBConnection file, string table, IEnumerable<VisitFact> visits)
    {
        using var rows = file.CreateAppender(table);
        foreach (var v in visits)
            rows.CreateRow().AppendValue(v.Number).AppendValue(v.Ordinal).AppendValue(Id(v.Department)).AppendValue(Id(v.Service)).AppendValue(v.District).AppendValue(v.Channel.ToString())
                .AppendValue(v.Priority.ToString()).AppendValue(v.Stage.ToString()).AppendValue(v.Process).AppendValue(v.StageId).AppendValue(v.Team).AppendValue(v.Owner).AppendValue(At(v.From))
                .AppendValue(Day(v.FromDay)).AppendValue(At(v.To)).AppendValue(v.ToDay).AppendValue(Yes(v.ByDay)).AppendValue(v.Elapsed).AppendValue(v.InService).AppendValue(v.Target)
                .AppendValue(At(v.DueAt)).AppendValue(v.WaitsFor?.ToString()).EndRow();
    }

    public static void Stamp(DuckDBConnection file, IReadOnlyDictionary<Guid, string> stamps)
    {
        Run(file, "DELETE FROM stamps");
        using var rows = file.CreateAppender("stamps");
        foreach (var (service, stamp) in stamps)
            rows.CreateRow().AppendValue(Id(service)).AppendValue(stamp).EndRow();
    }

    /// <summary>How far the journal stands in it.</summary>
    public static void Mark(DuckDBConnection file, long seq)
    {
        Run(file, "DELETE FROM meta");
        using var rows = file.CreateAppender("meta");
        // A constant would be taken for a byte, which fills a quarter of the column.
        rows.CreateRow().AppendValue((int?)Shape).AppendValue(seq).EndRow();
    }

    public static void Run(DuckDBConnection file, string sql)
    {
        using var command = file.CreateCommand();
        // Our own words and numbers only.
#pragma warning disable CA2100
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    /// <summary>What figures see of each of these tickets, as a hash for each part; 0 where there is nothing of it.</summary>
    private static Dictionary<long, Print> PrintsOf(DuckDBConnection file, string numbers)
    {
        const string Slices = "t.service, t.team, t.district, t.channel, t.priority";
        using var command = file.CreateCommand();
#pragma warning disable CA2100
        command.CommandText = $"""
            SELECT t.number, t.department, hash(t.received_at, t.received_day, t.placed_by, t.customer, t.earlier_at, {Slices}),
                CASE WHEN t.done_day IS NULL THEN 0::UBIGINT ELSE hash(t.done_at, t.done_day, t.by_day, t.is_work, t.ending, t.on_time, t.received_day, t.lead_us, t.lead_service_us, t.first_work_at, t.cycle_us, t.cycle_service_us,
                    t.waited_us, t.reopenings, t.hand_overs, {Slices}) END,
                CASE WHEN t.first_reply_day IS NULL AND t.answered_on_time IS NULL THEN 0::UBIGINT ELSE hash(t.first_reply_day, t.answered_on_time, t.response_us, t.response_service_us, {Slices}) END,
                coalesce((SELECT bit_xor(hash(v.ordinal, v.stage, v.stage_id, v.process, v.owner, v.from_at, v.to_at, v.elapsed_us, v.service_us, v.target_us, v.due_at, v.waits_for, v.service, v.team, v.district, v.channel, v.priority))
                    FROM visits v WHERE v.number = t.number AND v.to_day IS NOT NULL), 0),
                coalesce((SELECT bit_xor(hash(o.ordinal, o.answer, o.offered_at, o.ended_at, o.elapsed_us, o.service_us, {Slices})) FROM offers o WHERE o.number = t.number), 0)
            FROM tickets t WHERE t.number IN ({numbers})
            """;
#pragma warning restore CA2100
        using var rows = command.ExecuteReader();
        Dictionary<long, Print> prints = [];
        while (rows.Read())
            prints[rows.GetInt64(0)] = new(rows.GetGuid(1), At(2), At(3), At(4), At(5), At(6));
        return prints;

        ulong At(int column) => rows.GetFieldValue<ulong>(column);
    }

    private sealed record Print(Guid Department, ulong Received, ulong Work, ulong Replies, ulong Stays, ulong Offers)
    {
        /// <summary>What is not the same there; everything that there is when the other is of another department, or none.</summary>
        public FactParts Differs(Print? other)
        {
            var same = other is not null && other.Department == Department ? other : new Print(Department, 0, 0, 0, 0, 0);
            return FactParts.Anything | Part(FactParts.Received, Received, same.Received) | Part(FactParts.Work, Work, same.Work) | Part(FactParts.Replies, Replies, same.Replies)
                | Part(FactParts.Stays, Stays, same.Stays) | Part(FactParts.Offers, Offers, same.Offers);
        }

        private static FactParts Part(FactParts part, ulong one, ulong other) => one == other ? FactParts.None : part;
    }

    private static Guid? Id(Guid id) => id;

    private static bool? Yes(bool yes) => yes;

    private static DateOnly? Day(DateOnly day) => day;

    private static DateTime? At(DateTimeOffset? at) => at?.UtcDateTime;
}
