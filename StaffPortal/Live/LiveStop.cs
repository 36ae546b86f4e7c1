namespace StaffPortal.Live;

/// <summary>Before the program stops, open screens are told: their banner speaks of a restart, not of a fault.</summary>
public sealed class LiveStop(LiveFeed feed, TimeProvider clock) : IHostedLifecycleService
{
    /// <summary>Long enough for the word to reach the browsers, short enough for whoever waits for the stop.</summary>
    private static readonly TimeSpan Word = TimeSpan.FromMilliseconds(500);

    public async Task StoppingAsync(CancellationToken cancellationToken)
    {
        feed.Hint(Topics.Stopping);
        await Task.Delay(Word, clock, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
