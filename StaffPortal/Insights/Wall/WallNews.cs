using StaffPortal.Live;
using StaffPortal.Staff;

namespace StaffPortal.Insights.Wall;

/// <summary>Hears of what concerns one wall: its queue, and the names and rights of everything.</summary>
public sealed class WallNews : IDisposable
{
    private readonly SemaphoreSlim bell = new(0, 1);
    private readonly IDisposable subscription;
    private long seq;
    private bool gone;

    public WallNews(LiveFeed feed, TeamId team)
    {
        subscription = feed.Subscribe([Topics.Queue(team.Value), Topics.Organisation], Hear);
        seq = feed.Head;
    }

    /// <summary>The newest change that was heard of.</summary>
    public long Seq => Interlocked.Read(ref seq);

    /// <summary>Returns at the next change, or after this time without one.</summary>
    public Task WaitAsync(TimeSpan most, CancellationToken ct) => bell.WaitAsync(most, ct);

    public void Dispose()
    {
        subscription.Dispose();
        lock (bell)
        {
            gone = true;
            bell.Dispose();
        }
    }

    private void Hear(LiveNews news)
    {
        Interlocked.Exchange(ref seq, news.Seq);
        lock (bell)
        {
            // The feed may be telling just now whoever listened a moment ago.
            if (!gone && bell.CurrentCount == 0)
                bell.Release();
        }
    }
}
