using Microsoft.Extensions.DependencyInjection;
using StaffPortal.Live;
using StaffPortal.Rights;
using StaffPortal.Tests.Live;
using StaffPortal.Tests.Support;
using StaffPortal.Tests.Tickets;
using StaffPortal.Tickets;
using StaffPortal.Triage;
using Xunit;

namespace StaffPortal.Tests.Triage;

/// <summary>Equal screens share one reading; screens of people with different facts never do.</summary>
public abstract class DeskReadsTests<TDb> : DbTests<TDb>
    where TDb : ITestDb, new()
{
    private static readonly QueueView AllOpen = new(QueueKind.AllOpen);

    private DeskReads Reads => ActivatorUtilities.CreateInstance<DeskReads>(Db.Services);

    private SharedReads Shared => Get<SharedReads>();

    [Fact]
    public async Task Five_hundred_open_desks_cost_one_reading_of_rows_and_one_of_counts()
    {
        var town = await SmallTown.SettleAsync(Db, handlers: 5, Ct);
        await town.ReceiveAsync(30, Ct);
        var (reads, before) = (Reads, Shared.Reads);

        var lists = await Task.WhenAll(Enumerable.Range(0, 500).Select(n => Task.Run(() => reads.RowsAsync(town.Handlers[n % 5], AllOpen, 60, Ct), Ct)));
        Assert.Equal(1, Shared.Reads - before);
        Assert.All(lists, list => Assert.Equal(30, list.Value.Count));

        await Task.WhenAll(Enumerable.Range(0, 50).Select(n => Task.Run(() => reads.CountsAsync(town.Handlers[n % 5], Ct), Ct)));
        Assert.Equal(2, Shared.Reads - before);
    }

    [Fact]
    public async Task Two_viewers_with_different_facts_never_share_whoever_asks_first()
    {
        var desk = await DeskOfChance.FillAsync(Db, 60, Ct);
        foreach (var viewers in new[] { desk.Viewers, [.. desk.Viewers.Reverse()] })
        {
            var reads = Reads;
            foreach (var viewer in viewers)
            {
                var plain = await desk.PlainAsync(Db, viewer, AllOpen, Ct);
                Assert.Equal(plain, (await reads.RowsAsync(viewer, AllOpen, 60, Ct)).Value);
                Assert.Equal(plain.Count, (await reads.CountsAsync(viewer, Ct)).Shared.AllOpen);
            }
        }
    }

    [Fact]
    public async Task My_work_is_mine()
    {
        var town = await SmallTown.SettleAsync(Db, handlers: 2, Ct);
        var tickets = await town.ReceiveAsync(3, Ct);
        for (var n = 0; n < 3; n++)
            await Get<TicketDesk>().AssignAsync(town.Handlers[n % 2], tickets[n].Command(), town.Handlers[n % 2].Staff, town.Roads, Ct);
        var reads = Reads;

        foreach (var (me, mine) in new[] { (town.Handlers[0], 2), (town.Handlers[1], 1), (town.Aino, 0) })
        {
            Assert.Equal(mine, (await reads.RowsAsync(me, new DeskAddress(QueueKind.Mine).ToView(me.Staff), 60, Ct)).Value.Count);
            Assert.Equal(mine, (await reads.CountsAsync(me, Ct)).Mine);
        }
    }

    [Fact]
    public async Task A_list_longer_than_the_largest_page_is_read_in_pages_and_is_the_one_big_reading()
    {
        var desk = await DeskOfChance.FillAsync(Db, 520, Ct);
        var view = AllOpen with { WithDone = true };

        var read = await Reads.RowsAsync(desk.Town.Aino, view, 450, Ct);

        Assert.Equal((await desk.PlainAsync(Db, desk.Town.Aino, view, Ct)).Take(450), read.Value);
    }

    [Fact]
    public async Task After_a_change_was_told_the_next_reading_holds_it()
    {
        var town = await SmallTown.SettleAsync(Db, ct: Ct);
        await using var following = await Following.StartAsync(Db, Ct);
        var reads = Reads;
        Assert.Empty((await reads.RowsAsync(town.Aino, AllOpen, 60, Ct)).Value);

        var ticket = await town.ReceiveAsync(Ct);
        await following.CaughtUpAsync(Ct);

        var read = await reads.RowsAsync(town.Aino, AllOpen, 60, Ct);
        Assert.Equal((ticket.Id, Get<LiveFeed>().Head), (Assert.Single(read.Value).Id, read.Seq));
    }
}

public sealed class DeskReadsOnSqliteTests : DeskReadsTests<SqliteDb>;

public sealed class DeskReadsOnPostgresTests : DeskReadsTests<PostgresDb>;
