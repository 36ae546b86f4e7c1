using DuckDB.NET.Data;
using StaffPortal.Catalogue;
using StaffPortal.Data;
using StaffPortal.Tickets;

namespace StaffPortal.Insights.Warehouse;

/// <summary>
/// Follows the journal into the warehouse. A batch's tickets are written anew together with how far it came; what breaks off is done again.
/// Without a file that can be used it makes one. Nobody waits for it.
/// </summary>
public sealed partial class WarehouseFollower(
    FactStore store, WarehouseBuild build, FactSources sources, JournalFeed journal, JournalSignal signal, CatalogueDirectory catalogue, TimeProvider clock, ILogger<WarehouseFollower> log)
    : BackgroundService
{
    /// <summary>Entries of one batch.</summary>
    public const int Batch = 2_000;

    private const int Page = 1_000;

    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Poll = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Retry = TimeSpan.FromSeconds(30);

    /// <summary>Follows the next entries, after making the warehouse when there is none.</summary>
    /// <returns>How many entries.</returns>
    public async Task<int> FollowAsync(CancellationToken ct)
    {
        if (store.IsDoubted)
            store.Discard();
        if (store.Seq is null && !store.Open())
            await build.RunAsync(ct);
        var entries = await journal.AfterAsync(store.Seq!.Value, Batch, ct);
        if (entries.Count == 0)
        {
            // Ahead of the journal: it was made of a database in whose place another stands, such as one restored from a copy.
            if (await journal.HeadAsync(ct) < store.Seq)
            {
                store.Discard();
                await build.RunAsync(ct);
            }
            return 0;
        }
        var known = await catalogue.GetAsync(ct);
        if (entries.Any(e => e.SubjectKind is "service" or "policy" or "calendar"))
            await RecountAsync(known, ct);
        var ids = entries.Select(e => e.TicketId).OfType<Guid>().Distinct().Select(id => new TicketId(id)).ToList();
        var tickets = ids.Count == 0 ? [] : await sources.OfAsync(ids, ct);
        store.Write([.. tickets.Select(t => TicketFacts.Of(t, Promises.Of(known, t.Service)))], entries[^1].Seq);
        return entries.Count;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The program is open before this begins to read all of it.
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            var grown = signal.Grown;
            try
            {
                while (await FollowAsync(stoppingToken) == Batch)
                {
                    // Behind by more than a batch: go on at once.
                }
            }
            catch (Exception failure) when (failure is not DuckDBException && Storage.Passes(failure))
            {
                Later(failure);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                // Whatever it is, the desk goes on without figures.
                Stopped(failure);
                if (failure is DuckDBException)
                    Discard();
                await Task.Delay(Retry, clock, stoppingToken);
            }
            try
            {
                await Task.Delay(Breath, clock, stoppingToken);
                await grown.WaitAsync(Poll, clock, stoppingToken);
            }
            catch (TimeoutException)
            {
                // The safety net's turn.
            }
        }
    }

    /// <summary>Damaged under our hands, or no room: it is made anew.</summary>
    private void Discard()
    {
        try
        {
            store.Discard();
        }
        catch (Exception stuck) when (stuck is IOException or UnauthorizedAccessException)
        {
            Stopped(stuck);
        }
    }

    /// <summary>Hours or targets are others now: the facts of those services are made anew.</summary>
    private async Task RecountAsync(CatalogueSnapshot known, CancellationToken ct)
    {
        var stamps = Promises.Stamps(known);
        var before = await store.ReadAsync(StampsOf, ct) ?? [];
        var changed = stamps.Where(s => before.GetValueOrDefault(s.Key) != s.Value).Select(s => new ServiceId(s.Key)).ToList();
        long last = 0;
        while (changed.Count > 0 && await sources.AfterAsync(last, changed, Page, ct) is { Count: > 0 } page)
        {
            last = page[^1].Number;
            store.Write([.. page.Select(t => TicketFacts.Of(t, Promises.Of(known, t.Service)))], store.Seq!.Value);
        }
        if (changed.Count > 0)
            store.Write([], store.Seq!.Value, stamps);
    }

    private static Dictionary<Guid, string> StampsOf(DuckDBConnection file)
    {
        using var command = file.CreateCommand();
        command.CommandText = "SELECT service, stamp FROM stamps";
        using var rows = command.ExecuteReader();
        Dictionary<Guid, string> stamps = [];
        while (rows.Read())
            stamps[rows.GetGuid(0)] = rows.GetString(1);
        return stamps;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Figures wait: the database did not answer.")]
    private partial void Later(Exception failure);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The warehouse of figures cannot be written just now; it is tried again.")]
    private partial void Stopped(Exception failure);
}
