using System.Threading.Channels;
using Npgsql;

namespace StaffPortal.Data.Postgres;

/// <summary>
/// Tells the other servers that the journal grew, and hears them. Sent outside the ticket's transaction and at most every
/// 50 ms: NOTIFY takes a global lock at commit. A lost call costs at most the follower's 1 s poll. Also carries the servers' hints.
/// </summary>
public sealed partial class PostgresBell(NpgsqlDataSource source, JournalSignal signal, TimeProvider clock, ILogger<PostgresBell> log)
    : BackgroundService, IServerHints
{
    private const string Journal = "portal_journal";
    private const string Hints = "portal_hints";
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan AgainAfter = TimeSpan.FromSeconds(2);

    private readonly string self = Guid.NewGuid().ToString("N");

    private readonly Channel<string> hints = Channel.CreateBounded<string>(new BoundedChannelOptions(1_000) { FullMode = BoundedChannelFullMode.DropOldest });

    public event Action<string>? Heard;

    public void Tell(string hint) => hints.Writer.TryWrite(hint);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(KeepAsync(RingAsync, stoppingToken), KeepAsync(PassOnAsync, stoppingToken), KeepAsync(HearAsync, stoppingToken));

    private async Task RingAsync(CancellationToken ct)
    {
        var grown = signal.GrownHere;
        while (true)
        {
            await grown.WaitAsync(ct);
            // Taken before the call: a commit during the quiet time rings once more after it.
            grown = signal.GrownHere;
            await NotifyAsync(Journal, self, ct);
            await Task.Delay(Quiet, clock, ct);
        }
    }

    private async Task PassOnAsync(CancellationToken ct)
    {
        await foreach (var hint in hints.Reader.ReadAllAsync(ct))
            await NotifyAsync(Hints, $"{self} {hint}", ct);
    }

    private async Task NotifyAsync(string channel, string word, CancellationToken ct)
    {
        await using var command = source.CreateCommand("SELECT pg_notify($1, $2)");
        command.Parameters.Add(new() { Value = channel });
        command.Parameters.Add(new() { Value = word });
        await command.ExecuteNonQueryAsync(ct);
    }

    private async Task HearAsync(CancellationToken ct)
    {
        await using var connection = await source.OpenConnectionAsync(ct);
        connection.Notification += (_, heard) =>
        {
            if (heard.Payload.StartsWith(self, StringComparison.Ordinal))
                return;
            if (heard.Channel == Journal)
                signal.HeardFromElsewhere();
            else
                Heard?.Invoke(heard.Payload[(self.Length + 1)..]);
        };
        await using (var listen = new NpgsqlCommand($"LISTEN {Journal}; LISTEN {Hints}", connection))
            await listen.ExecuteNonQueryAsync(ct);
        while (true)
            await connection.WaitAsync(ct);
    }

    private async Task KeepAsync(Func<CancellationToken, Task> work, CancellationToken ct)
    {
        while (!ct.IsCancellationRequested)
        {
            try
            {
                await work(ct);
            }
            catch (Exception failure) when (failure is NpgsqlException or IOException or TimeoutException)
            {
                Lost(failure.Message);
                await Task.Delay(AgainAfter, clock, ct);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The bell between servers is silent, trying again: {Reason}")]
    private partial void Lost(string reason);
}
