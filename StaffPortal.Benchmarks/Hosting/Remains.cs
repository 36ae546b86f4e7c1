using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using StaffPortal.Benchmarks.Places;
using StaffPortal.Customers;
using StaffPortal.Data;
using StaffPortal.Data.Sqlite;
using StaffPortal.Journal;
using StaffPortal.Tickets;
using Place = StaffPortal.Benchmarks.Places.Place;

namespace StaffPortal.Benchmarks.Hosting;

/// <summary>What a killed program left in its database.</summary>
/// <param name="Lost">Acknowledged requests that are not there under their number.</param>
/// <param name="Doubles">Requests that stand more than once.</param>
/// <param name="Halves">Tickets without their contact, stage visit, search words or journal entry, and the other way round.</param>
/// <param name="Damage">What the database's own check finds; null when nothing.</param>
public sealed record Remains(int Lost, int Doubles, int Halves, string? Damage)
{
    public bool IsWhole => this is { Lost: 0, Doubles: 0, Halves: 0, Damage: null };

    /// <param name="place">Nobody works on it now.</param>
    /// <param name="crowd">What was acknowledged.</param>
    /// <param name="ct">Stops reading.</param>
    public static async Task<Remains> OfAsync(Place place, Crowd crowd, CancellationToken ct)
    {
        await using var portal = place.Open();
        await using var db = await portal.Contexts.CreateDbContextAsync(ct);
        var there = await db.Set<Ticket>().AsNoTracking().Select(t => new { t.Number, t.Description }).ToListAsync(ct);
        var numbers = there.ToLookup(t => t.Description, t => t.Number);
        var lost = crowd.Answered.Count(a => !numbers[a.Key].Contains(a.Value));
        var doubles = numbers.Count(n => n.Count() > 1);
        return new(lost, doubles, await HalvesAsync(db, ct), await DamageAsync(db, ct));
    }

    private static async Task<int> HalvesAsync(PortalContext db, CancellationToken ct)
    {
        var tickets = db.Set<Ticket>().AsNoTracking();
        var entries = db.Set<JournalEntry>().AsNoTracking();
        var opened = entries.Where(e => e.Kind == TicketKinds.Opened);
        var words = db.Set<WordRow>().AsNoTracking();
        var names = db.Set<NameRow>().AsNoTracking();
        return await tickets.CountAsync(t => !t.Contacts.Any() || !t.Visits.Any(), ct)
            + Math.Abs(await tickets.CountAsync(ct) - await opened.CountAsync(ct))
            + await tickets.CountAsync(t => !words.Any(w => w.Number == t.Number), ct)
            + await words.CountAsync(w => !tickets.Any(t => t.Number == w.Number), ct)
            + await db.Set<Customer>().CountAsync(c => !c.IsProtected && !names.Any(n => n.Who == c.Id), ct)
            + (await db.Set<Customer>().AsNoTracking().Select(c => c.Id).ToListAsync(ct)).Select(c => c.Value)
                .Except(await entries.Where(e => e.SubjectKind == "customer").Select(e => e.SubjectId).Distinct().ToListAsync(ct)).Count();
    }

    private static async Task<string?> DamageAsync(PortalContext db, CancellationToken ct)
    {
        if (db is not SqlitePortalContext)
            return null;
        // On a connection of its own: integrity_check on one kept open while others wrote compares an FTS5 table with the
        // outline it remembers, and tells of damage that is not there (SQLite 3.53).
        await using var fresh = new SqliteConnection(new SqliteConnectionStringBuilder(db.Database.GetConnectionString()) { Pooling = false }.ConnectionString);
        await fresh.OpenAsync(ct);
        var integrity = await TellAsync(fresh, "SELECT group_concat(integrity_check, '; ') FROM pragma_integrity_check", ct);
        var keys = await TellAsync(fresh, "SELECT count(*) FROM pragma_foreign_key_check", ct);
        foreach (var index in new[] { "WordIndex", "NameIndex" })
            await TellAsync(fresh, $"INSERT INTO \"{index}\"(\"{index}\") VALUES ('integrity-check')", ct);
        return (integrity, keys) is ("ok", "0") ? null : $"{integrity}; foreign keys broken: {keys}";
    }

    private static async Task<string?> TellAsync(SqliteConnection connection, string sql, CancellationToken ct)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToString(await command.ExecuteScalarAsync(ct), CultureInfo.InvariantCulture);
    }
}
