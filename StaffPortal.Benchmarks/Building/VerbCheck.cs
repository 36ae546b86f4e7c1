using System.Data.Common;
using System.Text;
using Microsoft.EntityFrameworkCore;
using StaffPortal.Benchmarks.Measuring;
using StaffPortal.Benchmarks.Places;
using StaffPortal.Data;
using StaffPortal.SampleTown;
using StaffPortal.Tickets;
using Place = StaffPortal.Benchmarks.Places.Place;

namespace StaffPortal.Benchmarks.Building;

/// <summary>
/// Holds bulk rows against the verbs: random tickets are told again and saved the usual way in a database beside, then every
/// column of every table is compared. Only what cannot be the same is left out: <c>seq</c>, <c>recordedAt</c>, and ids made in
/// the verbs, which are compared by their order.
/// </summary>
public sealed class VerbCheck(BulkTown town, Report report)
{
    private const int Checked = 1_000;
    private const int Batch = 50;

    private static readonly (string Table, string Key, string Order)[] Parts =
    [
        ("Contacts", "Ticket", "\"At\""), ("StageVisits", "Ticket", "\"From\", \"To\""), ("Messages", "Ticket", "\"At\""), ("Flags", "Ticket", "\"RaisedAt\""),
        ("TicketTags", "Ticket", "\"Word\""), ("Tickets", "Id", "\"Id\""), ("Journal", "TicketId", "\"SubjectVersion\""),
    ];

    private static readonly (string Table, string Key, string Order)[] People =
        [("ContactPoints", "Customer", "\"Kind\""), ("Customers", "Id", "\"Id\""), ("Journal", "SubjectId", "\"SubjectVersion\"")];

    private static readonly HashSet<string> Apart = ["Seq", "RecordedAt"];

    /// <returns>How many tickets were compared.</returns>
    /// <exception cref="InvalidOperationException">A row differs.</exception>
    public async Task<int> RunAsync(IHome home, Place built, CancellationToken ct)
    {
        var beside = await home.MakeAsync("check", ct);
        await beside.PrepareAsync(ct);
        await using (var one = built.Open())
        await using (var other = beside.Open())
        {
            var bulk = one.Contexts;
            var verbs = other.Contexts;
            await TownFile.SaveOrganisationAsync(verbs, town, ct);
            var chance = new Chance(TownFile.Seed).For("check");
            var chosen = Enumerable.Repeat(0, 2 * Checked).Select(_ => chance.Next(town.Tickets)).Distinct().Take(Checked).ToList();
            HashSet<int> met = [];
            foreach (var batch in chosen.Chunk(Batch))
            {
                var tickets = await SaveAsync(verbs, batch, met, ct);
                await using var left = await bulk.CreateDbContextAsync(ct);
                await using var right = await verbs.CreateDbContextAsync(ct);
                foreach (var ticket in tickets)
                    Compare(ticket.Number, await LinesAsync(left, ticket, ct), await LinesAsync(right, ticket, ct));
            }
            report.Say($"    {chosen.Count:#,0} random tickets compared with the verbs: every column equal");
        }
        await home.RemoveAsync("check", ct);
        return Checked;
    }

    private async Task<List<Ticket>> SaveAsync(IDbContextFactory<PortalContext> verbs, int[] batch, HashSet<int> met, CancellationToken ct)
    {
        await using var db = await verbs.CreateDbContextAsync(ct);
        List<Ticket> tickets = [];
        foreach (var index in batch)
        {
            var (ticket, reporter, customer) = town.Tell(index);
            if (reporter is { } who && met.Add(who))
                db.Add(customer!);
            db.Add(ticket);
            tickets.Add(ticket);
        }
        await db.SaveChangesAsync(ct);
        return tickets;
    }

    private static void Compare(long number, List<string> bulk, List<string> verbs)
    {
        for (var i = 0; i < Math.Max(bulk.Count, verbs.Count); i++)
            if (bulk.ElementAtOrDefault(i) != verbs.ElementAtOrDefault(i))
                throw new InvalidOperationException($"Ticket {number} differs.\n  bulk:  {bulk.ElementAtOrDefault(i)}\n  verbs: {verbs.ElementAtOrDefault(i)}");
    }

    private static async Task<List<string>> LinesAsync(PortalContext db, Ticket ticket, CancellationToken ct)
    {
        await db.Database.OpenConnectionAsync(ct);
        var connection = db.Database.GetDbConnection();
        List<string> lines = [];
        Dictionary<string, string> made = [];
        foreach (var (table, key, order) in Parts)
            await ReadAsync(connection, table, key, order, Stored(db, ticket.Id.Value), made, table is not ("Tickets" or "Journal"), lines, ct);
        await ReadAsync(connection, "Words", "Number", "\"Number\"", ticket.Number, made, false, lines, ct);
        if (ticket.Customer is { } customer)
            foreach (var (table, key, order) in People)
                await ReadAsync(connection, table, key, order, Stored(db, customer.Value), made, table == "ContactPoints", lines, ct);
        return lines;
    }

    /// <param name="connection">An open one.</param>
    /// <param name="table">The table.</param>
    /// <param name="key">Its column to find by.</param>
    /// <param name="order">Its order in SQL.</param>
    /// <param name="wanted">What to find.</param>
    /// <param name="made">Ids made inside the verbs, with the name they get in the comparison.</param>
    /// <param name="madeHere">This table's ids are such.</param>
    /// <param name="lines">Receives one line per column.</param>
    /// <param name="ct">Stops reading.</param>
    private static async Task ReadAsync(
        DbConnection connection, string table, string key, string order, object wanted, Dictionary<string, string> made, bool madeHere, List<string> lines, CancellationToken ct)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT * FROM \"{table}\" WHERE \"{key}\" = @key ORDER BY {order}";
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = ("@key", wanted);
        command.Parameters.Add(parameter);
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            if (madeHere)
                made[Text(reader["Id"])] = $"{table}#{made.Count}";
            for (var i = 0; i < reader.FieldCount; i++)
            {
                if (Apart.Contains(reader.GetName(i)) || reader.GetDataTypeName(i) == "tsvector")
                    continue;
                var value = reader.IsDBNull(i) ? "null" : Text(reader.GetValue(i));
                // A known customer's ways to be reached come in no order, and so do their words.
                if (table == "Words")
                    value = string.Join(' ', value.Split(' ').Order(StringComparer.Ordinal));
                var line = new StringBuilder($"{table}.{reader.GetName(i)} = {value}");
                foreach (var (id, name) in made)
                    line.Replace(id, name);
                lines.Add(line.ToString());
            }
        }
    }

    private static string Text(object value) => value switch
    {
        byte[] bytes => Convert.ToHexStringLower(bytes),
        Guid id => id.ToString("N"),
        IFormattable figure => figure.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    private static object Stored(PortalContext db, Guid id) => db is Data.Sqlite.SqlitePortalContext ? id.ToByteArray(bigEndian: true) : id;
}
