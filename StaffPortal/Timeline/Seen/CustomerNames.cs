using Microsoft.EntityFrameworkCore;
using StaffPortal.Customers;
using StaffPortal.Data;
using StaffPortal.Rights;
using StaffPortal.Texts;

namespace StaffPortal.Timeline.Seen;

/// <summary>Whom an extract is for.</summary>
public sealed class CustomerNames(IDbContextFactory<PortalContext> contexts)
{
    /// <returns>Their name, null for a protected person, and their language; null when they are unknown or the viewer may not audit.</returns>
    [Needs(FactName.Audit)]
    public async Task<(string? Name, Language Language)?> OfAsync(Viewer viewer, CustomerId id, CancellationToken ct)
    {
        if (!viewer.Has(FactName.Audit))
            return null;
        await using var db = await contexts.CreateDbContextAsync(ct);
        var all = await SamePerson.AllAsync(db, id, ct);
        var known = await db.Set<Customer>().AsNoTracking().Where(c => all.Contains(c.Id)).Select(c => new { c.Id, c.FirstName, c.LastName, c.Language, c.IsProtected }).ToListAsync(ct);
        return known.FirstOrDefault(c => c.Id == all[0]) is { } kept ? (known.Exists(c => c.IsProtected) ? null : $"{kept.FirstName} {kept.LastName}".Trim(), kept.Language) : null;
    }
}
