using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Live;

namespace StaffPortal.Catalogue;

/// <summary>Departments and services in memory. Nothing in it is personal.</summary>
public sealed class CatalogueDirectory(IDbContextFactory<PortalContext> contexts) : LiveCopy<CatalogueSnapshot>(CatalogueSnapshot.Empty)
{
    protected override bool Concerns(JournalEntry entry) => entry.SubjectKind is "department" or "service";

    protected override async Task<CatalogueSnapshot> ReadAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var departments = await db.Set<Department>().AsNoTracking().ToListAsync(ct);
        var services = await db.Set<Service>().AsNoTracking().ToListAsync(ct);
        return new(departments.ToFrozenDictionary(d => d.Id), services.ToFrozenDictionary(s => s.Id));
    }
}
