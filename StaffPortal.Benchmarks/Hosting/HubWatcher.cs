using Microsoft.AspNetCore.SignalR.Client;
using StaffPortal.Benchmarks.Building;
using StaffPortal.Live;
using StaffPortal.Tickets;

namespace StaffPortal.Benchmarks.Hosting;

/// <summary>An outside client that follows the desk through the hub.</summary>
public sealed class HubWatcher : IAsyncDisposable
{
    private readonly HubConnection connection;
    private readonly CancellationTokenSource stop = new();
    private readonly Dictionary<long, DateTimeOffset> heard = [];
    private Task listening = Task.CompletedTask;

    private HubWatcher(HubConnection connection) => this.connection = connection;

    /// <summary>Follows from this journal entry on.</summary>
    public static async Task<HubWatcher> StartAsync(Uri address, long since, CancellationToken ct)
    {
        var connection = new HubConnectionBuilder()
            .WithUrl(new Uri(address, "/live"), http => http.AccessTokenProvider = () => Task.FromResult<string?>(BulkTown.Secret))
            .Build();
        await connection.StartAsync(ct);
        var watcher = new HubWatcher(connection);
        watcher.listening = watcher.ListenAsync(since);
        return watcher;
    }

    /// <summary>When it heard of the opening with this <c>seq</c>; null when it has not.</summary>
    public DateTimeOffset? HeardOf(long seq)
    {
        lock (heard)
            return heard.TryGetValue(seq, out var at) ? at : null;
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await listening;
        await connection.DisposeAsync();
        stop.Dispose();
    }

    private async Task ListenAsync(long since)
    {
        try
        {
            await foreach (var notice in connection.StreamAsync<LiveNotice>("Watch", new[] { "desk" }, since, stop.Token))
            {
                var now = TimeProvider.System.GetUtcNow();
                if (notice.Kind != TicketKinds.Opened)
                    continue;
                lock (heard)
                    heard[notice.Seq] = now;
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Asked to stop.
        }
    }
}
