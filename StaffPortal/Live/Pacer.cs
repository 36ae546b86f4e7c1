namespace StaffPortal.Live;

/// <summary>Runs an act when asked: the first time at once, then at most once per interval, never two at a time, the last ask never lost.</summary>
public sealed class Pacer(TimeSpan interval, TimeProvider clock, Func<CancellationToken, Task> act) : IDisposable
{
    private readonly Lock gate = new();
    private readonly CancellationTokenSource stop = new();
    private bool asked;
    private bool running;

    /// <summary>Returns at once. <paramref name="act"/> must not throw.</summary>
    public void Ask()
    {
        lock (gate)
        {
            asked = true;
            if (running || stop.IsCancellationRequested)
                return;
            running = true;
        }
        _ = Task.Run(RunAsync);
    }

    public void Dispose()
    {
        lock (gate)
            stop.Cancel();
    }

    private async Task RunAsync()
    {
        while (true)
        {
            lock (gate)
            {
                if (!asked || stop.IsCancellationRequested)
                {
                    running = false;
                    return;
                }
                asked = false;
            }
            var started = clock.GetTimestamp();
            await act(stop.Token);
            var rest = interval - clock.GetElapsedTime(started);
            if (rest > TimeSpan.Zero)
                await Task.Delay(rest, clock, stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
