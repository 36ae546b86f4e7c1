using Microsoft.EntityFrameworkCore;
using StaffPortal.Catalogue;
using StaffPortal.Data;
using StaffPortal.Journal;

namespace StaffPortal.Tickets;

/// <summary>Computes what is due next of every ticket whose clocks were touched, in the save that touched them.</summary>
/// <param name="catalogue">Asked for at the first save: the directory itself reads through contexts, which are made with this.</param>
/// <param name="clock">The program's clock.</param>
public sealed class DueKeeping(Func<CatalogueDirectory> catalogue, TimeProvider clock) : ISaveContributor
{
    public async ValueTask BeforeSaveAsync(PortalContext db, CancellationToken ct)
    {
        var touched = db.ChangeTracker.Entries<Ticket>().Where(e => e.Entity.MustReckon).ToList();
        if (touched.Count == 0)
            return;
        var known = await catalogue().GetAsync(ct);
        var now = clock.Now();
        foreach (var entry in touched)
        {
            if (entry.State is not EntityState.Added)
                await entry.Collection(t => t.Visits).LoadAsync(ct);
            var ticket = entry.Entity;
            var process = known.ProcessOf(ticket.Process, ticket.ProcessVersion);
            ticket.ReckonClosing(process.From(process.Stage(ticket.StageId, ticket.Stage)).Any(s => s.Category == StageCategory.Closed)
                ? TimeSpan.FromDays((known.Services.GetValueOrDefault(ticket.Service) ?? await ServiceAsync(db, ticket.Service, ct)).CloseAfterDays) : null);
            ticket.Reckon(known.PromiseOf(ticket.Service) ?? known.PromiseOf(await ServiceAsync(db, ticket.Service, ct)), now,
                silently: entry.State is EntityState.Added && ticket.Memory[0].Act.Origin == Origin.Import);
        }
    }

    /// <summary>One that was made a moment ago, perhaps in this very save.</summary>
    private static async Task<Service> ServiceAsync(PortalContext db, ServiceId id, CancellationToken ct) =>
        db.ChangeTracker.Entries<Service>().FirstOrDefault(e => e.Entity.Id == id)?.Entity
            ?? await db.Set<Service>().AsNoTracking().SingleAsync(s => s.Id == id, ct);
}
