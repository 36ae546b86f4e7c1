using Microsoft.EntityFrameworkCore;
using StaffPortal.Data;
using StaffPortal.Rights;
using StaffPortal.Texts;

namespace StaffPortal.Customers;

/// <summary>Reads what is known of one customer. Without the right it answers as if there were none.</summary>
public sealed class CustomerReader(IDbContextFactory<PortalContext> contexts, TimeProvider clock, TimeZoneInfo zone)
{
    /// <summary>Who this is, merged ones led to whom they proved to be; null when unknown or the viewer may not see contact data.</summary>
    [Needs(FactName.SeeContactData)]
    public async Task<(CustomerId Kept, bool IsProtected)?> FindAsync(Viewer viewer, CustomerId id, CancellationToken ct)
    {
        if (!viewer.Has(FactName.SeeContactData))
            return null;
        await using var db = await contexts.CreateDbContextAsync(ct);
        var all = await SamePerson.AllAsync(db, id, ct);
        var found = await db.Set<Customer>().AsNoTracking().Where(c => all.Contains(c.Id)).Select(c => c.IsProtected).ToListAsync(ct);
        // Whoever of them is protected protects all of them: they are one person.
        return found.Count == 0 ? null : (all[0], found.Contains(true));
    }

    /// <summary>All of them; null when unknown, protected, or the viewer may not see contact data.</summary>
    [Needs(FactName.SeeContactData)]
    public async Task<CustomerDetails?> OfAsync(Viewer viewer, CustomerId id, CancellationToken ct)
    {
        if (!viewer.Has(FactName.SeeContactData))
            return null;
        await using var db = await contexts.CreateDbContextAsync(ct);
        var all = await SamePerson.AllAsync(db, id, ct);
        var known = await db.Set<Customer>().AsNoTracking().Include(c => c.ContactPoints).Where(c => all.Contains(c.Id)).ToListAsync(ct);
        if (known.SingleOrDefault(c => c.Id == all[0]) is not { } kept || known.Any(c => c.IsProtected))
            return null;
        var now = clock.GetUtcNow();
        return new(
            kept.Id, kept.Kind, CustomerTerms.Of(kept), all,
            [.. known.OrderBy(c => c.Id != kept.Id).SelectMany(c => c.ContactPoints).DistinctBy(p => (p.Kind, p.Normalised)).OrderBy(p => p.Kind == ContactPointKind.Email).ThenBy(p => p.Kind == ContactPointKind.Address)
                .Select(p => new PointLine(p.Id, p.Customer, p.Kind, p.Value, p.Source, p.CheckedAt))],
            await RelationsAsync(db, all, Moments.Day(now, zone), ct),
            [.. known.Where(c => c.MergedInto == kept.Id).OrderBy(c => c.MergedAt).Select(c => new MergedLine(c.Id, c.Name, c.MergedAt!.Value, c.MergedBy, now - c.MergedAt <= Customer.MergeUndone))],
            kept.Colleague, kept.Version);
    }

    private static async Task<IReadOnlyList<RelationLine>> RelationsAsync(PortalContext db, IReadOnlyList<CustomerId> all, DateOnly today, CancellationToken ct)
    {
        var rows = await db.Set<Relation>().AsNoTracking().Where(r => r.EndedAt == null && (all.Contains(r.Of) || all.Contains(r.To))).ToListAsync(ct);
        List<RelationLine> lines = [];
        foreach (var row in rows.Where(r => !(all.Contains(r.Of) && all.Contains(r.To))).OrderBy(r => r.Kind).ThenBy(r => r.Id.Value))
        {
            var forward = all.Contains(row.Of);
            var other = await SamePerson.KeptAsync(db, forward ? row.To : row.Of, ct);
            var who = await db.Set<Customer>().AsNoTracking().Where(c => c.Id == other).Select(c => new { c.FirstName, c.LastName, c.BornOn, c.IsProtected }).SingleAsync(ct);
            lines.Add(new(row.Id, row.Of, row.Kind, row.To, forward, other, who.IsProtected ? null : $"{who.FirstName} {who.LastName}".Trim(), who.IsProtected ? null : who.BornOn, row.Until, row.Ground, row.Until < today));
        }
        return lines;
    }
}
