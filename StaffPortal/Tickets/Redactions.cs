using Microsoft.EntityFrameworkCore;
using StaffPortal.Customers;
using StaffPortal.Customers.Protection;
using StaffPortal.Data;

namespace StaffPortal.Tickets;

/// <summary>What must be taken out of the texts of tickets whose customers are protected.</summary>
internal static class Redactions
{
    /// <summary>Of those that need one.</summary>
    public static async Task<IReadOnlyDictionary<TicketId, Redaction>> OfAsync(PortalContext db, IReadOnlyCollection<TicketId> tickets, CancellationToken ct)
    {
        var whose = await db.Set<Ticket>().AsNoTracking().Where(t => tickets.Contains(t.Id) && t.Customer != null)
            .Join(db.Set<Customer>().Where(c => c.IsProtected), t => t.Customer, c => c.Id, (t, c) => new { Ticket = t.Id, Customer = c.Id }).ToListAsync(ct);
        if (whose.Count == 0)
            return new Dictionary<TicketId, Redaction>();
        var ids = whose.Select(w => w.Customer).Distinct().ToList();
        var people = (await db.Set<Customer>().AsNoTracking().Include(c => c.ContactPoints).Where(c => ids.Contains(c.Id)).ToListAsync(ct)).ToDictionary(c => c.Id, Redaction.Of);
        return whose.ToDictionary(w => w.Ticket, w => people[w.Customer]);
    }

    /// <summary>Rows as lists show them.</summary>
    public static async Task<List<QueueRow>> MaskedAsync(PortalContext db, List<QueueRow> rows, CancellationToken ct)
    {
        var guarded = rows.Where(r => r.IsProtected).Select(r => r.Id).ToList();
        if (guarded.Count == 0)
            return rows;
        var redactions = await OfAsync(db, guarded, ct);
        return rows.ConvertAll(r => redactions.TryGetValue(r.Id, out var redaction) ? r with { Subject = redaction.Apply(r.Subject) } : r);
    }

    public static string In(this IReadOnlyDictionary<TicketId, Redaction> redactions, TicketId ticket, string text) =>
        redactions.TryGetValue(ticket, out var redaction) ? redaction.Apply(text) : text;
}
