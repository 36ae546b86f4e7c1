using Microsoft.EntityFrameworkCore;
using StaffPortal.Catalogue;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Live;
using StaffPortal.Rights;
using StaffPortal.Tests.Support;
using StaffPortal.Tickets;
using Xunit;

namespace StaffPortal.Tests.Tickets;

/// <summary>What is left lying is found in service time, told once for each grade, seen by whose it is and by who leads them, and ended by a touch.</summary>
public abstract class NeglectTests<TDb> : DbTests<TDb>
    where TDb : ITestDb, new()
{
    private SmallTown town = null!;
    private Ticket ticket = null!;

    private NeglectTimer Timer => Get<NeglectTimer>();

    private NeglectReader Reader => Get<NeglectReader>();

    /// <summary>Monday at eight, potholes are mended Monday to Friday 8–16.</summary>
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        town = await SmallTown.SettleAsync(Db, ct: Ct);
        await Promised.SettleAsync(Db, town, Ct);
        ticket = await Db.RequestAsync(town.Potholes, Ct);
    }

    [Fact]
    public async Task What_was_given_and_not_accepted_is_told_of_by_grades_and_accepting_ends_it()
    {
        await Get<TicketDesk>().AssignAsync(town.Aino, ticket.Command(), town.Eero.Staff, town.Roads, Ct);
        Db.Clock.Advance(TimeSpan.FromHours(4) - TimeSpan.FromSeconds(1));
        Assert.Equal(0, await Timer.TellAsync(Ct));
        Db.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal((1, 0), (await Timer.TellAsync(Ct), await Timer.TellAsync(Ct)));
        var line = Assert.Single(await Reader.OfAsync(town.Eero, Ct));
        Assert.Equal((Neglect.NotAccepted, 1, true, 1), (line.Kind, line.Grade, line.IsMine, await Reader.CountAsync(town.Eero, Ct)));

        // Twelve noon it was; the day ends at four, and the night counts nothing.
        Db.Clock.Advance(TimeSpan.FromHours(20));
        Assert.Equal(1, await Timer.TellAsync(Ct));
        Assert.Equal(2, Assert.Single(await Reader.OfAsync(town.Eero, Ct)).Grade);
        Db.Clock.Advance(TimeSpan.FromDays(30));
        Assert.Equal((1, 0), (await Timer.TellAsync(Ct), await Timer.TellAsync(Ct)));

        Assert.IsType<Done>(await Get<TicketDesk>().AcceptAsync(town.Eero, new(CommandId.New(), ticket.Id, (await Db.NowAsync(ticket.Id, Ct)).Version), Ct));
        Assert.Empty(await Reader.OfAsync(town.Eero, Ct));
        await using var db = Open();
        var told = await db.Set<JournalEntry>().Where(e => e.Kind == TicketKinds.Neglected).OrderBy(e => e.Seq).ToListAsync(Ct);
        Assert.Equal([1, 2, 3], told.Select(e => JournalData.Number(e, "grade")));
        var ended = await db.Set<JournalEntry>().Where(e => e.Kind == TicketKinds.Accepted).SingleAsync(Ct);
        Assert.All(told.Append(ended), e => Assert.Contains(Topics.Neglect, Topics.Of(e)));
    }

    [Fact]
    public async Task Work_without_news_for_five_service_days_lies_and_a_timer_is_no_news()
    {
        await WorkAsync();
        Db.Clock.Advance(TimeSpan.FromDays(4));
        await Get<DueTimer>().TellAsync(Ct);
        Assert.Equal(0, await Timer.TellAsync(Ct));
        Db.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(1, await Timer.TellAsync(Ct));
        Assert.Equal(Neglect.NoNews, Assert.Single(await Reader.OfAsync(town.Eero, Ct)).Kind);

        await Get<TicketDesk>().NoteAsync(town.Aino, await SeenAsync(), "Cones are out", Ct);
        Assert.Equal(0, await Reader.CountAsync(town.Eero, Ct));
    }

    [Fact]
    public async Task A_wait_that_is_over_and_not_gone_on_with_lies_after_a_day()
    {
        await WorkAsync();
        await Get<TicketDesk>().MoveAsync(town.Eero, await SeenAsync(), StageCategory.Waiting, Ct, Terms.Wait(Db.Clock, days: 1));
        Db.Clock.Advance(TimeSpan.FromDays(1));
        await Get<CourseTimer>().EndWaitsAsync(Ct);
        Assert.Equal(0, await Timer.TellAsync(Ct));
        Db.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(1, await Timer.TellAsync(Ct));
        Assert.Equal(Neglect.WaitOver, Assert.Single(await Reader.OfAsync(town.Eero, Ct)).Kind);
    }

    [Fact]
    public async Task A_lead_sees_their_teams_and_nobody_elses_and_whoever_may_not_work_sees_nothing()
    {
        await WorkAsync();
        Db.Clock.Advance(TimeSpan.FromDays(20));
        await Timer.TellAsync(Ct);
        var lead = await Db.JoinAsync("Petra", Role.Lead, town.Streets, Ct);
        Assert.Empty(await Reader.OfAsync(lead, Ct));
        await Db.ChangeAsync(async context => (await context.Set<StaffPortal.Staff.StaffMember>().Include(p => p.Memberships).SingleAsync(p => p.Id == lead.Staff, Ct)).JoinTeam(town.Act(), town.Roads), Ct);

        Assert.False(Assert.Single(await Reader.OfAsync(lead, Ct)).IsMine);
        Assert.Empty(await Reader.OfAsync(Viewer.Anonymous, Ct));
        Assert.Empty(await Reader.OfAsync(town.Linnea, Ct));
    }

    private async Task WorkAsync()
    {
        await Get<TicketDesk>().AssignAsync(town.Eero, ticket.Command(), town.Eero.Staff, town.Roads, Ct);
        await Get<TicketDesk>().MoveAsync(town.Eero, await SeenAsync(), StageCategory.InProgress, Ct);
    }

    private async Task<TicketCommand> SeenAsync() => new(CommandId.New(), ticket.Id, (await Db.NowAsync(ticket.Id, Ct)).Version);
}

public sealed class NeglectOnSqliteTests : NeglectTests<SqliteDb>;

public sealed class NeglectOnPostgresTests : NeglectTests<PostgresDb>;
