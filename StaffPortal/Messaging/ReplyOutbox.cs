using Microsoft.EntityFrameworkCore;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Tickets;

namespace StaffPortal.Messaging;

/// <summary>
/// Lets replies go whose waiting time is over. No carrier is set, so they stand as recorded and the screen says so.
/// What came due while the program was down goes at the next start.
/// </summary>
public sealed class ReplyOutbox(IDbContextFactory<PortalContext> contexts, TimeProvider clock, ILogger<ReplyOutbox> log)
    : TimedService(TimeSpan.FromSeconds(1), clock, log)
{
    protected override Task TurnAsync(CancellationToken ct) => ReleaseAsync(ct);

    /// <summary>Records every reply that is due now.</summary>
    /// <returns>How many.</returns>
    public async Task<int> ReleaseAsync(CancellationToken ct)
    {
        var now = Clock.Now();
        await using var db = await contexts.CreateDbContextAsync(ct);
        var due = await db.Set<Message>().AsNoTracking().Where(m => m.State == MessageState.Waiting && m.LeavesAt <= now)
            .OrderBy(m => m.LeavesAt).Select(m => new { m.Ticket, m.Id }).Take(200).ToListAsync(ct);
        var released = 0;
        foreach (var reply in due)
        {
            // One save each: a lost race over one ticket must not hold the others back.
            await using var one = await contexts.CreateDbContextAsync(ct);
            var ticket = await one.Set<Ticket>().Include(t => t.Messages.Where(m => m.Id == reply.Id)).SingleAsync(t => t.Id == reply.Ticket, ct);
            if (!ticket.Record(Act.OfTimer(now), reply.Id))
                continue;
            try
            {
                await one.SaveChangesAsync(ct);
                released++;
            }
            catch (DbUpdateConcurrencyException)
            {
                // Somebody changed the ticket meanwhile: the next tick finds the reply again.
            }
        }
        return released;
    }
}
