using Microsoft.EntityFrameworkCore;
using StaffPortal.Data;
using StaffPortal.Live;
using StaffPortal.Rights;
using StaffPortal.Tickets;

namespace StaffPortal.Timeline.Pins;

/// <summary>How often each concern is said in a department: of what was written there in the last 90 days. Read at most every ten minutes.</summary>
public sealed class GroupShares(IDbContextFactory<PortalContext> contexts, SharedReads reads, LiveFeed feed, TimeProvider clock)
{
    /// <summary>Of fewer notes nothing is told.</summary>
    private const int Enough = 200;

    private static readonly TimeSpan Rest = TimeSpan.FromMinutes(10);

    internal async Task<IReadOnlyDictionary<(DepartmentId, string), double>> ReadAsync(CancellationToken ct) =>
        (await reads.GetAsync(Key.One, feed.Head, CountAsync, ct, rest: Rest)).Value;

    private async Task<IReadOnlyDictionary<(DepartmentId, string), double>> CountAsync(CancellationToken ct)
    {
        var oldest = clock.GetUtcNow() - PinScore.Oldest;
        await using var db = await contexts.CreateDbContextAsync(ct);
        var found = await db.Set<Finding>().AsNoTracking().Where(f => f.At > oldest).GroupBy(f => new { f.Department, f.Code }).Select(g => new { g.Key, N = g.Count() }).ToListAsync(ct);
        if (found.Count == 0)
            return new Dictionary<(DepartmentId, string), double>();
        var entries = await db.Set<TimelineEntry>().AsNoTracking().Where(e => e.HappenedAt > oldest).GroupBy(e => e.Department).Select(g => new { g.Key, N = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.N, ct);
        var requests = await db.Set<Ticket>().AsNoTracking().Where(t => t.ReceivedAt > oldest).GroupBy(t => t.Department).Select(g => new { g.Key, N = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.N, ct);
        return found.Select(f => (f.Key, f.N, All: entries.GetValueOrDefault(f.Key.Department) + requests.GetValueOrDefault(f.Key.Department))).Where(f => f.All >= Enough)
            .ToDictionary(f => (f.Key.Department, f.Key.Code), f => (double)f.N / f.All);
    }

    private sealed record Key
    {
        public static Key One { get; } = new();
    }
}
