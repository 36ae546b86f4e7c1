using Microsoft.EntityFrameworkCore;
using StaffPortal.Catalogue;
using StaffPortal.Data;
using StaffPortal.Texts;

namespace StaffPortal.Timeline.Retention;

/// <summary>Makes the list of what is past its time. It removes nothing; whoever calls it has begun a <see cref="RetentionRun"/>.</summary>
public sealed class RetentionList(IDbContextFactory<PortalContext> contexts, CatalogueDirectory catalogue, TimeProvider clock, TimeZoneInfo zone)
{
    /// <summary>Lines of a list; what is beyond comes on a later one.</summary>
    public const int Most = 20_000;

    private const int Batch = 500;

    public async Task MakeAsync(CancellationToken ct)
    {
        var (now, known) = (clock.Now(), await catalogue.GetAsync(ct));
        var today = Moments.Day(now, zone);
        await using var db = await contexts.CreateDbContextAsync(ct);
        var months = await MonthsAsync(db, ct);
        var past = new PastRetention(known, today, zone, months);
        List<PastRecord> found = [];
        foreach (var kind in Enum.GetValues<RecordKind>())
            found.AddRange(await past.FindAsync(db, kind, null, Most, ct));
        var due = found.OrderBy(p => p.Deadline).ThenBy(p => p.Kind).ThenBy(p => p.Number).Take(Most).ToDictionary(p => (p.Kind, p.Subject));
        var held = await HeldRecords.ReadAsync(db, ct);
        var stands = await db.Set<ListedRecord>().AsNoTracking().ToListAsync(ct);
        foreach (var some in stands.Where(r => due.GetValueOrDefault((r.Kind, r.Subject)) is not { } one || one.Deadline != r.Deadline || one.Class != r.Class || held.Holds(r) != r.IsHeld).Chunk(Batch))
            await TakeOffAsync(some, due, held, ct);
        var there = stands.Select(r => (r.Kind, r.Subject)).ToHashSet();
        foreach (var some in due.Values.Where(p => !there.Contains((p.Kind, p.Subject))).Chunk(Batch))
        {
            await using var one = await contexts.CreateDbContextAsync(ct);
            one.AddRange(some.Select(p => Line(p, now, today, held)));
            await one.SaveChangesAsync(ct);
        }
        await using var last = await contexts.CreateDbContextAsync(ct);
        (await RetentionRun.OfAsync(last, ct)).Listed(now, today, found.Count > Most);
        await last.SaveChangesAsync(ct);
    }

    internal static async Task<int> MonthsAsync(PortalContext db, CancellationToken ct) =>
        await db.Set<RetentionSettings>().AsNoTracking().Where(s => s.Id == RetentionSettings.Only).Select(s => (int?)s.CustomerMonths).SingleOrDefaultAsync(ct) ?? RetentionSettings.UsualCustomerMonths;

    /// <summary>What is not past its time any more goes off the list; what is so by another class or day comes on it anew.</summary>
    private async Task TakeOffAsync(IReadOnlyList<ListedRecord> some, Dictionary<(RecordKind, Guid), PastRecord> due, HeldRecords held, CancellationToken ct)
    {
        var ids = some.Select(r => r.Id).ToList();
        await using var db = await contexts.CreateDbContextAsync(ct);
        foreach (var record in await db.Set<ListedRecord>().Where(r => ids.Contains(r.Id)).ToListAsync(ct))
        {
            if (due.GetValueOrDefault((record.Kind, record.Subject)) is not { } one)
            {
                db.Remove(record);
                continue;
            }
            if (one.Deadline != record.Deadline || one.Class != record.Class)
            {
                db.Remove(record);
                db.Add(Line(one, record.ListedAt, record.ListedOn, held));
            }
            else
                record.IsHeld = held.Holds(record);
        }
        await db.SaveChangesAsync(ct);
    }

    private static ListedRecord Line(PastRecord past, DateTimeOffset at, DateOnly on, HeldRecords held)
    {
        var line = new ListedRecord
        {
            Id = Guid.CreateVersion7(), Kind = past.Kind, Subject = past.Subject, Number = past.Number, Customer = past.Customer, Service = past.Service, Department = past.Department,
            Class = past.Class, Deadline = past.Deadline, ListedAt = at, ListedOn = on,
        };
        line.IsHeld = held.Holds(line);
        return line;
    }
}
