using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Messaging;
using StaffPortal.Tests.Live;
using StaffPortal.Tests.Support;
using StaffPortal.Tests.Tickets;
using StaffPortal.Tickets;
using Xunit;

namespace StaffPortal.Tests.Messaging;

/// <summary>A reply leaves when its eight seconds are over: exactly once, never when it was withdrawn, also when the program was down then.</summary>
public abstract class ReplyOutboxTests<TDb> : DbTests<TDb>
    where TDb : ITestDb, new()
{
    private static readonly TimeSpan Wait = TicketDesk.ReplyWaits;

    private SmallTown town = null!;
    private Ticket ticket = null!;

    private ReplyOutbox Outbox => Get<ReplyOutbox>();

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        town = await SmallTown.SettleAsync(Db, ct: Ct);
        ticket = await town.ReceiveAsync(Ct);
    }

    [Fact]
    public async Task A_reply_stands_as_recorded_when_its_time_is_over_and_not_before()
    {
        await ReplyAsync("We come today.");

        Db.Clock.Advance(Wait - TimeSpan.FromMicroseconds(1));
        Assert.Equal(0, await Outbox.ReleaseAsync(Ct));
        Assert.Equal([MessageState.Waiting], await StatesAsync());

        Db.Clock.Advance(TimeSpan.FromMicroseconds(1));
        Assert.Equal((1, 0), (await Outbox.ReleaseAsync(Ct), await Outbox.ReleaseAsync(Ct)));
        Assert.Equal([MessageState.Recorded], await StatesAsync());
        await using var db = Open();
        var entry = await db.Set<JournalEntry>().SingleAsync(e => e.Kind == TicketKinds.Recorded, Ct);
        Assert.Equal((ticket.Id.Value, Origin.Timer, null, Db.Clock.Now()), (entry.SubjectId, entry.Origin, entry.ActorId, entry.HappenedAt));
    }

    [Fact]
    public async Task A_reply_withdrawn_in_time_never_leaves()
    {
        var reply = await ReplyAsync("Too early.");
        Db.Clock.Advance(Wait - TimeSpan.FromMicroseconds(1));
        await Get<TicketDesk>().WithdrawAsync(town.Eero, ticket.Command(), reply, Ct);

        Db.Clock.Advance(TimeSpan.FromHours(1));

        Assert.Equal(0, await Outbox.ReleaseAsync(Ct));
        Assert.Equal([MessageState.Withdrawn], await StatesAsync());
    }

    [Fact]
    public async Task Several_replies_on_one_ticket_all_leave()
    {
        await ReplyAsync("One");
        await ReplyAsync("Two");
        await ReplyAsync("Three");
        Db.Clock.Advance(Wait);

        Assert.Equal(3, await Outbox.ReleaseAsync(Ct));
        Assert.All(await StatesAsync(), state => Assert.Equal(MessageState.Recorded, state));
    }

    [Fact]
    public async Task Of_two_servers_each_reply_is_let_go_by_one()
    {
        var tickets = await town.ReceiveAsync(20, Ct);
        foreach (var one in tickets)
            await Get<TicketDesk>().ReplyAsync(town.Eero, one.Command(), "We come today.", Ct);
        Db.Clock.Advance(Wait);

        var other = new ReplyOutbox(Db.Contexts, Db.Clock, NullLogger<ReplyOutbox>.Instance);
        var released = await Task.WhenAll(Task.Run(() => Outbox.ReleaseAsync(Ct), Ct), Task.Run(() => other.ReleaseAsync(Ct), Ct));
        var later = await Outbox.ReleaseAsync(Ct);

        await using var db = Open();
        Assert.Equal((20, 20), (released.Sum() + later, await db.Set<JournalEntry>().CountAsync(e => e.Kind == TicketKinds.Recorded, Ct)));
    }

    [Fact]
    public async Task A_reply_and_its_withdrawal_at_one_instant_end_in_one_of_the_two()
    {
        for (var round = 0; round < 10; round++)
        {
            var reply = await ReplyAsync($"Round {round}");
            Db.Clock.Advance(Wait);

            var (released, withdrawn) = (Task.Run(() => Outbox.ReleaseAsync(Ct), Ct), Task.Run(() => Get<TicketDesk>().WithdrawAsync(town.Eero, ticket.Command(), reply, Ct), Ct));
            var state = (await withdrawn) is Done ? MessageState.Withdrawn : MessageState.Recorded;
            await released;
            await Outbox.ReleaseAsync(Ct);

            await using var db = Open();
            Assert.Equal(state, (await db.Set<Message>().AsNoTracking().SingleAsync(m => m.Id == reply, Ct)).State);
        }
    }

    [Fact]
    public async Task What_came_due_while_the_program_was_down_leaves_after_the_start()
    {
        await ReplyAsync("We come today.");
        Db.Clock.Advance(TimeSpan.FromDays(1));
        var clock = new WatchedClock();
        clock.SetUtcNow(Db.Clock.GetUtcNow());
        using var running = new ReplyOutbox(Db.Contexts, clock, NullLogger<ReplyOutbox>.Instance);
        var grown = Get<JournalSignal>().Grown;

        await running.StartAsync(Ct);
        await clock.WaitedAsync(Ct);
        clock.Advance(TimeSpan.FromSeconds(1));
        await grown.WaitAsync(Ct);
        await running.StopAsync(Ct);

        Assert.Equal([MessageState.Recorded], await StatesAsync());
    }

    private async Task<MessageId> ReplyAsync(string text) =>
        new(Assert.IsType<Done>(await Get<TicketDesk>().ReplyAsync(town.Eero, ticket.Command(), text, Ct)).Made!.Value);

    private async Task<List<MessageState>> StatesAsync()
    {
        await using var db = Open();
        return await db.Set<Message>().Select(m => m.State).ToListAsync(Ct);
    }
}

public sealed class ReplyOutboxOnSqliteTests : ReplyOutboxTests<SqliteDb>;

public sealed class ReplyOutboxOnPostgresTests : ReplyOutboxTests<PostgresDb>;
