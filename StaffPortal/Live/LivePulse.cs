namespace StaffPortal.Live;

/// <summary>One timer for all screens: renews presence, lets expired presence go.</summary>
public sealed class LivePulse(LiveFeed feed, PresenceBoard presence, SharedReads reads, TimeProvider clock) : BackgroundService
{
    public static readonly TimeSpan Interval = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            presence.Expire();
            reads.Forget();
            feed.Hint(Topics.Pulse);
        }
    }
}
