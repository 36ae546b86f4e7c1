using Npgsql;

namespace StaffPortal.Data.Postgres;

/// <summary>
/// Tells the other servers that the journal grew, and hears them. Sent outside the ticket's transaction and at most every
/// 50 ms: NOTIFY takes a global lock at commit. A lost call costs at most the follower's 1 s poll.
/// </summary>
public sealed partial class PostgresBell(NpgsqlDataSource source, JournalSignal signal, TimeProvider clock, ILogger<PostgresBell> log) : BackgroundService
{
    private const string Channel = "portal_journal";
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan AgainAfter = TimeSpan.FromSeconds(2);

    private readonly string self = Guid.NewGuid().ToString("N");

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(KeepAsync(RingAsync, stoppingToken), KeepAsync(HearAsync, stoppingToken));

    private async Task RingAsync(CancellationToken ct)
    {
        while (true)
        {
            var grown = signal.GrownHere;
            await grown.WaitAsync(ct);
            await using var command = source.CreateCommand("SELECT pg_notify($1, $2)");
            command.Parameters.Add(new() { Value = Channel });
            command.Parameters.Add(new() { Value = self });
            await command.ExecuteNonQueryAsync(ct);
            await Task.Delay(Quiet, clock, ct);
        }
    }

    private async Task HearAsync(CancellationToken ct)
    {
        await using var connection = await source.OpenConnectionAsync(ct);
        connection.Notification += (_, heard) =>
        {
            if (heard.Payload != self)
                signal.HeardFromElsewhere();
        };
        await using (var listen = new NpgsqlCommand($"LISTEN {Channel}", connection))
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
