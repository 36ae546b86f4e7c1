using Microsoft.EntityFrameworkCore;
using StaffPortal.Catalogue;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.ServiceLevels;
using StaffPortal.Tests.ServiceLevels;
using StaffPortal.Tests.Support;
using StaffPortal.Texts;
using StaffPortal.Tickets;
using Xunit;

namespace StaffPortal.Tests.Tickets;

/// <summary>Other hours, targets or policies reach every open ticket they concern, once, and none they do not.</summary>
public abstract class DueRecountTests<TDb> : DbTests<TDb>
    where TDb : ITestDb, new()
{
    private SmallTown town = null!;
    private CalendarId hours;
    private PolicyId policy;
    private TicketId open;
    private TicketId other;
    private TicketId done;

    private DueRecount Recount => Get<DueRecount>();

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        town = await SmallTown.SettleAsync(Db, ct: Ct);
        (hours, policy) = await Promised.SettleAsync(Db, town, Ct);
        open = (await Db.RequestAsync(town.Potholes, Ct)).Id;
        other = (await Db.RequestAsync(town.Meals, Ct)).Id;
        done = (await Db.RequestAsync(town.Potholes, Ct, then: t => t.MoveTo(town.Act(), StageCategory.Resolved))).Id;
        await Recount.RecountAsync(Ct);
    }

    [Fact]
    public async Task Other_hours_move_what_is_due_in_them_and_nothing_else()
    {
        var before = (await DueAsync(other), await DueAsync(done));
        Assert.Equal(Calendars.At(2026, 3, 2, 12), await DueAsync(open));

        await HoursAsync(Promised.Office with { Week = Calendars.Week([new(480, 540)]) });
        Assert.Equal((1, 0), (await Recount.RecountAsync(Ct), await Recount.RecountAsync(Ct)));

        Assert.Equal(Calendars.At(2026, 3, 5, 9), await DueAsync(open));
        Assert.Equal(before, (await DueAsync(other), await DueAsync(done)));
        await using var db = Open();
        var entry = await db.Set<JournalEntry>().SingleAsync(e => e.Kind == TicketKinds.Recounted, Ct);
        Assert.Equal((open.Value, Origin.Timer), (entry.TicketId, entry.Origin));
    }

    [Theory]
    [InlineData(true, 10)]
    [InlineData(false, 12)]
    public async Task New_targets_reach_open_tickets_only_when_it_was_said(bool forOpen, int due)
    {
        Db.Clock.Advance(TimeSpan.FromMinutes(5));
        await Db.ChangeAsync(
            async db => (await db.Set<Policy>().SingleAsync(p => p.Id == policy, Ct)).Change(
                town.Act(), LocalText.Same("Usual"), hours, new(Db.Clock.Now(), forOpen, Promised.Targets.High, Promised.Targets.High, Promised.Targets.Urgent)),
            Ct);
        await Recount.RecountAsync(Ct);

        Assert.Equal(Calendars.At(2026, 3, 2, due), await DueAsync(open));
        Assert.Equal(Calendars.At(2026, 3, 2, 10, 5), await DueAsync((await Db.RequestAsync(town.Potholes, Ct)).Id));
    }

    [Fact]
    public async Task A_service_without_its_policy_is_due_around_the_clock_again()
    {
        await Db.ChangeAsync(
            async db => (await db.Set<Service>().SingleAsync(s => s.Id == town.Potholes.Id, Ct)).Change(town.Act(), town.Potholes.Terms with { Policy = null }), Ct);
        await Recount.RecountAsync(Ct);

        var ticket = await Db.NowAsync(open, Ct);
        Assert.Equal((ticket.ReceivedAt + TimeSpan.FromMinutes(town.Potholes.DueMinutes), ClockKind.Resolution), (ticket.DueAt, ticket.NextClock));
    }

    [Fact]
    public async Task What_other_hours_make_late_is_told_and_what_they_keep_is_not_late_any_more()
    {
        Db.Clock.Advance(TimeSpan.FromHours(5));
        await Get<DueTimer>().TellAsync(Ct);
        Assert.Equal(Standing.Late, (await Db.NowAsync(open, Ct)).Standing);

        await HoursAsync(Promised.Office with { Week = Calendars.Week([new(960, 1020)]) });
        await Recount.RecountAsync(Ct);
        Assert.Equal(Standing.InTime, (await Db.NowAsync(open, Ct)).Standing);

        await HoursAsync(Promised.Office);
        await Recount.RecountAsync(Ct);
        Assert.Equal(1, await Get<DueTimer>().TellAsync(Ct));
        Assert.Equal(Standing.Late, (await Db.NowAsync(open, Ct)).Standing);
    }

    private Task HoursAsync(CalendarVersion version) =>
        Db.ChangeAsync(async db => (await db.Set<Hours>().SingleAsync(h => h.Id == hours, Ct)).Change(town.Act(), LocalText.Same("Office"), [version]), Ct);

    private async Task<DateTimeOffset> DueAsync(TicketId id) => (await Db.NowAsync(id, Ct)).DueAt;
}

public sealed class DueRecountOnSqliteTests : DueRecountTests<SqliteDb>;

public sealed class DueRecountOnPostgresTests : DueRecountTests<PostgresDb>;
