using StaffPortal.Data;
using StaffPortal.Journal;

namespace StaffPortal.Live;

/// <summary>
/// Reads the journal behind its cursor and tells the feed: woken after each commit here, by the bell of other servers, and by a
/// one-second poll as the safety net. Hints may be lost, updates may not.
/// </summary>
public sealed partial class JournalFollower(
    JournalFeed journal, JournalSignal signal, LiveFeed feed, LiveHealth health, IEnumerable<IJournalListener> listeners, TimeProvider clock, ILogger<JournalFollower> log)
    : BackgroundService
{
    private const int Batch = 500;
    private static readonly TimeSpan Poll = TimeSpan.FromSeconds(1);

    private readonly HashSet<string> untold = [];
    private long cursor;

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        cursor = await journal.HeadAsync(cancellationToken);
        feed.Begin(cursor);
        health.Beat();
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var grown = signal.Grown;
            try
            {
                while (await FollowAsync(stoppingToken) == Batch)
                {
                    // Behind by more than a batch: go on at once.
                }
                health.Beat();
            }
            catch (Exception failure) when (Storage.Passes(failure))
            {
                Unreadable(failure);
            }
            // Not WhenAny over a fresh delay: an abandoned timer per commit would pile up under load.
            try
            {
                await grown.WaitAsync(Poll, clock, stoppingToken);
            }
            catch (TimeoutException)
            {
                // The safety net's turn.
            }
        }
    }

    private async Task<int> FollowAsync(CancellationToken ct)
    {
        var entries = await journal.AfterAsync(cursor, Batch, ct);
        if (entries.Count == 0)
        {
            Publish(cursor);
            return 0;
        }
        foreach (var listener in listeners)
            listener.Heard(entries);
        cursor = entries[^1].Seq;
        Tell(entries);
        return entries.Count;
    }

    /// <summary>A batch of history longer than what is read at once is told with its end: screens hear of it once.</summary>
    private void Tell(IReadOnlyList<JournalEntry> entries)
    {
        var (whole, last) = (entries.Count, entries[^1]);
        if (entries.Count == Batch && last.Origin == Origin.Import)
            while (whole > 0 && entries[whole - 1].Correlation == last.Correlation)
                whole--;
        untold.UnionWith(entries.Take(whole).SelectMany(Topics.Of));
        if (whole > 0)
            Publish(entries[whole - 1].Seq);
        untold.UnionWith(entries.Skip(whole).SelectMany(Topics.Of));
    }

    private void Publish(long seq)
    {
        if (untold.Count == 0)
            return;
        feed.Publish([.. untold], seq);
        untold.Clear();
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The journal cannot be read; screens wait, trying again.")]
    private partial void Unreadable(Exception failure);
}
