using Microsoft.EntityFrameworkCore;
using StaffPortal.Customers;
using StaffPortal.Data;
using StaffPortal.Tickets;

namespace StaffPortal.Timeline.Retention;

/// <summary>All that legal holds keep: requests, and customers with those who proved to be them.</summary>
public sealed record HeldRecords(IReadOnlySet<Guid> Tickets, IReadOnlySet<Guid> Customers)
{
    /// <summary>By the holds that stand.</summary>
    public static async Task<HeldRecords> ReadAsync(PortalContext db, CancellationToken ct) =>
        await OfAsync(db, [.. (await db.Set<LegalHold>().AsNoTracking().Where(h => h.LiftedAt == null).Select(h => new { h.Ticket, h.Customer }).ToListAsync(ct)).Select(h => (h.Ticket, h.Customer))], ct);

    /// <summary>By these holds alone.</summary>
    public static async Task<HeldRecords> OfAsync(PortalContext db, IReadOnlyCollection<(TicketId? Ticket, CustomerId? Customer)> holds, CancellationToken ct)
    {
        var tickets = holds.Select(h => h.Ticket?.Value).OfType<Guid>().ToHashSet();
        HashSet<Guid> customers = [];
        foreach (var customer in holds.Select(h => h.Customer).OfType<CustomerId>().Distinct())
            customers.UnionWith((await SamePerson.AllAsync(db, customer, ct)).Select(c => c.Value));
        if (customers.Count > 0)
        {
            var ids = customers.Select(c => (CustomerId?)new CustomerId(c)).ToList();
            tickets.UnionWith((await db.Set<Ticket>().AsNoTracking().Where(t => ids.Contains(t.Customer) || t.Contacts.Any(c => ids.Contains(c.Reporter))).Select(t => t.Id).ToListAsync(ct)).Select(t => t.Value));
        }
        return new(tickets, customers);
    }

    public bool Holds(ListedRecord record) => record.Kind == RecordKind.Request ? Tickets.Contains(record.Subject) : record.Customer is { } customer && Customers.Contains(customer);
}
