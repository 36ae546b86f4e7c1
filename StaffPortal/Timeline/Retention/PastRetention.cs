using Microsoft.EntityFrameworkCore;
using StaffPortal.Catalogue;
using StaffPortal.Customers;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Texts;
using StaffPortal.Tickets;

namespace StaffPortal.Timeline.Retention;

/// <summary>
/// Finds what had its time: requests that were closed longer ago than their service's class says and on which nothing is open, entries that
/// happened longer ago, and customers of whom nothing else is left. A service without a class keeps everything.
/// </summary>
/// <param name="catalogue">Services and classes as they are now.</param>
/// <param name="today">The municipality's day.</param>
/// <param name="zone">The municipality's.</param>
/// <param name="customerMonths">How long a customer of whom nothing is left is known.</param>
internal sealed class PastRetention(CatalogueSnapshot catalogue, DateOnly today, TimeZoneInfo zone, int customerMonths)
{
    /// <param name="db">The open context.</param>
    /// <param name="kind">What is looked for.</param>
    /// <param name="only">Of these alone; null: of all.</param>
    /// <param name="most">At most so many of each class.</param>
    /// <param name="ct">Stops reading.</param>
    public async Task<IReadOnlyList<PastRecord>> FindAsync(PortalContext db, RecordKind kind, IReadOnlyCollection<Guid>? only, int most, CancellationToken ct)
    {
        if (kind == RecordKind.Customer)
            return await CustomersAsync(db, only, most, ct);
        List<PastRecord> found = [];
        foreach (var one in catalogue.Retention.Values)
        {
            var services = catalogue.Services.Values.Where(s => s.Retention == one.Id).Select(s => s.Id).ToList();
            if (one.Months is { } months && services.Count > 0)
                found.AddRange(kind == RecordKind.Request ? await RequestsAsync(db, one, services, EndOf(months), only, most, ct) : await EntriesAsync(db, one, services, EndOf(months), only, most, ct));
        }
        return found;
    }

    private async Task<IEnumerable<PastRecord>> RequestsAsync(PortalContext db, RetentionClass one, List<ServiceId> services, DateTimeOffset end, IReadOnlyCollection<Guid>? only, int most, CancellationToken ct)
    {
        var tickets = db.Set<Ticket>().AsNoTracking().Where(t => services.Contains(t.Service) && !t.IsOpen && t.Stage == StageCategory.Closed && t.ClosedAt < end && t.ErasedOn == null
            && !t.Tasks.Any(x => x.IsOpen) && !t.CallBacks.Any(c => c.KeptAt == null) && !t.Messages.Any(m => m.State == MessageState.Waiting)
            && !db.Set<Ticket>().Any(f => f.Follows == t.Id && f.IsOpen));
        if (only is not null)
        {
            var ids = only.Select(id => new TicketId(id)).ToList();
            tickets = tickets.Where(t => ids.Contains(t.Id));
        }
        var rows = await tickets.OrderBy(t => t.ClosedAt).ThenBy(t => t.Number).Take(most).Select(t => new { t.Id, t.Number, t.Customer, t.Service, t.Department, t.ClosedAt }).ToListAsync(ct);
        return from t in rows
            let last = one.LastDayOf(Moments.Day(t.ClosedAt!.Value, zone))
            where last < today
            select new PastRecord(RecordKind.Request, t.Id.Value, t.Number, t.Customer?.Value, t.Service, t.Department, one.Id, last.Value);
    }

    private async Task<IEnumerable<PastRecord>> EntriesAsync(PortalContext db, RetentionClass one, List<ServiceId> services, DateTimeOffset end, IReadOnlyCollection<Guid>? only, int most, CancellationToken ct)
    {
        var entries = db.Set<TimelineEntry>().AsNoTracking().Where(e => services.Contains(e.Service) && e.HappenedAt < end && e.ErasedOn == null);
        if (only is not null)
        {
            var ids = only.Select(id => new EntryId(id)).ToList();
            entries = entries.Where(e => ids.Contains(e.Id));
        }
        var rows = await entries.OrderBy(e => e.HappenedAt).Take(most).Select(e => new { e.Id, e.Customer, e.Service, e.Department, e.HappenedAt }).ToListAsync(ct);
        return from e in rows
            let last = one.LastDayOf(Moments.Day(e.HappenedAt, zone))
            where last < today
            select new PastRecord(RecordKind.Entry, e.Id.Value, null, e.Customer.Value, e.Service, e.Department, one.Id, last.Value);
    }

    /// <summary>Those who are kept, when nothing is left of them nor of any who proved to be them. A colleague's record goes with the colleague.</summary>
    private async Task<IReadOnlyList<PastRecord>> CustomersAsync(PortalContext db, IReadOnlyCollection<Guid>? only, int most, CancellationToken ct)
    {
        var lonely = Lonely(db, db.Set<Customer>().AsNoTracking().Where(c => c.MergedInto == null && c.Colleague == null));
        if (only is not null)
        {
            var ids = only.Select(id => new CustomerId(id)).ToList();
            lonely = lonely.Where(c => ids.Contains(c.Id));
        }
        var found = await lonely.OrderBy(c => c.Id).Select(c => c.Id).Take(most).ToListAsync(ct);
        var kept = found.Select(id => (CustomerId?)id).ToList();
        var joined = (await db.Set<Customer>().AsNoTracking().Where(c => kept.Contains(c.MergedInto)).Select(c => c.MergedInto!.Value).ToListAsync(ct)).ToHashSet();
        List<PastRecord> past = [];
        foreach (var some in found.Chunk(500))
        {
            var changes = await LastChangesAsync(db, some, ct);
            foreach (var one in some)
            {
                if (!changes.TryGetValue(one.Value, out var last))
                    continue;
                if (joined.Contains(one))
                {
                    var all = await SamePerson.AllAsync(db, one, ct);
                    if (await Lonely(db, db.Set<Customer>().AsNoTracking().Where(c => all.Contains(c.Id))).CountAsync(ct) < all.Count)
                        continue;
                    last = (await LastChangesAsync(db, all, ct)).Values.DefaultIfEmpty().Max();
                }
                var deadline = Moments.Day(last, zone).AddMonths(customerMonths);
                if (deadline < today)
                    past.Add(new(RecordKind.Customer, one.Value, null, one.Value, null, null, null, deadline));
            }
        }
        return past;
    }

    private IQueryable<Customer> Lonely(PortalContext db, IQueryable<Customer> customers)
    {
        var day = today;
        return customers.Where(c => c.ErasedOn == null
            && !db.Set<Ticket>().Any(t => t.Customer == c.Id) && !db.Set<Contact>().Any(x => x.Reporter == c.Id) && !db.Set<Message>().Any(m => m.From == c.Id)
            && !db.Set<TimelineEntry>().Any(e => e.Customer == c.Id && e.ErasedOn == null)
            && !db.Set<Relation>().Any(r => (r.Of == c.Id || r.To == c.Id) && r.EndedAt == null && (r.Until == null || r.Until >= day)));
    }

    private static async Task<Dictionary<Guid, DateTimeOffset>> LastChangesAsync(PortalContext db, IReadOnlyCollection<CustomerId> customers, CancellationToken ct)
    {
        var ids = customers.Select(c => c.Value).ToList();
        return (await db.Set<JournalEntry>().AsNoTracking().Where(e => ids.Contains(e.SubjectId) && e.Kind != CustomerKinds.RelationsErased).GroupBy(e => e.SubjectId).Select(g => new { g.Key, At = g.Max(e => e.HappenedAt) }).ToListAsync(ct))
            .ToDictionary(g => g.Key, g => g.At);
    }

    /// <summary>What ended after it cannot be past; of what ended before the day decides.</summary>
    private DateTimeOffset EndOf(int months) => Moments.At(today.AddMonths(-Math.Min(months, RetentionTerms.MostMonths)).AddDays(1), TimeOnly.MinValue, zone);
}

/// <summary>Something whose time is over.</summary>
/// <param name="Deadline">The last day it had to be kept.</param>
internal sealed record PastRecord(RecordKind Kind, Guid Subject, long? Number, Guid? Customer, ServiceId? Service, Rights.DepartmentId? Department, RetentionClassId? Class, DateOnly Deadline);
