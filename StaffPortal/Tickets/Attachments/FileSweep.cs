using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using StaffPortal.Data;
using StaffPortal.Data.Files;

namespace StaffPortal.Tickets.Attachments;

/// <summary>Every hour deletes the bytes of files that were removed a day ago and that nothing else needs.</summary>
public sealed partial class FileSweep(IDbContextFactory<PortalContext> contexts, FileStore store, IEnumerable<IFileHolder> others, TimeProvider clock, ILogger<FileSweep> log) : BackgroundService
{
    /// <summary>Looked back so far: a program that was down for a month catches up.</summary>
    private static readonly TimeSpan Back = TimeSpan.FromDays(60);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromHours(1), clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await SweepAsync(stoppingToken);
            }
            catch (Exception failure) when (Storage.Passes(failure) || failure is UnauthorizedAccessException)
            {
                Later(failure);
            }
        }
    }

    /// <returns>How many contents were deleted.</returns>
    public async Task<int> SweepAsync(CancellationToken ct)
    {
        store.ClearIncoming();
        var (until, from) = (clock.Now() - FileStore.Settled, clock.Now() - Back);
        await using var db = await contexts.CreateDbContextAsync(ct);
        var gone = await db.Set<Attachment>().AsNoTracking().Where(a => a.RemovedAt != null && a.RemovedAt < until && a.RemovedAt > from)
            .Select(a => new { a.Hash, a.SmallHash }).ToListAsync(ct);
        var hashes = gone.SelectMany(g => new[] { g.Hash, g.SmallHash }).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var other in others)
            hashes.UnionWith(await other.RemovedAsync(db, from, until, ct));
        var deleted = 0;
        foreach (var hash in hashes)
            if (!await db.Set<Attachment>().AnyAsync(a => (a.Hash == hash || a.SmallHash == hash) && (a.RemovedAt == null || a.RemovedAt >= until), ct) && !await IsHeldAsync(db, hash, until, ct) && store.Forget(hash))
                deleted++;
        return deleted;
    }

    private async Task<bool> IsHeldAsync(PortalContext db, string hash, DateTimeOffset until, CancellationToken ct)
    {
        foreach (var other in others)
            if (await other.HoldsAsync(db, hash, until, ct))
                return true;
        return false;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Removed files wait to be deleted; it is tried again.")]
    private partial void Later(Exception failure);
}
