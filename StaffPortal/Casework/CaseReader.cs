using Microsoft.EntityFrameworkCore;
using StaffPortal.Catalogue;
using StaffPortal.Customers;
using StaffPortal.Customers.Protection;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Tickets;
using StaffPortal.Tickets.Work;

namespace StaffPortal.Casework;

/// <summary>Reads what the ticket page shows beside the opened ticket. Without the right it answers as if there were none.</summary>
public sealed class CaseReader(IDbContextFactory<PortalContext> contexts, QueueReader queue, TimeProvider clock)
{
    /// <summary>Lines of one page of the journal.</summary>
    public const int PageOfJournal = 40;

    private const int MostOpen = 10;

    private static readonly TimeSpan Week = TimeSpan.FromDays(7);

    /// <summary>What happened to a ticket, newest first.</summary>
    /// <param name="viewer">Who looks.</param>
    /// <param name="ticket">Which ticket.</param>
    /// <param name="before">Only entries before this <c>seq</c>; null: from the newest.</param>
    /// <param name="ct">Stops reading.</param>
    /// <returns>At most <see cref="PageOfJournal"/> lines; empty when there is no such ticket or the viewer may not read it.</returns>
    [Needs(FactName.ReadTickets)]
    public async Task<IReadOnlyList<JournalLine>> JournalAsync(Viewer viewer, TicketId ticket, long? before, CancellationToken ct)
    {
        if ((await queue.RowsAsync(viewer, [ticket], ct)).Count == 0)
            return [];
        await using var db = await contexts.CreateDbContextAsync(ct);
        var entries = await db.Set<JournalEntry>().AsNoTracking()
            .Where(e => e.TicketId == ticket.Value && (before == null || e.Seq < before))
            .OrderByDescending(e => e.Seq).Take(PageOfJournal)
            .Select(e => new { e.Seq, e.HappenedAt, e.Origin, e.ActorId, e.Kind, e.Data }).ToListAsync(ct);
        return [.. entries.Select(e => JournalLine.Of(e.Seq, e.HappenedAt, e.Origin, e.ActorId, e.Kind, e.Data))];
    }

    /// <summary>Who the ticket is for; null when nobody is known, there is no such ticket or the viewer may not read it.</summary>
    [Needs(FactName.ReadTickets)]
    public async Task<CaseCustomer?> CustomerAsync(Viewer viewer, TicketId ticket, CancellationToken ct)
    {
        var row = (await queue.RowsAsync(viewer, [ticket], ct)).SingleOrDefault();
        if (row is null)
            return null;
        await using var db = await contexts.CreateDbContextAsync(ct);
        var customer = await (from t in db.Set<Ticket>().AsNoTracking()
            join c in db.Set<Customer>().AsNoTracking() on t.Customer equals c.Id
            where t.Id == ticket
            select new { c.Id, c.Kind, c.FirstName, c.LastName }).SingleOrDefaultAsync(ct);
        if (customer is null)
            return null;
        var same = await SamePerson.AllAsync(db, customer.Id, ct);
        var seal = await Seal.OfAsync(db, viewer, same, clock.GetUtcNow(), ct);
        var mayOpen = viewer.Has(FactName.SeeContactData) && (!seal.IsProtected || viewer.Has(FactName.OpenProtected));
        if (seal.IsShut)
            return new(customer.Id, customer.Kind, mayOpen, null, 0, []);
        var address = !seal.HidesAddress && viewer.Has(FactName.SeeContactData, row.Department)
            ? await db.Set<ContactPoint>().AsNoTracking().Where(p => p.Customer == customer.Id && p.Kind == ContactPointKind.Address).Select(p => p.Value).FirstOrDefaultAsync(ct)
            : null;
        var all = same.Select(id => (CustomerId?)id).ToList();
        var since = clock.GetUtcNow() - Week;
        var about = await db.Set<Contact>().AsNoTracking().Where(c => all.Contains(c.Reporter) && c.At >= since).Select(c => c.Ticket).ToListAsync(ct);
        var open = await db.Set<Ticket>().AsNoTracking().Where(t => all.Contains(t.Customer) && t.IsOpen && t.Id != ticket)
            .OrderBy(t => t.DueAt).Take(MostOpen).Select(t => t.Id).ToListAsync(ct);
        var readable = (await queue.RowsAsync(viewer, [.. about.Concat(open).Distinct()], ct)).ToDictionary(r => r.Id);
        return new(customer.Id, customer.Kind, mayOpen, address, about.Count(readable.ContainsKey), [.. open.Where(readable.ContainsKey).Select(id => readable[id])])
        {
            Name = seal.IsProtected ? $"{customer.FirstName} {customer.LastName}".Trim() : null,
        };
    }
}
