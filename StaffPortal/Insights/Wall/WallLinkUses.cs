using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using StaffPortal.Data;

namespace StaffPortal.Insights.Wall;

/// <summary>Keeps when each link was last used: gathered in memory, stored once a minute, beside the readings of the walls.</summary>
public sealed class WallLinkUses(IDbContextFactory<PortalContext> contexts, TimeProvider clock, ILogger<WallLinkUses> log)
    : TimedService(TimeSpan.FromMinutes(1), clock, log)
{
    private readonly ConcurrentDictionary<WallLinkId, DateTimeOffset> used = new();

    public void Used(WallLinkId link) => used[link] = Clock.Now();

    public async Task StoreAsync(CancellationToken ct)
    {
        var now = used.ToArray();
        if (now.Length == 0)
            return;
        foreach (var use in now)
            used.TryRemove(use);
        await using var db = await contexts.CreateDbContextAsync(ct);
        var known = await db.Set<WallLinkUse>().AsNoTracking().Select(u => u.Link).ToListAsync(ct);
        foreach (var (link, at) in now)
            db.Entry(new WallLinkUse { Link = link, At = at }).State = known.Contains(link) ? EntityState.Modified : EntityState.Added;
        await db.SaveChangesAsync(ct);
    }

    protected override Task TurnAsync(CancellationToken ct) => StoreAsync(ct);
}
