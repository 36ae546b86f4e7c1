using Microsoft.EntityFrameworkCore;
using StaffPortal.Customers;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Tickets;
using StaffPortal.Timeline.Pins;

namespace StaffPortal.Timeline.Retention;

/// <summary>Erases requests, entries and customers with all that stands beside them, in an open context; saves nothing itself.</summary>
/// <param name="db">The open context.</param>
/// <param name="act">Who removes it, and when.</param>
/// <param name="today">The municipality's day.</param>
internal sealed class Erasing(PortalContext db, Act act, DateOnly today)
{
    private static readonly TimeSpan Month = TimeSpan.FromDays(30);

    /// <returns>Those that were erased.</returns>
    public Task<IReadOnlySet<Guid>> OfAsync(RecordKind kind, IReadOnlyList<Guid> subjects, CancellationToken ct) => kind switch
    {
        RecordKind.Request => RequestsAsync([.. subjects.Select(id => new TicketId(id))], ct),
        RecordKind.Entry => EntriesAsync([.. subjects.Select(id => new EntryId(id))], ct),
        _ => CustomersAsync([.. subjects.Select(id => new CustomerId(id))], ct),
    };

    private async Task<IReadOnlySet<Guid>> RequestsAsync(List<TicketId> ids, CancellationToken ct)
    {
        var tickets = await db.Set<Ticket>().Include(t => t.Contacts).Include(t => t.Messages).Include(t => t.CallBacks).Include(t => t.Flags).Include(t => t.Tags).Include(t => t.Tasks).Include(t => t.Attachments)
            .AsSplitQuery().Where(t => ids.Contains(t.Id)).ToListAsync(ct);
        var (earlier, later) = await NeighboursAsync(tickets, ct);
        var erased = tickets.Where(t => t.Erase(act, today, earlier.TryGetValue(t.Id, out var at) ? at : null)).ToList();
        foreach (var (next, at) in later)
            next.ComesAfter(act, at);
        var done = erased.ConvertAll(t => t.Id);
        var sources = erased.SelectMany(t => t.Messages.Select(m => m.Id.Value).Prepend(t.Id.Value)).ToList();
        db.RemoveRange(await db.Set<Draft>().Where(d => done.Contains(d.Ticket)).ToListAsync(ct));
        db.RemoveRange(await db.Set<Finding>().Where(f => f.Ticket != null && done.Contains(f.Ticket.Value)).ToListAsync(ct));
        await BesideAsync(sources, ct);
        foreach (var hold in await db.Set<LegalHold>().Where(h => h.Ticket != null && done.Contains(h.Ticket.Value)).ToListAsync(ct))
            hold.Erase(act);
        var asked = done.ConvertAll(id => (Guid?)id.Value);
        await DetailsAsync(db.Set<JournalEntry>().Where(e => asked.Contains(e.TicketId)), ct);
        return done.Select(id => id.Value).ToHashSet();
    }

    /// <summary>
    /// Who comes again about the same service within a month is a figure, and needs the customer: when each had come before, and those that came after
    /// one of these and stay. Read as they are stored, before any of them loses its customer.
    /// </summary>
    private async Task<(Dictionary<TicketId, DateTimeOffset> Earlier, List<(Ticket Next, DateTimeOffset At)> Later)> NeighboursAsync(List<Ticket> tickets, CancellationToken ct)
    {
        Dictionary<TicketId, DateTimeOffset> earlier = [];
        List<(Ticket, DateTimeOffset)> later = [];
        var going = tickets.ConvertAll(t => t.Id);
        foreach (var one in tickets.Where(t => t.Customer is not null))
        {
            var (from, to) = (one.ReceivedAt - Month, one.ReceivedAt + Month);
            var same = await db.Set<Ticket>().AsNoTracking().Where(t => t.Customer == one.Customer && t.Service == one.Service && t.Id != one.Id && t.ReceivedAt >= from && t.ReceivedAt <= to)
                .Select(t => new { t.Id, t.Number, t.ReceivedAt }).ToListAsync(ct);
            if (same.Where(t => (t.ReceivedAt, t.Number).CompareTo((one.ReceivedAt, one.Number)) < 0).Max(t => (DateTimeOffset?)t.ReceivedAt) is { } before)
                earlier[one.Id] = before;
            if (same.Where(t => (t.ReceivedAt, t.Number).CompareTo((one.ReceivedAt, one.Number)) > 0).MinBy(t => (t.ReceivedAt, t.Number)) is { } next && !going.Contains(next.Id))
                later.Add((await db.Set<Ticket>().SingleAsync(t => t.Id == next.Id, ct), one.ReceivedAt));
        }
        return (earlier, later);
    }

    private async Task<IReadOnlySet<Guid>> EntriesAsync(List<EntryId> ids, CancellationToken ct)
    {
        var entries = await db.Set<TimelineEntry>().Include(e => e.Measures).Include(e => e.Files).AsSplitQuery().Where(e => ids.Contains(e.Id)).ToListAsync(ct);
        var done = entries.Where(e => e.Erase(act, today)).Select(e => e.Id).ToList();
        db.RemoveRange(await db.Set<Finding>().Where(f => f.Entry != null && done.Contains(f.Entry.Value)).ToListAsync(ct));
        var sources = done.ConvertAll(id => id.Value);
        await BesideAsync(sources, ct);
        await DetailsAsync(db.Set<JournalEntry>().Where(e => sources.Contains(e.SubjectId)), ct);
        return sources.ToHashSet();
    }

    /// <summary>Each with all who proved to be them.</summary>
    private async Task<IReadOnlySet<Guid>> CustomersAsync(List<CustomerId> ids, CancellationToken ct)
    {
        HashSet<Guid> done = [];
        foreach (var id in ids)
        {
            var all = await SamePerson.AllAsync(db, id, ct);
            var known = await db.Set<Customer>().Include(c => c.ContactPoints).Include(c => c.Relations).Include(c => c.Apart).AsSplitQuery().Where(c => all.Contains(c.Id)).ToListAsync(ct);
            var others = await db.Set<Customer>().Include(c => c.Relations).Where(c => !all.Contains(c.Id) && c.Relations.Any(r => all.Contains(r.To))).ToListAsync(ct);
            foreach (var other in others)
                foreach (var one in all)
                    other.LoseRelationsTo(act, one);
            if (known.Where(c => c.Erase(act, today)).ToList() is { Count: > 0 })
                done.Add(id.Value);
            foreach (var flag in await db.Set<CustomerFlag>().Where(f => all.Contains(f.Customer)).ToListAsync(ct))
                flag.Erase(act);
            foreach (var dismissal in await db.Set<Dismissal>().Where(d => all.Contains(d.Customer) && d.Reason != "").ToListAsync(ct))
                dismissal.Erase(act);
            foreach (var hold in await db.Set<LegalHold>().Where(h => h.Customer != null && all.Contains(h.Customer.Value)).ToListAsync(ct))
                hold.Erase(act);
            db.RemoveRange(await db.Set<Finding>().Where(f => all.Contains(f.Customer)).ToListAsync(ct));
            db.RemoveRange(await db.Set<LastVisit>().Where(v => all.Contains(v.Customer)).ToListAsync(ct));
            var (subjects, theirs) = (all.Select(c => c.Value).ToList(), all.Select(c => (Guid?)c.Value).ToList());
            await DetailsAsync(db.Set<JournalEntry>().Where(e => subjects.Contains(e.SubjectId) || theirs.Contains(e.CustomerId)), ct);
        }
        return done;
    }

    private async Task BesideAsync(List<Guid> sources, CancellationToken ct)
    {
        foreach (var dismissal in await db.Set<Dismissal>().Where(d => sources.Contains(d.Source) && d.Reason != "").ToListAsync(ct))
            dismissal.Erase(act);
    }

    /// <summary>The values beside the journal go; their hashes in its entries stay, so that the journal is whole.</summary>
    private async Task DetailsAsync(IQueryable<JournalEntry> entries, CancellationToken ct)
    {
        var seqs = await entries.AsNoTracking().Where(e => e.Seals != "").Select(e => e.Seq).ToListAsync(ct);
        foreach (var some in seqs.Chunk(500))
            db.RemoveRange(await db.Set<JournalDetail>().Where(d => some.Contains(d.Seq)).ToListAsync(ct));
    }
}
