using Microsoft.EntityFrameworkCore;
using StaffPortal.Catalogue;
using StaffPortal.Data;
using StaffPortal.Tickets;

namespace StaffPortal.Channels.Open311;

/// <summary>
/// How long a service usually takes, for <c>expected_datetime</c>: the median (type 7) from received to resolved over the newest
/// 5,000 done tickets, read again every hour. A service with fewer than five of them promises nothing.
/// </summary>
public sealed class Open311Medians(IDbContextFactory<PortalContext> contexts, TimeProvider clock) : IDisposable
{
    private const int Newest = 5_000;
    private const int Fewest = 5;
    private static readonly TimeSpan Kept = TimeSpan.FromHours(1);

    private readonly SemaphoreSlim turn = new(1, 1);
    private IReadOnlyDictionary<ServiceId, TimeSpan> medians = new Dictionary<ServiceId, TimeSpan>();
    private DateTimeOffset? readAt;

    public async ValueTask<IReadOnlyDictionary<ServiceId, TimeSpan>> GetAsync(CancellationToken ct)
    {
        await turn.WaitAsync(ct);
        try
        {
            var now = clock.Now();
            if (readAt is { } last && now - last < Kept)
                return medians;
            await using var db = await contexts.CreateDbContextAsync(ct);
            var done = await db.Set<Ticket>().AsNoTracking().Where(t => t.ResolvedAt != null)
                .OrderByDescending(t => t.ReceivedAt).ThenByDescending(t => t.Number).Take(Newest)
                .Select(t => new { t.Service, t.ReceivedAt, t.ResolvedAt }).ToListAsync(ct);
            medians = done.GroupBy(t => t.Service).Where(group => group.Count() >= Fewest)
                .ToDictionary(group => group.Key, group => Median([.. group.Select(t => t.ResolvedAt!.Value - t.ReceivedAt).Order()]));
            readAt = now;
            return medians;
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();

    private static TimeSpan Median(TimeSpan[] ordered) =>
        ordered.Length % 2 == 1 ? ordered[ordered.Length / 2] : (ordered[(ordered.Length / 2) - 1] + ordered[ordered.Length / 2]) / 2;
}
