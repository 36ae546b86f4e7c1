using Microsoft.EntityFrameworkCore;
using StaffPortal.Data;

namespace StaffPortal.Messaging.Notices;

/// <summary>Lets old notices go: read ones after 30 days, all after 90.</summary>
public sealed partial class NoticeSweep(IDbContextFactory<PortalContext> contexts, TimeProvider clock, ILogger<NoticeSweep> log) : BackgroundService
{
    public static readonly TimeSpan ReadKept = TimeSpan.FromDays(30);
    public static readonly TimeSpan Kept = TimeSpan.FromDays(90);

    private static readonly TimeSpan Interval = TimeSpan.FromHours(6);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await SweepAsync(stoppingToken);
            }
            catch (Exception failure) when (Storage.Passes(failure))
            {
                Later(failure);
            }
        }
    }

    /// <returns>How many went.</returns>
    public async Task<int> SweepAsync(CancellationToken ct)
    {
        var (read, all) = (clock.Now() - ReadKept, clock.Now() - Kept);
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Set<Notice>().Where(n => n.At < all || (n.ReadAt != null && n.At < read)).ExecuteDeleteAsync(ct);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Old notices stay a while: the database did not answer.")]
    private partial void Later(Exception failure);
}
