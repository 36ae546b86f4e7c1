using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using StaffPortal.Catalogue;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Tests.Live;
using StaffPortal.Tests.Support;
using StaffPortal.Tickets;
using Xunit;

namespace StaffPortal.Tests.Tickets;

/// <summary>That a promise is late soon, and late, is told once each, also when the program was down then.</summary>
public abstract class DueTimerTests<TDb> : DbTests<TDb>
    where TDb : ITestDb, new()
{
    private SmallTown town = null!;

    private DueTimer Timer => Get<DueTimer>();

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        town = await SmallTown.SettleAsync(Db, ct: Ct);
        await Promised.SettleAsync(Db, town, Ct);
    }

    [Fact]
    public async Task It_is_told_once_that_a_promise_is_late_soon_and_once_that_it_is_late()
    {
        var ticket = await Db.RequestAsync(town.Potholes, Ct);

        Db.Clock.Advance(TimeSpan.FromHours(3) - TimeSpan.FromMicroseconds(1));
        Assert.Equal(0, await Timer.TellAsync(Ct));
        Db.Clock.Advance(TimeSpan.FromMicroseconds(1));
        Assert.Equal((1, 0), (await Timer.TellAsync(Ct), await Timer.TellAsync(Ct)));
        Assert.Equal(Standing.LateSoon, (await Db.NowAsync(ticket.Id, Ct)).Standing);

        Db.Clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal((1, 0), (await Timer.TellAsync(Ct), await Timer.TellAsync(Ct)));
        Assert.Equal(Standing.Late, (await Db.NowAsync(ticket.Id, Ct)).Standing);
        Assert.Equal([(TicketKinds.LateSoon, Origin.Timer), (TicketKinds.Late, Origin.Timer)], await ToldAsync(ticket.Id));

        // The answer keeps nothing late: the next promise has its own time and is told of anew.
        await Db.DoAsync(ticket.Id, t => t.Record(town.Act(), t.Reply(town.Act(), "Seen.", Db.Clock.Now()).Id), Ct);
        Assert.Equal(Standing.InTime, (await Db.NowAsync(ticket.Id, Ct)).Standing);
        Db.Clock.Advance(TimeSpan.FromDays(4));
        await Timer.TellAsync(Ct);
        Assert.Equal(3, (await ToldAsync(ticket.Id)).Count);
    }

    [Fact]
    public async Task What_waits_or_is_done_is_not_told_of()
    {
        var (waiting, done) = ((await Db.RequestAsync(town.Potholes, Ct)).Id, (await Db.RequestAsync(town.Potholes, Ct)).Id);
        foreach (var id in new[] { waiting, done })
        {
            await Db.DoAsync(id, t => t.Record(town.Act(), t.Reply(town.Act(), "Seen.", Db.Clock.Now()).Id), Ct);
            await Db.DoAsync(id, t => t.Assign(town.Act(), town.Eero.Staff, t.Team), Ct);
            await Db.DoAsync(id, t => t.MoveTo(town.Act(), StageCategory.InProgress), Ct);
        }
        await Db.DoAsync(waiting, t => t.MoveTo(town.Act(), StageCategory.Waiting), Ct);
        await Db.DoAsync(done, t => t.MoveTo(town.Act(), StageCategory.Resolved), Ct);

        Db.Clock.Advance(TimeSpan.FromDays(60));

        Assert.Equal(0, await Timer.TellAsync(Ct));
    }

    [Fact]
    public async Task Of_two_servers_each_promise_is_told_of_by_one()
    {
        foreach (var _ in Enumerable.Range(0, 10))
            await Db.RequestAsync(town.Potholes, Ct);
        Db.Clock.Advance(TimeSpan.FromHours(5));

        var other = new DueTimer(Db.Contexts, Db.Clock, NullLogger<DueTimer>.Instance);
        await Task.WhenAll(Task.Run(() => Timer.TellAsync(Ct), Ct), Task.Run(() => other.TellAsync(Ct), Ct));
        await Timer.TellAsync(Ct);

        await using var db = Open();
        Assert.Equal((10, 10), (
            await db.Set<Ticket>().CountAsync(t => t.Standing == Standing.Late, Ct), await db.Set<JournalEntry>().CountAsync(e => e.Kind == TicketKinds.Late, Ct)));
    }

    [Fact]
    public async Task What_came_due_while_the_program_was_down_is_told_after_the_start()
    {
        var ticket = await Db.RequestAsync(town.Potholes, Ct);
        Db.Clock.Advance(TimeSpan.FromDays(2));
        var clock = new WatchedClock();
        clock.SetUtcNow(Db.Clock.GetUtcNow());
        using var running = new DueTimer(Db.Contexts, clock, NullLogger<DueTimer>.Instance);
        var grown = Get<JournalSignal>().Grown;

        await running.StartAsync(Ct);
        await clock.WaitedAsync(Ct);
        clock.Advance(TimeSpan.FromSeconds(10));
        await grown.WaitAsync(Ct);
        await running.StopAsync(Ct);

        Assert.Equal([(TicketKinds.Late, Origin.Timer)], await ToldAsync(ticket.Id));
    }

    private async Task<IReadOnlyList<(string, Origin)>> ToldAsync(TicketId id)
    {
        await using var db = Open();
        return [.. (await db.Set<JournalEntry>().Where(e => e.TicketId == id.Value && (e.Kind == TicketKinds.LateSoon || e.Kind == TicketKinds.Late)).OrderBy(e => e.Seq).ToListAsync(Ct))
            .Select(e => (e.Kind, e.Origin))];
    }
}

public sealed class DueTimerOnSqliteTests : DueTimerTests<SqliteDb>;

public sealed class DueTimerOnPostgresTests : DueTimerTests<PostgresDb>;
