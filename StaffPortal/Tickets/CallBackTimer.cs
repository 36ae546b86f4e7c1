using Microsoft.EntityFrameworkCore;
using StaffPortal.Data;
using StaffPortal.Journal;

namespace StaffPortal.Tickets;

/// <summary>Says of each promised call once that its time has come; what came due while the program was down is said at the next start.</summary>
public sealed class CallBackTimer(IDbContextFactory<PortalContext> contexts, TimeProvider clock, ILogger<CallBackTimer> log)
    : TimedService(TimeSpan.FromSeconds(5), clock, log)
{
    protected override Task TurnAsync(CancellationToken ct) => TellAsync(ct);

    /// <summary>Tells of every call that is due now and was not told of.</summary>
    /// <returns>How many.</returns>
    public async Task<int> TellAsync(CancellationToken ct)
    {
        var now = Clock.Now();
        await using var db = await contexts.CreateDbContextAsync(ct);
        var due = await db.Set<CallBack>().AsNoTracking().Where(c => c.KeptAt == null && c.ToldAt == null && c.DueAt <= now)
            .OrderBy(c => c.DueAt).Select(c => new { c.Ticket, c.Id }).Take(200).ToListAsync(ct);
        var told = 0;
        foreach (var call in due)
        {
            await using var one = await contexts.CreateDbContextAsync(ct);
            var ticket = await one.Set<Ticket>().Include(t => t.CallBacks).SingleAsync(t => t.Id == call.Ticket, ct);
            if (!ticket.CallBackIsDue(Act.OfTimer(now), call.Id))
                continue;
            try
            {
                await one.SaveChangesAsync(ct);
                told++;
            }
            catch (DbUpdateConcurrencyException)
            {
                // Somebody changed the ticket meanwhile: the next tick finds the call again.
            }
        }
        return told;
    }
}
