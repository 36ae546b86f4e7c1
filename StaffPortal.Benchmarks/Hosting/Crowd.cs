using System.Collections.Concurrent;

namespace StaffPortal.Benchmarks.Hosting;

/// <summary>
/// Callers that send as fast as they are answered, over many lives of the program. What was not answered is sent again, word for word,
/// before anything new: the portal must know it if it was saved.
/// </summary>
public sealed class Crowd
{
    private const int AtOnce = 8;

    private readonly ConcurrentDictionary<string, long> answered = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<Dictionary<string, string>> left = new();
    private int again;
    private int lives;

    /// <summary>Number by what was told.</summary>
    public IReadOnlyDictionary<string, long> Answered => answered;

    public int Acknowledged => answered.Count;

    public int SentAgain => again;

    public (CancellationTokenSource Stop, Task Work) Begin(Uri address, CancellationToken ct)
    {
        var stop = CancellationTokenSource.CreateLinkedTokenSource(ct);
        return (stop, WorkAsync(address, stop.Token));
    }

    /// <summary>Lets them finish what they wait for.</summary>
    public static async Task EndAsync((CancellationTokenSource Stop, Task Work) begun)
    {
        await begun.Stop.CancelAsync();
        await begun.Work;
        begun.Stop.Dispose();
    }

    /// <summary>Sends what has not been answered, until it is.</summary>
    public async Task SendLeftAsync(Uri address, CancellationToken ct)
    {
        using var caller = NewCaller(address);
        while (left.TryDequeue(out var request))
            await SendAsync(caller, request, ct);
    }

    private async Task WorkAsync(Uri address, CancellationToken stop)
    {
        using var caller = NewCaller(address);
        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(async _ =>
        {
            while (!stop.IsCancellationRequested)
                // Not stopped in the middle: whoever waits for an answer waits for it, or for the line to break.
                if (!await SendAsync(caller, left.TryDequeue(out var request) ? request : caller.Compose(), CancellationToken.None))
                    await Task.Delay(50, CancellationToken.None);
        }));
    }

    private async Task<bool> SendAsync(Caller caller, Dictionary<string, string> request, CancellationToken ct)
    {
        try
        {
            answered[request["description"]] = (await caller.SendAsync(request, ct)).Number;
            return true;
        }
        catch (Exception broken) when (broken is HttpRequestException or IOException)
        {
            Interlocked.Increment(ref again);
            left.Enqueue(request);
            return false;
        }
    }

    // Every life tells other requests than those before.
    private Caller NewCaller(Uri address) => new(address, 1_000_000 * lives++);
}
