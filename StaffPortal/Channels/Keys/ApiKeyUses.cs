using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using StaffPortal.Data;

namespace StaffPortal.Channels.Keys;

/// <summary>Keeps when each key was last used: gathered in memory, stored at most once a minute, beside the path of a request.</summary>
public sealed class ApiKeyUses(IDbContextFactory<PortalContext> contexts, TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<ApiKeyId, DateTimeOffset> used = new();

    public void Used(ApiKeyId key) => used[key] = clock.Now();

    public async Task StoreAsync(CancellationToken ct)
    {
        var now = used.ToArray();
        if (now.Length == 0)
            return;
        foreach (var use in now)
            used.TryRemove(use);
        await using var db = await contexts.CreateDbContextAsync(ct);
        var known = await db.Set<ApiKeyUse>().AsNoTracking().Select(u => u.Key).ToListAsync(ct);
        foreach (var (key, at) in now)
            db.Entry(new ApiKeyUse { Key = key, At = at }).State = known.Contains(key) ? EntityState.Modified : EntityState.Added;
        await db.SaveChangesAsync(ct);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await StoreAsync(stoppingToken);
            }
            catch (Exception failure) when (Storage.Passes(failure))
            {
                // Another server stored the same key first, or the database is away; the next minute stores a newer time anyway.
            }
        }
    }
}
