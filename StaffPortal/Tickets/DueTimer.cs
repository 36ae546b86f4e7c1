using Microsoft.EntityFrameworkCore;
using StaffPortal.Data;
using StaffPortal.Journal;

namespace StaffPortal.Tickets;

/// <summary>Says of each promise once that it is late soon and once that it is late; what came due while the program was down is said at the next start.</summary>
public sealed class DueTimer(IDbContextFactory<PortalContext> contexts, TimeProvider clock, ILogger<DueTimer> log)
    : TimedService(TimeSpan.FromSeconds(5), clock, log)
{
    private const int Batch = 200;

    protected override async Task TurnAsync(CancellationToken ct)
    {
        while (await TellAsync(ct) == Batch)
        {
            // After a long night there is more than one batch.
        }
    }

    /// <summary>Tells of what has come due, at most 200 at a time.</summary>
    /// <returns>How many.</returns>
    public async Task<int> TellAsync(CancellationToken ct)
    {
        var act = Act.OfTimer(Clock.Now());
        await using var db = await contexts.CreateDbContextAsync(ct);
        var due = await db.Set<Ticket>().Where(t => t.AlarmAt <= act.At).OrderBy(t => t.AlarmAt).Take(Batch).ToListAsync(ct);
        if (due.Count == 0)
            return 0;
        try
        {
            var told = due.Count(t => t.TellDue(act));
            await db.SaveChangesAsync(ct);
            return told;
        }
        catch (DbUpdateConcurrencyException)
        {
            // Somebody works on one of them just now: each alone, and that one at the next tick.
            return await OneByOneAsync([.. due.Select(t => t.Id)], act, ct);
        }
    }

    private async Task<int> OneByOneAsync(IReadOnlyList<TicketId> ids, Act act, CancellationToken ct)
    {
        var told = 0;
        foreach (var id in ids)
        {
            await using var db = await contexts.CreateDbContextAsync(ct);
            var ticket = await db.Set<Ticket>().SingleAsync(t => t.Id == id, ct);
            if (!ticket.TellDue(act))
                continue;
            try
            {
                await db.SaveChangesAsync(ct);
                told++;
            }
            catch (DbUpdateConcurrencyException)
            {
                // The next tick finds it again.
            }
        }
        return told;
    }
}
