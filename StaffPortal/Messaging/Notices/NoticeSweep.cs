using Microsoft.EntityFrameworkCore;
using StaffPortal.Data;

namespace StaffPortal.Messaging.Notices;

/// <summary>Lets old notices go: read ones after 30 days, all after 90.</summary>
public sealed class NoticeSweep(IDbContextFactory<PortalContext> contexts, TimeProvider clock, ILogger<NoticeSweep> log)
    : TimedService(TimeSpan.FromHours(6), clock, log)
{
    public static readonly TimeSpan ReadKept = TimeSpan.FromDays(30);
    public static readonly TimeSpan Kept = TimeSpan.FromDays(90);

    protected override Task TurnAsync(CancellationToken ct) => SweepAsync(ct);

    /// <returns>How many went.</returns>
    public async Task<int> SweepAsync(CancellationToken ct)
    {
        var (read, all) = (Clock.Now() - ReadKept, Clock.Now() - Kept);
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Set<Notice>().Where(n => n.At < all || (n.ReadAt != null && n.At < read)).ExecuteDeleteAsync(ct);
    }
}
