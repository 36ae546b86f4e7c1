using Microsoft.EntityFrameworkCore;
using StaffPortal.Customers.Protection;
using StaffPortal.Data;
using StaffPortal.Rights;
using StaffPortal.Texts;

namespace StaffPortal.Customers;

/// <summary>Reads what is known of one customer. Without the right it answers as if there were none.</summary>
public sealed class CustomerReader(IDbContextFactory<PortalContext> contexts, TimeProvider clock, TimeZoneInfo zone)
{
    /// <summary>Who this is, merged ones led to whom they proved to be; null when unknown or the viewer may not see contact data.</summary>
    [Needs(FactName.SeeContactData)]
    public async Task<(CustomerId Kept, Seal Seal)?> FindAsync(Viewer viewer, CustomerId id, CancellationToken ct)
    {
        if (!viewer.Has(FactName.SeeContactData))
            return null;
        await using var db = await contexts.CreateDbContextAsync(ct);
        var all = await SamePerson.AllAsync(db, id, ct);
        return await db.Set<Customer>().AnyAsync(c => c.Id == all[0] && c.ErasedOn == null, ct) ? (all[0], await Seal.OfAsync(db, viewer, all, clock.GetUtcNow(), ct)) : null;
    }

    /// <summary>All of them; null when unknown, protected and not opened, or the viewer may not see contact data.</summary>
    [Needs(FactName.SeeContactData)]
    public async Task<CustomerDetails?> OfAsync(Viewer viewer, CustomerId id, CancellationToken ct)
    {
        if (!viewer.Has(FactName.SeeContactData))
            return null;
        await using var db = await contexts.CreateDbContextAsync(ct);
        var all = await SamePerson.AllAsync(db, id, ct);
        var known = await db.Set<Customer>().AsNoTracking().Include(c => c.ContactPoints).Where(c => all.Contains(c.Id)).ToListAsync(ct);
        var now = clock.GetUtcNow();
        var seal = await Seal.OfAsync(db, viewer, all, now, ct);
        if (known.SingleOrDefault(c => c.Id == all[0] && c.ErasedOn is null) is not { } kept || seal.IsShut)
            return null;
        return new(
            kept.Id, kept.Kind, CustomerTerms.Of(kept), all,
            [.. known.OrderBy(c => c.Id != kept.Id).SelectMany(c => c.ContactPoints).DistinctBy(p => (p.Kind, p.Normalised)).Where(p => !(seal.HidesAddress && p.Kind == ContactPointKind.Address)).OrderBy(p => p.Kind == ContactPointKind.Email).ThenBy(p => p.Kind == ContactPointKind.Address)
                .Select(p => new PointLine(p.Id, p.Customer, p.Kind, p.Value, p.Source, p.CheckedAt))],
            await RelationsAsync(db, all, Moments.Day(now, zone), ct),
            [.. known.Where(c => c.MergedInto == kept.Id).OrderBy(c => c.MergedAt).Select(c => new MergedLine(c.Id, c.Name, c.MergedAt!.Value, c.MergedBy, now - c.MergedAt <= Customer.MergeUndone))],
            kept.Colleague, kept.Version)
        {
            Seal = seal, ProtectedBy = known.Select(c => c.ProtectedBy).FirstOrDefault(g => g is not null), ProtectedUntil = known.Max(c => c.ProtectedUntil),
        };
    }

    private static async Task<IReadOnlyList<RelationLine>> RelationsAsync(PortalContext db, IReadOnlyList<CustomerId> all, DateOnly today, CancellationToken ct)
    {
        var rows = await db.Set<Relation>().AsNoTracking().Where(r => r.EndedAt == null && (all.Contains(r.Of) || all.Contains(r.To))).ToListAsync(ct);
        rows.RemoveAll(r => all.Contains(r.Of) && all.Contains(r.To));
        var known = await OthersAsync(db, [.. rows.Select(r => all.Contains(r.Of) ? r.To : r.Of).Distinct()], ct);
        List<RelationLine> lines = [];
        foreach (var row in rows.OrderBy(r => r.Kind).ThenBy(r => r.Id.Value))
        {
            var forward = all.Contains(row.Of);
            var who = known[forward ? row.To : row.Of];
            // Whoever of those who proved to be one is protected protects all of them.
            var isProtected = who.IsProtected;
            while (who.MergedInto is { } into)
            {
                who = known[into];
                isProtected |= who.IsProtected;
            }
            lines.Add(new(row.Id, row.Of, row.Kind, row.To, forward, who.Id, isProtected ? null : who.Name, isProtected ? null : who.BornOn, row.Until, row.Ground, row.Until < today));
        }
        return lines;
    }

    /// <summary>Those at the other ends, and whom they proved to be.</summary>
    private static async Task<Dictionary<CustomerId, Other>> OthersAsync(PortalContext db, IReadOnlyCollection<CustomerId> ids, CancellationToken ct)
    {
        Dictionary<CustomerId, Other> known = [];
        for (var asked = ids; asked.Count > 0;)
        {
            foreach (var c in await db.Set<Customer>().AsNoTracking().Where(c => asked.Contains(c.Id)).Select(c => new { c.Id, c.FirstName, c.LastName, c.BornOn, c.IsProtected, c.MergedInto }).ToListAsync(ct))
                known[c.Id] = new(c.Id, $"{c.FirstName} {c.LastName}".Trim(), c.BornOn, c.IsProtected, c.MergedInto);
            asked = [.. known.Values.Select(o => o.MergedInto).OfType<CustomerId>().Where(id => !known.ContainsKey(id)).Distinct()];
        }
        return known;
    }

    private sealed record Other(CustomerId Id, string Name, DateOnly? BornOn, bool IsProtected, CustomerId? MergedInto);
}
