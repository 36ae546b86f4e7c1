using Microsoft.EntityFrameworkCore;
using StaffPortal.Data;
using StaffPortal.Journal;

namespace StaffPortal.Rights.Access;

/// <summary>Checks that nothing was changed behind the portal's back: values beside the journal, seals of the access log, references, the file itself.</summary>
public sealed class Verification(IDbContextFactory<PortalContext> contexts)
{
    private const int Batch = 2_000;

    /// <returns>One line for each part: what was checked and what is wrong with it; the first row that is not as it was.</returns>
    public async Task<IReadOnlyList<Verified>> RunAsync(CancellationToken ct) =>
        [await DetailsAsync(ct), await SealsAsync(ct), await ReferencesAsync(ct), await IntegrityAsync(ct)];

    private async Task<Verified> DetailsAsync(CancellationToken ct)
    {
        var (after, checkedRows) = (0L, 0L);
        while (true)
        {
            await using var db = await contexts.CreateDbContextAsync(ct);
            // Entries that seal something; details that retention took away may be missing, others may not differ.
            var entries = await db.Set<JournalEntry>().AsNoTracking().Where(e => e.Seq > after && e.Seals != "").OrderBy(e => e.Seq).Take(Batch).Select(e => new { e.Seq, e.Seals }).ToListAsync(ct);
            if (entries.Count == 0)
                break;
            after = entries[^1].Seq;
            var seqs = entries.ConvertAll(e => e.Seq);
            var details = (await db.Set<JournalDetail>().AsNoTracking().Where(d => seqs.Contains(d.Seq)).ToListAsync(ct)).ToLookup(d => d.Seq);
            foreach (var entry in entries)
            {
                var seals = entry.Seals.Split(' ').ToHashSet(StringComparer.Ordinal);
                foreach (var detail in details[entry.Seq])
                {
                    checkedRows++;
                    if (!seals.Contains(detail.Seal()))
                        return new("journal details", checkedRows, $"JournalDetails {detail.Id} of entry {detail.Seq}: {detail.Field} is not what was sealed");
                }
            }
        }
        await using var last = await contexts.CreateDbContextAsync(ct);
        var orphan = await last.Set<JournalDetail>().AsNoTracking().Where(d => !last.Set<JournalEntry>().Any(e => e.Seq == d.Seq)).OrderBy(d => d.Seq).FirstOrDefaultAsync(ct);
        if (orphan is not null)
            return new("journal details", checkedRows, $"JournalDetails {orphan.Id} belongs to entry {orphan.Seq}, which is missing");
        var (count, head) = (await last.Set<JournalEntry>().LongCountAsync(ct), await last.Set<JournalEntry>().MaxAsync(e => (long?)e.Seq, ct) ?? 0);
        return new("journal details", checkedRows, count == head ? null : $"the journal has {count} entries and its last is {head}: some are missing");
    }

    private async Task<Verified> SealsAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var (before, rows) = ("", 0L);
        var seals = await db.Set<AccessSeal>().AsNoTracking().OrderBy(s => s.Day).ToListAsync(ct);
        foreach (var seal in seals)
        {
            var entries = await db.Set<AccessEntry>().AsNoTracking().Where(e => e.Day == seal.Day).ToListAsync(ct);
            rows += entries.Count;
            if (AccessSeal.HashOf(before, seal.Day, entries) != seal.Hash)
                return new("access log", rows, $"AccessSeals {seal.Day:yyyy-MM-dd}: its {seal.Entries} entries are not what was sealed; now there are {entries.Count}");
            before = seal.Hash;
        }
        var last = seals.Count > 0 ? seals[^1].Day : DateOnly.MinValue;
        var days = seals.ConvertAll(s => s.Day);
        if (await db.Set<AccessEntry>().AsNoTracking().Where(e => e.Day <= last && !days.Contains(e.Day)).OrderBy(e => e.Day).ThenBy(e => e.Id).Select(e => new { e.Id, e.Day }).FirstOrDefaultAsync(ct) is { } stray)
            return new("access log", rows, $"AccessEntries {stray.Id} of {stray.Day:yyyy-MM-dd} was added to a day that was closed without it");
        return new("access log", rows, null);
    }

    private async Task<Verified> ReferencesAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (!db.Database.IsSqlite())
            return new("references", 0, null, "held by the database itself");
        await db.Database.OpenConnectionAsync(ct);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = "PRAGMA foreign_key_check";
        await using var rows = await command.ExecuteReaderAsync(ct);
        return new("references", 0, await rows.ReadAsync(ct) ? $"{rows.GetString(0)} row {(rows.IsDBNull(1) ? "?" : rows.GetInt64(1))} refers to a row of {rows.GetString(2)} that is missing" : null);
    }

    private async Task<Verified> IntegrityAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (!db.Database.IsSqlite())
            return new("database", 0, null, "not looked at: PostgreSQL has tools of its own");
        await db.Database.OpenConnectionAsync(ct);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = "PRAGMA integrity_check(1)";
        var said = (string?)await command.ExecuteScalarAsync(ct);
        return new("database", 0, said == "ok" ? null : said);
    }
}

/// <param name="Part">What was checked.</param>
/// <param name="Rows">How many rows.</param>
/// <param name="Wrong">The first that is not as it was; null when all are.</param>
/// <param name="Unchecked">Why it was not checked here; null when it was.</param>
public sealed record Verified(string Part, long Rows, string? Wrong, string? Unchecked = null);
