using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Tests.Live;
using StaffPortal.Tests.Support;
using StaffPortal.Tickets;
using Xunit;

namespace StaffPortal.Tests.Tickets;

/// <summary>A flag with an hour lowers itself when the hour has come, once, also when the program was down then.</summary>
public abstract class FlagExpiryTests<TDb> : DbTests<TDb>
    where TDb : ITestDb, new()
{
    private SmallTown town = null!;

    private FlagExpiry Expiry => Get<FlagExpiry>();

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        town = await SmallTown.SettleAsync(Db, ct: Ct);
    }

    [Fact]
    public async Task A_flag_is_lowered_when_its_hour_has_come_and_not_before()
    {
        var ticket = await FlaggedAsync(TimeSpan.FromHours(1));

        Db.Clock.Advance(TimeSpan.FromHours(1) - TimeSpan.FromMicroseconds(1));
        Assert.Equal(0, await Expiry.LowerAsync(Ct));
        Db.Clock.Advance(TimeSpan.FromMicroseconds(1));
        Assert.Equal((1, 0), (await Expiry.LowerAsync(Ct), await Expiry.LowerAsync(Ct)));

        var now = await Db.NowAsync(ticket.Id, Ct);
        var flag = Assert.Single(now.Flags);
        Assert.Equal((false, Db.Clock.Now(), null), (now.IsFlagged, flag.LoweredAt, flag.LoweredBy));
        await using var db = Open();
        var entry = await db.Set<JournalEntry>().SingleAsync(e => e.Kind == TicketKinds.FlagLowered, Ct);
        Assert.Equal((ticket.Id.Value, Origin.Timer, null), (entry.SubjectId, entry.Origin, entry.ActorId));
    }

    [Fact]
    public async Task A_flag_without_an_hour_stays_and_keeps_its_ticket_flagged()
    {
        var ticket = await FlaggedAsync(TimeSpan.FromHours(1));
        await Db.DoAsync(ticket.Id, t => t.RaiseFlag(town.Act(), "For good", null), Ct);

        Db.Clock.Advance(TimeSpan.FromDays(30));
        await Expiry.LowerAsync(Ct);

        var now = await Db.NowAsync(ticket.Id, Ct);
        Assert.True(now.IsFlagged);
        Assert.Equal("For good", Assert.Single(now.Flags, f => f.LoweredAt is null).Reason);
    }

    [Fact]
    public async Task Of_two_servers_each_flag_is_lowered_by_one()
    {
        foreach (var _ in Enumerable.Range(0, 10))
            await FlaggedAsync(TimeSpan.FromHours(1));
        Db.Clock.Advance(TimeSpan.FromHours(2));

        var other = new FlagExpiry(Db.Contexts, Db.Clock, NullLogger<FlagExpiry>.Instance);
        await Task.WhenAll(Task.Run(() => Expiry.LowerAsync(Ct), Ct), Task.Run(() => other.LowerAsync(Ct), Ct));
        await Expiry.LowerAsync(Ct);

        await using var db = Open();
        Assert.Equal((0, 10), (
            await db.Set<Ticket>().CountAsync(t => t.IsFlagged, Ct), await db.Set<JournalEntry>().CountAsync(e => e.Kind == TicketKinds.FlagLowered, Ct)));
    }

    [Fact]
    public async Task What_expired_while_the_program_was_down_is_lowered_after_the_start()
    {
        var ticket = await FlaggedAsync(TimeSpan.FromHours(1));
        Db.Clock.Advance(TimeSpan.FromHours(5));
        var clock = new WatchedClock();
        clock.SetUtcNow(Db.Clock.GetUtcNow());
        using var running = new FlagExpiry(Db.Contexts, clock, NullLogger<FlagExpiry>.Instance);
        var grown = Get<JournalSignal>().Grown;

        await running.StartAsync(Ct);
        await clock.WaitedAsync(Ct);
        clock.Advance(TimeSpan.FromSeconds(10));
        await grown.WaitAsync(Ct);
        await running.StopAsync(Ct);

        Assert.False((await Db.NowAsync(ticket.Id, Ct)).IsFlagged);
    }

    private Task<Ticket> FlaggedAsync(TimeSpan within) =>
        Db.RequestAsync(town.Potholes, Ct, then: t => t.RaiseFlag(town.Act(), "Child near the pit", Db.Clock.Now() + within));
}

public sealed class FlagExpiryOnSqliteTests : FlagExpiryTests<SqliteDb>;

public sealed class FlagExpiryOnPostgresTests : FlagExpiryTests<PostgresDb>;
