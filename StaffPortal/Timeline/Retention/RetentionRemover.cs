using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;
using StaffPortal.Catalogue;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Texts;

namespace StaffPortal.Timeline.Retention;

/// <summary>
/// Removes what stands on the list, a few at a time, each few in one transaction with its lines in the register. Whether something is still past
/// its time and not held is asked again right before; what changed meanwhile stays. It can be stopped, and the next one goes on.
/// </summary>
public sealed partial class RetentionRemover(IDbContextFactory<PortalContext> contexts, CatalogueDirectory catalogue, IIndexTidying indexes, TimeProvider clock, TimeZoneInfo zone, ILogger<RetentionRemover> log) : BackgroundService
{
    private const int Batch = 10;
    private const int Attempts = 3;

    /// <summary>Between two batches, so that others get to write.</summary>
    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(20);

    private readonly Channel<RemovalOrder> orders = Channel.CreateUnbounded<RemovalOrder>();

    /// <summary>Removes in the background what somebody asked for; the run has begun.</summary>
    public void Ask(RemovalOrder order) => orders.Writer.TryWrite(order);

    /// <summary>What an order means: what stands on the list and may go.</summary>
    internal static IQueryable<ListedRecord> Meant(PortalContext db, DateTimeOffset? seen, DateOnly? before)
    {
        var lines = db.Set<ListedRecord>().AsNoTracking().Where(r => !r.IsHeld);
        if (seen is { } at)
            lines = lines.Where(r => r.ListedAt <= at);
        return before is { } day ? lines.Where(r => r.ListedOn < day) : lines;
    }

    /// <returns>How many were removed.</returns>
    public async Task<int> RunAsync(RemovalOrder order, CancellationToken ct)
    {
        var removed = 0;
        try
        {
            List<(Guid Id, RecordKind Kind)> lines;
            await using (var db = await contexts.CreateDbContextAsync(ct))
                lines = [.. (await Meant(db, order.Seen, order.Before).OrderBy(r => r.Deadline).ThenBy(r => r.Id).Select(r => new { r.Id, r.Kind }).ToListAsync(ct)).Select(r => (r.Id, r.Kind))];
            foreach (var (kind, some) in Enum.GetValues<RecordKind>().SelectMany(kind => lines.Where(l => l.Kind == kind).Select(l => l.Id).Chunk(Batch).Select(some => (kind, some))))
            {
                if (await SomeAsync(order, kind, some, ct) is not { } done)
                    break;
                removed += done;
                await Task.Delay(Breath, ct);
            }
            if (removed > 0)
                await indexes.TidyAsync(ct);
            return removed;
        }
        finally
        {
            await EndAsync(order, removed);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var order in orders.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                await RunAsync(order, stoppingToken);
            }
            catch (Exception failure) when (Storage.Passes(failure))
            {
                Stopped(failure);
            }
        }
    }

    /// <returns>How many were removed; null when the run is over: stopped, or another server's.</returns>
    private async Task<int?> SomeAsync(RemovalOrder order, RecordKind kind, IReadOnlyList<Guid> lines, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            await using var db = await contexts.CreateDbContextAsync(ct);
            var run = await RetentionRun.OfAsync(db, ct);
            if (run.Running != order.Run || run.IsStopping)
                return null;
            var now = clock.Now();
            var today = Moments.Day(now, zone);
            var records = await db.Set<ListedRecord>().Where(r => lines.Contains(r.Id)).ToListAsync(ct);
            var held = await HeldRecords.ReadAsync(db, ct);
            var past = await new PastRetention(await catalogue.GetAsync(ct), today, zone, await RetentionList.MonthsAsync(db, ct))
                .FindAsync(db, kind, [.. records.Select(r => r.Subject)], RetentionList.Most, ct);
            var act = order.By is { } by ? new Act(Origin.Person, by, now, order.Run) : new Act(Origin.Timer, null, now, order.Run);
            var erasing = new Erasing(db, act, today);
            List<Guid> gone = [];
            foreach (var record in records)
                if (held.Holds(record))
                    record.IsHeld = true;
                else if (past.Any(p => p.Subject == record.Subject))
                    gone.Add(record.Subject);
                else
                    db.Remove(record);
            var erased = await erasing.OfAsync(kind, gone, ct);
            foreach (var record in records.Where(r => erased.Contains(r.Subject)))
            {
                var why = past.First(p => p.Subject == record.Subject);
                db.Add(new Removal { Id = Guid.CreateVersion7(now), Kind = kind, Subject = record.Subject, Number = record.Number, Service = why.Service, Class = why.Class, Deadline = why.Deadline, At = now, By = order.By });
                db.Remove(record);
            }
            run.Go(now, records.Count);
            try
            {
                await db.SaveChangesAsync(ct);
                return erased.Count;
            }
            catch (DbUpdateConcurrencyException) when (attempt < Attempts)
            {
                // Somebody placed a hold or touched one of them: look again.
            }
            catch (DbUpdateConcurrencyException)
            {
                // They stay on the list; the next run finds them.
                return 0;
            }
        }
    }

    private async Task EndAsync(RemovalOrder order, int removed)
    {
        for (var attempt = 1; attempt <= Attempts; attempt++)
        {
            // Also when the program stops: whoever comes next need not wait for the silence.
            await using var db = await contexts.CreateDbContextAsync(CancellationToken.None);
            var run = await RetentionRun.OfAsync(db, CancellationToken.None);
            if (run.Running != order.Run)
                return;
            run.End();
            if (removed > 0)
            {
                if (await db.Set<RetentionSettings>().SingleOrDefaultAsync(s => s.Id == RetentionSettings.Only) is not { } settings)
                    db.Add(settings = RetentionSettings.Usual());
                settings.Removed(order.By is { } by ? Act.By(by, clock.Now()) : Act.OfTimer(clock.Now()), removed);
            }
            try
            {
                await db.SaveChangesAsync(CancellationToken.None);
                return;
            }
            catch (DbUpdateException) when (attempt < Attempts)
            {
                // A hold was placed at the same moment.
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Removing what is past its time stopped: the database did not answer. The next run goes on.")]
    private partial void Stopped(Exception failure);
}

/// <summary>What is to be removed.</summary>
/// <param name="Run">The run that has begun.</param>
/// <param name="Seen">Only what stood on the list then; null: whatever stands on it.</param>
/// <param name="Before">Only what came on it before this day; null: whenever it did.</param>
/// <param name="By">Who asked for it; null for the night.</param>
public sealed record RemovalOrder(Guid Run, DateTimeOffset? Seen, DateOnly? Before, Guid? By);
