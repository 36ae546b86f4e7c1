using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Messaging.Notices;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Tests.Support;
using StaffPortal.Tests.Tickets;
using StaffPortal.Tickets;
using Xunit;

namespace StaffPortal.Tests.Messaging.Notices;

/// <summary>Who is told of what: exactly once, never of their own act, also of what happened while the program was down.</summary>
public abstract class NoticeFollowerTests<TDb> : DbTests<TDb>
    where TDb : ITestDb, new()
{
    private SmallTown town = null!;
    private Viewer leena = null!;
    private Ticket ticket = null!;

    private TicketDesk Desk => Get<TicketDesk>();

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        town = await SmallTown.SettleAsync(Db, ct: Ct);
        leena = await Db.JoinAsync("Leena", Role.Clerk, null, Ct);
        ticket = await town.ReceiveAsync(Ct);
        await Follower().FollowAsync(Ct);
    }

    [Fact]
    public async Task Whoever_is_given_a_ticket_is_told_and_whoever_takes_one_is_not()
    {
        await Desk.AssignAsync(town.Aino, await CommandAsync(), leena.Staff, ticket.Team, Ct);
        Assert.Equal([(NoticeKind.Assigned, town.Aino.ActorId)], await OfAsync(leena));

        await Desk.AssignAsync(town.Aino, await CommandAsync(), town.Aino.Staff, ticket.Team, Ct);
        Assert.Equal([(NoticeKind.Taken, town.Aino.ActorId), (NoticeKind.Assigned, town.Aino.ActorId)], await OfAsync(leena));
        Assert.Empty(await OfAsync(town.Aino));
    }

    [Fact]
    public async Task Whoever_gave_a_ticket_is_told_when_it_comes_back()
    {
        await Desk.AssignAsync(town.Aino, await CommandAsync(), leena.Staff, ticket.Team, Ct);
        await Desk.GiveBackAsync(leena, await CommandAsync(), "Not mine", Ct);

        Assert.Equal([(NoticeKind.GivenBack, leena.ActorId)], await OfAsync(town.Aino));
    }

    [Fact]
    public async Task A_promise_that_is_late_soon_and_then_late_is_told_to_who_has_the_ticket_once_each()
    {
        await Desk.AssignAsync(leena, await CommandAsync(), leena.Staff, ticket.Team, Ct);
        var due = (await Db.NowAsync(ticket.Id, Ct)).DueAt;
        Db.Clock.SetUtcNow(due.AddMinutes(-1));
        await Db.DoAsync(ticket.Id, t => t.TellDue(Act.OfTimer(Db.Clock.Now())), Ct);
        Db.Clock.SetUtcNow(due.AddMinutes(1));
        await Db.DoAsync(ticket.Id, t => t.TellDue(Act.OfTimer(Db.Clock.Now())), Ct);
        await Db.DoAsync(ticket.Id, t => t.TellDue(Act.OfTimer(Db.Clock.Now())), Ct);

        Assert.Equal([NoticeKind.LateSoon, NoticeKind.Late], (await OfAsync(leena)).Select(n => n.Item1).Order());
        Assert.Empty(await OfAsync(town.Aino));
    }

    [Fact]
    public async Task What_was_undone_before_it_was_read_is_told_to_nobody()
    {
        var done = Assert.IsType<Done>(await Desk.AssignAsync(town.Aino, await CommandAsync(), leena.Staff, ticket.Team, Ct));
        await OfAsync(leena);
        await Desk.UndoAsync(town.Aino, new(CommandId.New(), ticket.Id, done.Version), done.Before!, Ct);
        Assert.Empty(await OfAsync(leena));

        done = Assert.IsType<Done>(await Desk.AssignAsync(town.Aino, await CommandAsync(), leena.Staff, ticket.Team, Ct));
        await Desk.UndoAsync(town.Aino, new(CommandId.New(), ticket.Id, done.Version), done.Before!, Ct);
        Assert.Empty(await OfAsync(leena));
    }

    [Fact]
    public async Task What_was_undone_after_it_was_read_is_told_as_taken()
    {
        var done = Assert.IsType<Done>(await Desk.AssignAsync(town.Aino, await CommandAsync(), leena.Staff, ticket.Team, Ct));
        await OfAsync(leena);
        await Get<NoticeDesk>().ReadAllAsync(leena, Ct);
        await Desk.UndoAsync(town.Aino, new(CommandId.New(), ticket.Id, done.Version), done.Before!, Ct);
        Assert.Equal([NoticeKind.Taken, NoticeKind.Assigned], (await OfAsync(leena)).Select(n => n.Kind));
    }

    [Fact]
    public async Task A_note_tells_those_it_names_and_the_one_who_has_the_ticket()
    {
        await Desk.AssignAsync(leena, await CommandAsync(), leena.Staff, ticket.Team, Ct);
        await Desk.NoteAsync(town.Aino, await CommandAsync(), "@Eero, can you look? @Leena too.", Ct);

        Assert.Equal([(NoticeKind.Named, town.Aino.ActorId)], await OfAsync(town.Eero));
        Assert.Equal([(NoticeKind.Named, town.Aino.ActorId)], await OfAsync(leena));

        await Desk.NoteAsync(town.Aino, await CommandAsync(), "Nobody in particular.", Ct);
        Assert.Equal([NoticeKind.Said, NoticeKind.Named], (await OfAsync(leena)).Select(n => n.Kind));
        Assert.Single(await OfAsync(town.Eero));
    }

    [Fact]
    public async Task A_requesters_word_reaches_the_one_who_has_the_ticket()
    {
        await Desk.AssignAsync(leena, await CommandAsync(), leena.Staff, ticket.Team, Ct);
        await Db.DoAsync(ticket.Id, t => t.Hear(new Act(Origin.Channel, Guid.NewGuid(), Db.Clock.Now(), Guid.NewGuid()), null, Channel.Email, "Still waiting."), Ct);
        Assert.Equal([(NoticeKind.Said, null)], await OfAsync(leena));
    }

    [Fact]
    public async Task A_flag_reaches_the_team_in_whose_queue_it_is()
    {
        await using (var db = Open())
        {
            var eero = await db.Set<StaffMember>().Include(p => p.Memberships).SingleAsync(p => p.Id == town.Eero.Staff, Ct);
            eero.JoinTeam(town.Act(), ticket.Team!.Value);
            await db.SaveChangesAsync(Ct);
        }
        InTown.Hear(Db);
        await Desk.RaiseFlagAsync(town.Aino, await CommandAsync(), "Water in the cellar", null, Ct);
        Assert.Equal([NoticeKind.Flagged], (await OfAsync(town.Eero)).Select(n => n.Kind));
        Assert.Empty(await OfAsync(leena));
    }

    [Fact]
    public async Task A_promised_call_is_told_once_when_its_time_has_come()
    {
        await Db.DoAsync(ticket.Id, t => t.PromiseCallBack(town.Act(), leena.Staff!.Value, Db.Clock.Now() + TimeSpan.FromHours(1), ""), Ct);
        Assert.Equal(0, await Get<CallBackTimer>().TellAsync(Ct));
        Db.Clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal((1, 0), (await Get<CallBackTimer>().TellAsync(Ct), await Get<CallBackTimer>().TellAsync(Ct)));
        Assert.Equal([(NoticeKind.CallBack, null)], await OfAsync(leena));
    }

    [Fact]
    public async Task Nobody_is_told_what_they_switched_off_or_may_not_read()
    {
        await Get<NoticeDesk>().ChooseAsync(leena, NoticeKind.Assigned, false, Ct);
        var stranger = await Db.JoinAsync("Stranger", Role.Handler, new DepartmentId(Guid.NewGuid()), Ct);
        await Desk.AssignAsync(town.Aino, await CommandAsync(), leena.Staff, ticket.Team, Ct);
        await Desk.NoteAsync(town.Aino, await CommandAsync(), "@Stranger look", Ct);
        Assert.Equal([NoticeKind.Said], (await OfAsync(leena)).Select(n => n.Kind));
        await using var db = Open();
        Assert.False(await db.Set<Notice>().AnyAsync(n => n.For == stranger.Staff, Ct));

        await Get<NoticeDesk>().ChooseAsync(leena, NoticeKind.Assigned, true, Ct);
        Assert.Equal(Enum.GetValues<NoticeKind>().ToHashSet(), await Get<NoticeReader>().ChosenAsync(leena, Ct));
    }

    [Fact]
    public async Task History_that_was_brought_in_tells_nobody()
    {
        await Db.DoAsync(ticket.Id, t => t.Assign(new Act(Origin.Import, null, Db.Clock.Now(), Guid.NewGuid()), leena.Staff, t.Team), Ct);
        Assert.Empty(await OfAsync(leena));
    }

    [Fact]
    public async Task Two_servers_and_a_stop_in_between_tell_each_thing_once()
    {
        await Desk.AssignAsync(town.Aino, await CommandAsync(), leena.Staff, ticket.Team, Ct);
        var (first, second) = (Follower(), Follower());
        await Task.WhenAll(Enumerable.Range(0, 6).Select(n => Task.Run(async () =>
        {
            try
            {
                await (n % 2 == 0 ? first : Follower()).FollowAsync(Ct);
            }
            catch (DbUpdateException)
            {
                // The other was faster; the program begins again from the stored place.
            }
        }, Ct)));
        await second.FollowAsync(Ct);
        await Follower().FollowAsync(Ct);
        Assert.Single(await OfAsync(leena));
    }

    [Fact]
    public async Task What_happened_while_the_program_was_down_is_told_at_the_next_start()
    {
        await Desk.AssignAsync(town.Aino, await CommandAsync(), leena.Staff, ticket.Team, Ct);
        await Desk.NoteAsync(town.Aino, await CommandAsync(), "@Leena", Ct);
        Assert.Equal([NoticeKind.Named, NoticeKind.Assigned], (await OfAsync(leena)).Select(n => n.Kind));
    }

    [Fact]
    public async Task Only_ones_own_are_read_and_old_ones_go()
    {
        await Desk.AssignAsync(town.Aino, await CommandAsync(), leena.Staff, ticket.Team, Ct);
        await OfAsync(leena);
        var notice = (await Get<NoticeReader>().NewestAsync(leena, Ct))[0];
        await Get<NoticeDesk>().ReadAsync(town.Aino, notice.Id, Ct);
        Assert.Equal(1, await Get<NoticeReader>().UnreadAsync(leena, Ct));
        await Get<NoticeDesk>().ReadAsync(leena, notice.Id, Ct);
        Assert.Equal(0, await Get<NoticeReader>().UnreadAsync(leena, Ct));

        Assert.Equal(0, await Get<NoticeSweep>().SweepAsync(Ct));
        Db.Clock.Advance(NoticeSweep.ReadKept + TimeSpan.FromMinutes(1));
        Assert.Equal(1, await Get<NoticeSweep>().SweepAsync(Ct));
    }

    private NoticeFollower Follower() => ActivatorUtilities.CreateInstance<NoticeFollower>(Db.Services);

    private async Task<TicketCommand> CommandAsync() => new(CommandId.New(), ticket.Id, (await Db.NowAsync(ticket.Id, Ct)).Version);

    /// <summary>What a person has been told after a program that begins now has followed to the end.</summary>
    private async Task<IEnumerable<(NoticeKind Kind, Guid? By)>> OfAsync(Viewer viewer)
    {
        await Follower().FollowAsync(Ct);
        return (await Get<NoticeReader>().NewestAsync(viewer, Ct)).Select(n => (n.Kind, n.By));
    }
}

public sealed class NoticeFollowerOnSqliteTests : NoticeFollowerTests<SqliteDb>;

public sealed class NoticeFollowerOnPostgresTests : NoticeFollowerTests<PostgresDb>;
