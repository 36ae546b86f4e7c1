using Microsoft.EntityFrameworkCore;
using StaffPortal.Catalogue;
using StaffPortal.Data;
using StaffPortal.Journal;

namespace StaffPortal.Tickets;

/// <summary>
/// Computes the due times of open tickets anew after hours or targets were changed: in the background, in batches, and from where it was
/// after a stop, since every ticket says under what it was computed.
/// </summary>
public sealed partial class DueRecount(
    IDbContextFactory<PortalContext> contexts, CatalogueDirectory catalogue, JournalSignal signal, TimeProvider clock, ILogger<DueRecount> log) : BackgroundService
{
    private const int Batch = 250;

    private static readonly TimeSpan Poll = TimeSpan.FromSeconds(5);

    private CatalogueSnapshot? done;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var grown = signal.Grown;
            try
            {
                await RecountAsync(stoppingToken);
            }
            catch (Exception failure) when (Storage.Passes(failure))
            {
                Later(failure);
            }
            try
            {
                await Task.Delay(TimeSpan.FromMilliseconds(200), clock, stoppingToken);
                await grown.WaitAsync(Poll, clock, stoppingToken);
            }
            catch (TimeoutException)
            {
                // The safety net's turn.
            }
        }
    }

    /// <summary>Computes all that was computed under other hours or targets.</summary>
    /// <returns>How many tickets.</returns>
    public async Task<int> RecountAsync(CancellationToken ct)
    {
        var now = await catalogue.GetAsync(ct);
        if (ReferenceEquals(now, done))
            return 0;
        var recounted = 0;
        var left = false;
        foreach (var service in now.Services.Values)
        {
            var promise = now.PromiseOf(service);
            long after = 0;
            while (await BatchAsync(service.Id, promise, after, ct) is { Last: > 0 } batch)
            {
                after = batch.Last;
                recounted += batch.Count;
                left |= batch.Lost;
            }
        }
        if (!left)
            done = now;
        return recounted;
    }

    private async Task<(long Last, int Count, bool Lost)> BatchAsync(ServiceId service, Promise promise, long after, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var tickets = await db.Set<Ticket>().Include(t => t.Visits).AsSplitQuery()
            .Where(t => t.IsOpen && t.Service == service && t.ReckonedUnder != promise.Stamp && t.Number > after)
            .OrderBy(t => t.Number).Take(Batch).ToListAsync(ct);
        if (tickets.Count == 0)
            return (0, 0, false);
        var act = Act.OfTimer(clock.Now());
        foreach (var ticket in tickets)
            ticket.Recount(act, promise);
        try
        {
            await db.SaveChangesAsync(ct);
            return (tickets[^1].Number, tickets.Count, false);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Somebody works on one of them: the next round finds the batch again.
            return (tickets[^1].Number, 0, true);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Due times wait to be computed anew: the database did not answer.")]
    private partial void Later(Exception failure);
}
