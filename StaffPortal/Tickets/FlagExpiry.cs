using Microsoft.EntityFrameworkCore;
using StaffPortal.Data;
using StaffPortal.Journal;

namespace StaffPortal.Tickets;

/// <summary>Lowers flags whose time is over; an hour that passed while the program was down is caught up at the next start.</summary>
public sealed class FlagExpiry(IDbContextFactory<PortalContext> contexts, TimeProvider clock, ILogger<FlagExpiry> log)
    : TimedService(TimeSpan.FromSeconds(10), clock, log)
{
    protected override Task TurnAsync(CancellationToken ct) => LowerAsync(ct);

    /// <summary>Lowers every flag that has expired.</summary>
    /// <returns>How many.</returns>
    public async Task<int> LowerAsync(CancellationToken ct)
    {
        var now = Clock.Now();
        await using var db = await contexts.CreateDbContextAsync(ct);
        var over = await db.Set<Flag>().AsNoTracking().Where(f => f.LoweredAt == null && f.ExpiresAt != null && f.ExpiresAt <= now)
            .Select(f => new { f.Ticket, f.Id }).Take(200).ToListAsync(ct);
        var lowered = 0;
        foreach (var flag in over)
        {
            await using var one = await contexts.CreateDbContextAsync(ct);
            var ticket = await one.Set<Ticket>().Include(t => t.Flags).SingleAsync(t => t.Id == flag.Ticket, ct);
            if (!ticket.LowerFlag(Act.OfTimer(now), flag.Id))
                continue;
            try
            {
                await one.SaveChangesAsync(ct);
                lowered++;
            }
            catch (DbUpdateConcurrencyException)
            {
                // The next tick finds it again.
            }
        }
        return lowered;
    }
}
