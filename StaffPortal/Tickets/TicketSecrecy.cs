using Microsoft.EntityFrameworkCore;
using StaffPortal.Catalogue;
using StaffPortal.Data;
using StaffPortal.Journal;

namespace StaffPortal.Tickets;

/// <summary>Makes tickets as confidential as their services.</summary>
public sealed class TicketSecrecy(IDbContextFactory<PortalContext> contexts, CatalogueDirectory catalogue, TimeProvider clock, ILogger<TicketSecrecy> log)
    : SecrecyRecount(contexts, catalogue, clock, log)
{
    protected override async Task<(int Count, long Last)> BatchAsync(PortalContext db, IReadOnlyList<ServiceId> secret, bool toConfidential, long after, Act act, CancellationToken ct)
    {
        var differ = toConfidential
            ? db.Set<Ticket>().Where(t => !t.IsConfidential && secret.Contains(t.Service))
            : db.Set<Ticket>().Where(t => t.IsConfidential && !secret.Contains(t.Service));
        var found = toConfidential && secret.Count == 0 ? [] : await differ.Where(t => t.Number > after).OrderBy(t => t.Number).Take(Batch).ToListAsync(ct);
        foreach (var ticket in found)
            ticket.Conceal(act, toConfidential);
        return found.Count == 0 ? (0, after) : (found.Count, found[^1].Number);
    }
}
