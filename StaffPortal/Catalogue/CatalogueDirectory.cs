using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Live;

namespace StaffPortal.Catalogue;

/// <summary>Departments, services, processes, calendars and policies in memory. Nothing in it is personal.</summary>
public sealed class CatalogueDirectory(IDbContextFactory<PortalContext> contexts, IConfiguration configuration) : LiveCopy<CatalogueSnapshot>(CatalogueSnapshot.Empty)
{
    private readonly TimeZoneInfo zone = PortalZone.Of(configuration);

    protected override bool Concerns(JournalEntry entry) => entry.SubjectKind is "department" or "service" or "process" or "calendar" or "policy" or CatalogueKinds.Retention;

    protected override async Task<CatalogueSnapshot> ReadAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var departments = await db.Set<Department>().AsNoTracking().ToListAsync(ct);
        var services = await db.Set<Service>().AsNoTracking().ToListAsync(ct);
        var hours = await db.Set<Hours>().AsNoTracking().ToListAsync(ct);
        var policies = await db.Set<Policy>().AsNoTracking().ToListAsync(ct);
        var processes = await db.Set<Process>().AsNoTracking().ToListAsync(ct);
        var retention = await db.Set<RetentionClass>().AsNoTracking().ToListAsync(ct);
        return new(departments.ToFrozenDictionary(d => d.Id), services.ToFrozenDictionary(s => s.Id), hours.ToFrozenDictionary(h => h.Id), policies.ToFrozenDictionary(p => p.Id),
            processes.ToFrozenDictionary(p => p.Id), zone) { Retention = retention.ToFrozenDictionary(c => c.Id) };
    }
}
