using Microsoft.EntityFrameworkCore;
using StaffPortal.Data;
using StaffPortal.Rights;

namespace StaffPortal.Tickets;

/// <summary>Counts for badges, over the small indexed set of open tickets.</summary>
public sealed class CountReader(IDbContextFactory<PortalContext> contexts)
{
    /// <summary>What everybody with the viewer's scope sees.</summary>
    [Needs(FactName.ReadTickets)]
    public async Task<QueueCounts> SharedAsync(Viewer viewer, CancellationToken ct)
    {
        var scope = viewer.Scope(FactName.ReadTickets);
        if (scope.Nowhere)
            return QueueCounts.None;
        await using var db = await contexts.CreateDbContextAsync(ct);
        var groups = await QueueReader.Within(db.Set<Ticket>().AsNoTracking().Where(t => t.IsOpen), scope)
            .GroupBy(t => t.Team)
            .Select(g => new
            {
                Team = g.Key,
                All = g.Count(),
                Unassigned = g.Sum(t => t.Owner == null ? 1 : 0),
                Urgent = g.Sum(t => t.Owner == null && t.Priority == Priority.Urgent ? 1 : 0),
                Flagged = g.Sum(t => t.IsFlagged ? 1 : 0),
                Offered = g.Sum(t => t.OfferedAt != null ? 1 : 0),
                LateSoon = g.Sum(t => t.Standing == Standing.LateSoon ? 1 : 0),
                Late = g.Sum(t => t.Standing == Standing.Late ? 1 : 0),
            })
            .ToListAsync(ct);
        return new(groups.Sum(g => g.Unassigned), groups.Sum(g => g.Urgent), groups.Sum(g => g.Offered), groups.Sum(g => g.LateSoon), groups.Sum(g => g.Late), groups.Sum(g => g.Flagged), groups.Sum(g => g.All),
            groups.Where(g => g.Team is not null).ToDictionary(g => g.Team!.Value, g => g.All));
    }

    /// <summary>The open tickets of the viewer's scope by all that views ask of them: one reading counts every view but people's own work.</summary>
    [Needs(FactName.ReadTickets)]
    public async Task<IReadOnlyList<OpenFacet>> FacetsAsync(Viewer viewer, CancellationToken ct)
    {
        var scope = viewer.Scope(FactName.ReadTickets);
        if (scope.Nowhere)
            return [];
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await QueueReader.Within(db.Set<Ticket>().AsNoTracking().Where(t => t.IsOpen), scope)
            .GroupBy(t => new { t.Team, HasOwner = t.Owner != null, IsOffered = t.OfferedAt != null, t.IsFlagged, t.Standing, t.Language, t.Priority, t.Stage, t.Channel })
            .Select(g => new OpenFacet(g.Key.Team, g.Key.HasOwner, g.Key.IsOffered, g.Key.IsFlagged, g.Key.Standing, g.Key.Language, g.Key.Priority, g.Key.Stage, g.Key.Channel, g.Count()))
            .ToListAsync(ct);
    }

    /// <summary>The viewer's own open tickets by the same.</summary>
    [Needs(FactName.ReadTickets)]
    public async Task<IReadOnlyList<OpenFacet>> MyFacetsAsync(Viewer viewer, CancellationToken ct)
    {
        var scope = viewer.Scope(FactName.ReadTickets);
        if (scope.Nowhere || viewer.Staff is not { } me)
            return [];
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await QueueReader.Within(db.Set<Ticket>().AsNoTracking().Where(t => t.IsOpen && t.Owner == me), scope)
            .GroupBy(t => new { t.Team, IsOffered = t.OfferedAt != null, t.IsFlagged, t.Standing, t.Language, t.Priority, t.Stage, t.Channel })
            .Select(g => new OpenFacet(g.Key.Team, true, g.Key.IsOffered, g.Key.IsFlagged, g.Key.Standing, g.Key.Language, g.Key.Priority, g.Key.Stage, g.Key.Channel, g.Count()))
            .ToListAsync(ct);
    }

    /// <summary>The viewer's own open tickets.</summary>
    [Needs(FactName.ReadTickets)]
    public async Task<int> MineAsync(Viewer viewer, CancellationToken ct)
    {
        var scope = viewer.Scope(FactName.ReadTickets);
        if (scope.Nowhere || viewer.Staff is not { } me)
            return 0;
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await QueueReader.Within(db.Set<Ticket>().AsNoTracking().Where(t => t.IsOpen && t.Owner == me), scope).CountAsync(ct);
    }
}
