using System.Threading.Channels;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using StaffPortal.Data;
using StaffPortal.Data.Postgres;
using StaffPortal.Live;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Tests.Support;
using StaffPortal.Tests.Tickets;
using StaffPortal.Tickets;
using Xunit;
using Channel = System.Threading.Channels.Channel;

namespace StaffPortal.Tests.Live;

/// <summary>Several servers on one PostgreSQL database hear each other, and no one hears itself.</summary>
public sealed class TwoServersTests : DbTests<PostgresDb>
{
    private const string Journal = "portal_journal";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task A_commit_on_one_rings_once_at_the_other_and_nobody_answers_the_ring()
    {
        await using var one = await ServerAsync();
        await using var other = await ServerAsync();
        await using var ear = await EarAsync(servers: 2);
        var (ownWoken, heard) = (one.Signal.GrownHere, other.Signal.Grown);

        one.Signal.Committed();
        await heard.WaitAsync(Patience, Ct);
        var first = await ear.HearAsync();
        Assert.True(ownWoken.IsCompleted);

        // Were a ring answered by a ring, more would come between this and the next.
        other.Signal.Committed();
        var second = await ear.HearAsync();
        one.Clock.Advance(TimeSpan.FromSeconds(1));
        other.Clock.Advance(TimeSpan.FromSeconds(1));
        one.Signal.Committed();
        var third = await ear.HearAsync();

        Assert.Equal([first, second, first], [first, second, third]);
        Assert.NotEqual(first, second);
    }

    [Fact]
    public async Task A_commit_in_the_quiet_after_a_ring_rings_again_after_it()
    {
        await using var one = await ServerAsync();
        await using var other = await ServerAsync();
        await using var ear = await EarAsync(servers: 2);
        one.Signal.Committed();
        await ear.HearAsync();
        Assert.Equal(TimeSpan.FromMilliseconds(50), await one.Clock.WaitedAsync(Ct));

        for (var n = 0; n < 100; n++)
            one.Signal.Committed();
        var heard = other.Signal.Grown;
        one.Clock.Advance(TimeSpan.FromMilliseconds(50));

        await heard.WaitAsync(Patience, Ct);
        await ear.HearAsync();
        Assert.Equal(0, ear.Waiting);
    }

    [Fact]
    public async Task A_hint_reaches_the_others_and_not_oneself()
    {
        await using var one = await ServerAsync();
        await using var other = await ServerAsync();
        await using var ear = await EarAsync(servers: 2);
        var (toOne, toOther) = (Channel.CreateUnbounded<string>(), Channel.CreateUnbounded<string>());
        one.Bell.Heard += hint => toOne.Writer.TryWrite(hint);
        other.Bell.Heard += hint => toOther.Writer.TryWrite(hint);

        one.Bell.Tell("from one");
        Assert.Equal("from one", await toOther.Reader.ReadAsync(Ct).AsTask().WaitAsync(Patience, Ct));
        other.Bell.Tell("from the other");

        // In the order they were sent: had it heard itself, that would come first.
        Assert.Equal("from the other", await toOne.Reader.ReadAsync(Ct).AsTask().WaitAsync(Patience, Ct));
    }

    [Fact]
    public async Task A_line_that_was_cut_is_laid_again()
    {
        await using var one = await ServerAsync();
        await using var other = await ServerAsync();
        await using (await EarAsync(servers: 2))
        {
            // All lines of this database but the one that cuts.
            await using var command = Get<NpgsqlDataSource>().CreateCommand(
                "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN%'");
            Assert.Equal(3L, await command.ExecuteScalarAsync(Ct));
        }
        foreach (var server in new[] { one, other })
        {
            while (await server.Clock.WaitedAsync(Ct) != TimeSpan.FromSeconds(2))
            {
                // Other waits than the one before trying again.
            }
            server.Clock.Advance(TimeSpan.FromSeconds(2));
        }
        await using var ear = await EarAsync(servers: 2);
        var heard = other.Signal.Grown;

        one.Signal.Committed();

        await heard.WaitAsync(Patience, Ct);
    }

    [Fact]
    public async Task What_is_done_on_one_portal_stands_on_the_screens_of_the_other()
    {
        await using var first = await PortalHost.StartAsync(withTown: false, settings: Db.Settings, ct: Ct);
        var here = new PortalDb(first);
        var town = await SmallTown.SettleAsync(here, ct: Ct);
        await using var second = await PortalHost.StartAsync(withTown: false, settings: Db.Settings, ct: Ct);
        var there = new PortalDb(second);
        var ticket = await town.ReceiveAsync(Ct);
        await Task.WhenAll(here.CaughtUpAsync(Ct), there.CaughtUpAsync(Ct));
        var news = Channel.CreateUnbounded<LiveNews>();
        using var screen = second.Services.GetRequiredService<LiveFeed>().Subscribe([Topics.Ticket(ticket.Id.Value), Topics.Presence], heard => news.Writer.TryWrite(heard));

        await first.Services.GetRequiredService<TicketDesk>().AssignAsync(town.Eero, ticket.Command(), town.Eero.Staff, town.Roads, Ct);
        Assert.Contains(Topics.Ticket(ticket.Id.Value), (await news.Reader.ReadAsync(Ct).AsTask().WaitAsync(Patience, Ct)).Topics);
        var late = await second.Services.GetRequiredService<TicketDesk>().AssignAsync(town.Aino, ticket.Command(), town.Aino.Staff, town.Roads, Ct);
        Assert.Equal(town.Eero.ActorId, Assert.IsType<TakenBy>(late).Who);

        first.Services.GetRequiredService<PresenceBoard>().Sign(ticket.Id.Value, town.Eero.ActorId!.Value, Doing.WritingReply);
        Assert.Equal([Topics.Presence], (await news.Reader.ReadAsync(Ct).AsTask().WaitAsync(Patience, Ct)).Topics);
        Assert.Equal([new Present(town.Eero.ActorId.Value, Doing.WritingReply)], second.Services.GetRequiredService<PresenceBoard>().Now()[ticket.Id.Value]);

        var joined = await here.JoinAsync("Lauri", Role.Lead, town.Streets, Ct);
        await there.CaughtUpAsync(Ct);
        Assert.True((await second.Services.GetRequiredService<StaffDirectory>().ViewerAsync(joined.Staff!.Value, Ct)).Has(FactName.AssignTickets));
    }

    private async Task<Server> ServerAsync()
    {
        var server = new Server(NpgsqlDataSource.Create(Db.Settings["Database:ConnectionString"]!));
        await server.Bell.StartAsync(Ct);
        return server;
    }

    /// <summary>Another line that listens, open when all servers listen too.</summary>
    private async Task<Ear> EarAsync(int servers)
    {
        // Not from the pool: a line that was cut must not come back.
        var ear = new Ear(new(Db.Settings["Database:ConnectionString"] + ";Pooling=false"));
        await ear.ListenAsync(Ct);
        await using var count = Get<NpgsqlDataSource>().CreateCommand(
            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN%' AND state = 'idle'");
        while ((long)(await count.ExecuteScalarAsync(Ct))! < servers + 1)
            await Task.Delay(10, Ct);
        return ear;
    }

    private sealed class Server(NpgsqlDataSource source) : IAsyncDisposable
    {
        public WatchedClock Clock { get; } = new();

        public JournalSignal Signal { get; } = new();

        public PostgresBell Bell => field ??= new(source, Signal, Clock, NullLogger<PostgresBell>.Instance);

        public async ValueTask DisposeAsync()
        {
            await Bell.StopAsync(CancellationToken.None);
            Bell.Dispose();
            await source.DisposeAsync();
        }
    }

    private sealed class Ear(NpgsqlConnection line) : IAsyncDisposable
    {
        private readonly Channel<string> rings = Channel.CreateUnbounded<string>();
        private readonly CancellationTokenSource done = new();
        private Task? listening;

        public int Waiting => rings.Reader.Count;

        public async Task ListenAsync(CancellationToken ct)
        {
            await line.OpenAsync(ct);
            line.Notification += (_, heard) => rings.Writer.TryWrite(heard.Payload);
            await using (var command = new NpgsqlCommand($"LISTEN {Journal}", line))
                await command.ExecuteNonQueryAsync(ct);
            listening = WaitAsync();
        }

        public Task<string> HearAsync() => rings.Reader.ReadAsync(Ct).AsTask().WaitAsync(Patience, Ct);

        public async ValueTask DisposeAsync()
        {
            await done.CancelAsync();
            await listening!;
            await line.DisposeAsync();
            done.Dispose();
        }

        private async Task WaitAsync()
        {
            try
            {
                while (true)
                    await line.WaitAsync(done.Token);
            }
            catch (Exception ended) when (ended is OperationCanceledException or NpgsqlException)
            {
                // The test is over, or cut the line.
            }
        }
    }
}
