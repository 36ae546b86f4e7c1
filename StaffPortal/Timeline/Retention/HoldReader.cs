using Microsoft.EntityFrameworkCore;
using StaffPortal.Customers;
using StaffPortal.Customers.Protection;
using StaffPortal.Data;
using StaffPortal.Rights;
using StaffPortal.Tickets;

namespace StaffPortal.Timeline.Retention;

/// <summary>Reads what is held. Without the right it answers as if nothing were.</summary>
public sealed class HoldReader(IDbContextFactory<PortalContext> contexts, TimeProvider clock)
{
    private const int Most = 500;

    /// <summary>What keeps a request: its own hold, and those of the customers behind it.</summary>
    [Needs(FactName.ReadTickets)]
    public async Task<HoldView?> OfAsync(Viewer viewer, TicketId ticket, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var found = await db.Set<Ticket>().AsNoTracking().Where(t => t.Id == ticket).Select(t => new { t.Department, t.IsConfidential, t.Customer, t.ErasedOn, Reporters = t.Contacts.Select(c => c.Reporter).ToList() }).SingleOrDefaultAsync(ct);
        if (found is null || !viewer.Has(FactName.ReadTickets, found.Department, found.IsConfidential))
            return null;
        HashSet<CustomerId> customers = [];
        foreach (var one in found.Reporters.Append(found.Customer).OfType<CustomerId>().Distinct())
            customers.UnionWith(await SamePerson.AllAsync(db, one, ct));
        var ids = customers.ToList();
        var holds = await LinesAsync(db, viewer, clock.GetUtcNow(), h => h.Ticket == ticket || (h.Customer != null && ids.Contains(h.Customer.Value)), ct);
        return new(holds, found.ErasedOn is null && viewer.Has(FactName.HoldRecords, found.Department) && holds.All(h => h.IsCustomers));
    }

    /// <summary>What keeps a customer; null when they are unknown, or protected and not opened.</summary>
    [Needs(FactName.SeeContactData)]
    public async Task<HoldView?> OfAsync(Viewer viewer, CustomerId customer, CancellationToken ct)
    {
        if (!viewer.Has(FactName.SeeContactData))
            return null;
        await using var db = await contexts.CreateDbContextAsync(ct);
        var all = await SamePerson.AllAsync(db, customer, ct);
        if (!await db.Set<Customer>().AnyAsync(c => c.Id == all[0] && c.ErasedOn == null, ct) || (await Seal.OfAsync(db, viewer, all, clock.GetUtcNow(), ct)).IsShut)
            return null;
        var holds = await LinesAsync(db, viewer, clock.GetUtcNow(), h => h.Customer != null && all.Contains(h.Customer.Value), ct);
        return new(holds, viewer.Has(FactName.HoldRecords) && holds.Count == 0);
    }

    /// <summary>All that stand, the newest first: for whoever may hold everywhere.</summary>
    [Needs(FactName.HoldRecords)]
    public async Task<IReadOnlyList<HoldLine>> AllAsync(Viewer viewer, CancellationToken ct)
    {
        if (!viewer.Scope(FactName.HoldRecords).Everywhere)
            return [];
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await LinesAsync(db, viewer, clock.GetUtcNow(), h => true, ct);
    }

    private static async Task<IReadOnlyList<HoldLine>> LinesAsync(PortalContext db, Viewer viewer, DateTimeOffset now, System.Linq.Expressions.Expression<Func<LegalHold, bool>> which, CancellationToken ct)
    {
        var rows = await db.Set<LegalHold>().AsNoTracking().Where(h => h.LiftedAt == null).Where(which).OrderByDescending(h => h.PlacedAt).Take(Most)
            .Select(h => new { h.Id, h.Ticket, h.Customer, h.Department, h.IsConfidential, h.Reason, h.PlacedBy, h.PlacedAt, Of = db.Set<Ticket>().Where(t => t.Id == h.Ticket).Select(t => new { t.Number, t.Customer }).FirstOrDefault() }).ToListAsync(ct);
        Dictionary<CustomerId, Redaction> redactions = [];
        foreach (var whose in rows.Select(h => h.Customer ?? h.Of?.Customer).OfType<CustomerId>().Distinct())
        {
            var all = await SamePerson.AllAsync(db, whose, ct);
            redactions[whose] = await Redaction.ForAsync(db, await Seal.OfAsync(db, viewer, all, now, ct), all, ct);
        }
        // Why a request of a confidential service is held is for those who may read it.
        return rows.ConvertAll(h => new HoldLine(h.Id, h.Of?.Number, h.Customer?.Value,
            h.Department is { } one && !viewer.Has(FactName.ReadTickets, one, h.IsConfidential) ? "" : (h.Customer ?? h.Of?.Customer) is { } person ? redactions[person].Apply(h.Reason) : h.Reason, h.PlacedBy, h.PlacedAt, HoldDesk.MayLift(viewer, h.Department, h.PlacedBy)));
    }
}

/// <param name="Holds">Those that stand.</param>
/// <param name="MayPlace">The viewer may hold it, and it is not held itself.</param>
public sealed record HoldView(IReadOnlyList<HoldLine> Holds, bool MayPlace);

/// <param name="Number">The request's number; null for a customer's.</param>
/// <param name="Customer">Whose; null for a request's.</param>
/// <param name="MayLift">The viewer may let it go.</param>
public sealed record HoldLine(Guid Id, long? Number, Guid? Customer, string Reason, Guid By, DateTimeOffset At, bool MayLift)
{
    public bool IsCustomers => Customer is not null;
}
