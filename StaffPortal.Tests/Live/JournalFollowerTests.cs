using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using StaffPortal.Catalogue;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Live;
using StaffPortal.Tests.Support;
using StaffPortal.Tests.Tickets;
using StaffPortal.Texts;
using StaffPortal.Tickets;
using Xunit;

namespace StaffPortal.Tests.Live;

/// <summary>What is committed is told, in order, whatever happens to the hints.</summary>
public abstract class JournalFollowerTests<TDb> : DbTests<TDb>
    where TDb : ITestDb, new()
{
    private readonly WatchedClock clock = new();
    private readonly LiveFeed feed = new(NullLogger<LiveFeed>.Instance);
    private readonly Channel<LiveNews> told = System.Threading.Channels.Channel.CreateUnbounded<LiveNews>();

    [Fact]
    public async Task A_commit_is_told_at_once_and_nothing_of_before()
    {
        var town = await SmallTown.SettleAsync(Db, ct: Ct);
        await town.ReceiveAsync(3, Ct);
        using var follower = Follower(Get<JournalSignal>());
        await follower.StartAsync(Ct);
        Assert.Equal(await Get<JournalFeed>().HeadAsync(Ct), feed.Head);
        Listen();
        await clock.WaitedAsync(Ct);

        var ticket = await town.ReceiveAsync(Ct);

        var news = await told.Reader.ReadAsync(Ct);
        Assert.Equal((feed.Head, Topics.Desk), (news.Seq, Assert.Single(news.Topics)));
        Assert.Equal(1, ticket.Version);
        await follower.StopAsync(Ct);
        Assert.False(told.Reader.TryRead(out _));
    }

    [Fact]
    public async Task A_commit_nobody_signalled_is_told_within_a_second()
    {
        var town = await SmallTown.SettleAsync(Db, ct: Ct);
        using var follower = Follower(new JournalSignal());
        await follower.StartAsync(Ct);
        Listen();
        Assert.Equal(TimeSpan.FromSeconds(1), await clock.WaitedAsync(Ct));

        await town.ReceiveAsync(Ct);
        clock.Advance(TimeSpan.FromMilliseconds(999));
        Assert.False(told.Reader.TryRead(out _));
        clock.Advance(TimeSpan.FromMilliseconds(1));

        Assert.Equal(await Get<JournalFeed>().HeadAsync(Ct), (await told.Reader.ReadAsync(Ct)).Seq);
        await follower.StopAsync(Ct);
    }

    [Fact]
    public async Task More_than_it_reads_at_once_is_told_whole_and_in_order_to_what_keeps_copies_before_screens()
    {
        var town = await SmallTown.SettleAsync(Db, ct: Ct);
        var (heard, copies) = (new List<long>(), new List<(long Seq, long Head)>());
        using var follower = Follower(new JournalSignal(), new Recorder(entries =>
        {
            heard.AddRange(entries.Select(e => e.Seq));
            copies.Add((entries[^1].Seq, feed.Head));
        }));
        await follower.StartAsync(Ct);
        var start = feed.Head;
        Listen();
        await clock.WaitedAsync(Ct);
        await town.ReceiveAsync(1_200, Ct);

        clock.Advance(TimeSpan.FromSeconds(1));
        var told = new List<long>();
        while (told.Count == 0 || told[^1] < start + 1_200)
            told.Add((await this.told.Reader.ReadAsync(Ct)).Seq);
        await follower.StopAsync(Ct);

        Assert.Equal(Enumerable.Range(1, 1_200).Select(n => start + n), heard);
        Assert.Equal([start + 500, start + 1_000, start + 1_200], told);
        Assert.Equal([(start + 500, start), (start + 1_000, start + 500), (start + 1_200, start + 1_000)], copies);
    }

    [Theory]
    [InlineData(120)]
    [InlineData(500)]
    [InlineData(1_200)]
    public async Task A_batch_of_history_is_told_once_however_long_it_is(int tickets)
    {
        var town = await SmallTown.SettleAsync(Db, ct: Ct);
        using var follower = Follower(new JournalSignal());
        await follower.StartAsync(Ct);
        Listen();
        await clock.WaitedAsync(Ct);
        var first = await RecallAsync(town, tickets);
        var second = await RecallAsync(town, 3);

        clock.Advance(TimeSpan.FromSeconds(1));
        await clock.WaitedAsync(Ct);
        await follower.StopAsync(Ct);

        List<long> heard = [];
        while (told.Reader.TryRead(out var news))
            heard.Add(news.Seq);
        Assert.Equal(second, heard[^1]);
        // The end of a batch may come in one reading with the next one.
        Assert.All(heard[..^1], seq => Assert.Equal(first, seq));
        Assert.True(heard.Count <= 2, $"The batches were told in {heard.Count} pieces.");
    }

    [Fact]
    public async Task A_database_that_does_not_answer_for_a_while_costs_no_news()
    {
        var town = await SmallTown.SettleAsync(Db, ct: Ct);
        var failing = new FailingContexts(Db.Contexts);
        var health = new LiveHealth(clock);
        using var follower = new JournalFollower(new(failing), new JournalSignal(), feed, health, [], clock, NullLogger<JournalFollower>.Instance);
        await follower.StartAsync(Ct);
        Listen();
        await clock.WaitedAsync(Ct);

        failing.Fails = true;
        await town.ReceiveAsync(Ct);
        for (var second = 0; second < 3; second++)
        {
            clock.Advance(TimeSpan.FromSeconds(1));
            await clock.WaitedAsync(Ct);
        }
        Assert.Equal((false, TimeSpan.FromSeconds(3)), (told.Reader.TryRead(out _), health.Age));

        failing.Fails = false;
        clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(await Get<JournalFeed>().HeadAsync(Ct), (await told.Reader.ReadAsync(Ct)).Seq);
        await clock.WaitedAsync(Ct);
        Assert.Equal(TimeSpan.Zero, health.Age);
        await follower.StopAsync(Ct);
    }

    /// <returns>The journal's head after it.</returns>
    private async Task<long> RecallAsync(SmallTown town, int tickets)
    {
        await using var db = Open();
        var act = new Act(Origin.Import, null, Db.Clock.Now(), Guid.CreateVersion7());
        foreach (var number in await Get<INumbers>().NextAsync(tickets, Ct))
            db.Add(Ticket.Recall(act, new(
                TicketId.New(), number, town.Potholes, "Pothole", "", Location.Unknown, StaffPortal.Tickets.Channel.Web, Language.En, Priority.Normal, null),
                new(null, StageCategory.Received, null, Precision.Instant, null)));
        await db.SaveChangesAsync(Ct);
        return db.SavedSeq;
    }

    private JournalFollower Follower(JournalSignal signal, params IJournalListener[] listeners) =>
        new(Get<JournalFeed>(), signal, feed, new(clock), listeners, clock, NullLogger<JournalFollower>.Instance);

    private void Listen() => feed.Subscribe([Topics.Desk], news => told.Writer.TryWrite(news));

    private sealed class Recorder(Action<IReadOnlyList<JournalEntry>> record) : IJournalListener
    {
        public void Heard(IReadOnlyList<JournalEntry> entries) => record(entries);
    }

    private sealed class FailingContexts(IDbContextFactory<PortalContext> contexts) : IDbContextFactory<PortalContext>
    {
        private volatile bool fails;

        public bool Fails
        {
            set => fails = value;
        }

        public PortalContext CreateDbContext() => fails ? throw new TimeoutException() : contexts.CreateDbContext();
    }
}

public sealed class JournalFollowerOnSqliteTests : JournalFollowerTests<SqliteDb>;

public sealed class JournalFollowerOnPostgresTests : JournalFollowerTests<PostgresDb>;
