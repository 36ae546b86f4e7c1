using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using StaffPortal.Catalogue;
using StaffPortal.Data;
using StaffPortal.Journal;

namespace StaffPortal.Tickets;

/// <summary>
/// Moves what moves by itself: tickets whose time to wait is up go on, and those that were resolved long enough ago are closed. What came due
/// while the program was down goes at the next start.
/// </summary>
public sealed class CourseTimer(IDbContextFactory<PortalContext> contexts, CatalogueDirectory catalogue, TimeProvider clock, ILogger<CourseTimer> log)
    : TimedService(TimeSpan.FromSeconds(10), clock, log)
{
    private const int Batch = 200;

    /// <summary>Ends every wait whose time is up, at most 200.</summary>
    /// <returns>How many.</returns>
    public Task<int> EndWaitsAsync(CancellationToken ct)
    {
        var now = Clock.Now();
        return MoveAsync(t => t.WaitsUntil <= now, (ticket, act) => ticket.EndWait(act), now, ct);
    }

    /// <summary>Closes what was resolved long enough ago, at most 200.</summary>
    /// <returns>How many.</returns>
    public Task<int> CloseAsync(CancellationToken ct)
    {
        var now = Clock.Now();
        return MoveAsync(t => t.ClosesAt <= now, (ticket, act) => ticket.CloseQuietly(act), now, ct);
    }

    protected override async Task TurnAsync(CancellationToken ct)
    {
        while (await EndWaitsAsync(ct) == Batch || await CloseAsync(ct) == Batch)
        {
            // After a long night there is more than one batch.
        }
    }

    private async Task<int> MoveAsync(Expression<Func<Ticket, bool>> isDue, Func<Ticket, Act, bool> move, DateTimeOffset now, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var due = await db.Set<Ticket>().AsNoTracking().Where(isDue).OrderBy(t => t.Number).Select(t => t.Id).Take(Batch).ToListAsync(ct);
        if (due.Count == 0)
            return 0;
        var known = await catalogue.GetAsync(ct);
        var moved = 0;
        foreach (var id in due)
        {
            // One save each: a lost race over one ticket must not hold the others back.
            await using var one = await contexts.CreateDbContextAsync(ct);
            var ticket = await one.Set<Ticket>().Include(t => t.Visits).SingleAsync(t => t.Id == id, ct);
            ticket.Follow(known.ProcessOf(ticket.Process, ticket.ProcessVersion));
            if (!move(ticket, Act.OfTimer(now)))
                continue;
            try
            {
                await one.SaveChangesAsync(ct);
                moved++;
            }
            catch (DbUpdateConcurrencyException)
            {
                // Somebody changed it meanwhile: the next turn finds it again, if it is still to go.
            }
        }
        return moved;
    }
}
