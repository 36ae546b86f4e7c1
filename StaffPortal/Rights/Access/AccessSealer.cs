using Microsoft.EntityFrameworkCore;
using StaffPortal.Data;
using StaffPortal.Texts;

namespace StaffPortal.Rights.Access;

/// <summary>Seals each day of the access log a while after it is over, one after the other.</summary>
public sealed class AccessSealer(IDbContextFactory<PortalContext> contexts, TimeProvider clock, TimeZoneInfo zone, ILogger<AccessSealer> log) : TimedService(TimeSpan.FromMinutes(5), clock, log)
{
    /// <summary>So long after midnight entries of the day before may still be counted up.</summary>
    private static readonly TimeSpan Settled = TimeSpan.FromMinutes(20);

    /// <returns>How many days were sealed.</returns>
    public async Task<int> SealAsync(CancellationToken ct)
    {
        var over = Moments.Day(Clock.GetUtcNow() - Settled, zone);
        await using var db = await contexts.CreateDbContextAsync(ct);
        var last = await db.Set<AccessSeal>().AsNoTracking().OrderByDescending(s => s.Day).FirstOrDefaultAsync(ct);
        var after = last?.Day ?? DateOnly.MinValue;
        var days = await db.Set<AccessEntry>().Where(e => e.Day > after && e.Day < over).Select(e => e.Day).Distinct().OrderBy(d => d).ToListAsync(ct);
        var before = last?.Hash ?? "";
        foreach (var day in days)
        {
            var entries = await db.Set<AccessEntry>().AsNoTracking().Where(e => e.Day == day).ToListAsync(ct);
            before = AccessSeal.HashOf(before, day, entries);
            db.Add(new AccessSeal { Day = day, Entries = entries.Count, Hash = before, At = Clock.Now() });
            try
            {
                await db.SaveChangesAsync(ct);
            }
            catch (DbUpdateException)
            {
                // Another server sealed it first.
                return 0;
            }
        }
        return days.Count;
    }

    protected override Task TurnAsync(CancellationToken ct) => SealAsync(ct);
}
