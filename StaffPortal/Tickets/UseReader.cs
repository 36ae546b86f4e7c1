using Microsoft.EntityFrameworkCore;
using StaffPortal.Catalogue;
using StaffPortal.Data;
using StaffPortal.Rights;
using StaffPortal.Staff;

namespace StaffPortal.Tickets;

/// <summary>How many open tickets use what administrators are about to change.</summary>
public sealed class UseReader(IDbContextFactory<PortalContext> contexts)
{
    /// <summary>Open tickets by service and by queue.</summary>
    [Needs(FactName.ManageCatalogue)]
    public async Task<(IReadOnlyDictionary<ServiceId, int> Services, IReadOnlyDictionary<TeamId, int> Teams)> OpenAsync(Viewer viewer, CancellationToken ct)
    {
        if (!viewer.Has(FactName.ManageCatalogue) && !viewer.Has(FactName.ManageStaff))
            return (new Dictionary<ServiceId, int>(), new Dictionary<TeamId, int>());
        await using var db = await contexts.CreateDbContextAsync(ct);
        var open = db.Set<Ticket>().AsNoTracking().Where(t => t.IsOpen);
        return (await open.GroupBy(t => t.Service).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct),
            await open.Where(t => t.Team != null).GroupBy(t => t.Team).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key!.Value, g => g.Count, ct));
    }
}
