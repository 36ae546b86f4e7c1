using Microsoft.EntityFrameworkCore;
using StaffPortal.Catalogue;
using StaffPortal.Data;
using StaffPortal.Rights;
using StaffPortal.ServiceLevels;
using StaffPortal.Tests.Live;
using StaffPortal.Tests.Support;
using StaffPortal.Tickets;
using Xunit;

namespace StaffPortal.Tests.Tickets;

/// <summary>What moves by itself, what must be said, and what the requester's word does after it was resolved or closed.</summary>
public abstract class AfterwardsTests<TDb> : DbTests<TDb>
    where TDb : ITestDb, new()
{
    private SmallTown town = null!;
    private Ticket ticket = null!;

    private TicketDesk Desk => Get<TicketDesk>();

    private CourseTimer Timer => Get<CourseTimer>();

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        town = await SmallTown.SettleAsync(Db, ct: Ct);
        ticket = await Db.RequestAsync(town.Potholes, Ct, reporter: await Db.MeetAsync("Anna", "Virtanen", Ct));
        Assert.IsType<Done>(await Desk.AssignAsync(town.Eero, ticket.Command(), town.Eero.Staff, town.Roads, Ct));
    }

    [Fact]
    public async Task To_wait_it_must_be_said_for_whom_and_until_when()
    {
        Assert.Equal(new NotAllowed(Refusal.NeedsWait), await Desk.MoveAsync(town.Eero, await SeenAsync(), StageCategory.Waiting, Ct));
        Assert.Equal(new NotAllowed(Refusal.Past), await Desk.MoveAsync(town.Eero, await SeenAsync(), StageCategory.Waiting, Ct, Terms.Wait(Db.Clock, days: 0)));
        Assert.Equal(new NotAllowed(Refusal.TooFar), await Desk.MoveAsync(town.Eero, await SeenAsync(), StageCategory.Waiting, Ct, Terms.Wait(Db.Clock, days: 400)));
        Assert.Equal(new NotAllowed(Refusal.NoSuchMove), await Desk.WaitOnAsync(town.Eero, await SeenAsync(), new(Awaited.Time, Db.Clock.Now().AddDays(1)), Ct));

        Assert.IsType<Done>(await Desk.MoveAsync(town.Eero, await SeenAsync(), StageCategory.Waiting, Ct, Terms.Wait(Db.Clock, Awaited.Authority)));
        Assert.IsType<Done>(await Desk.WaitOnAsync(town.Eero, await SeenAsync(), new(Awaited.Contractor, Db.Clock.Now().AddDays(5)), Ct));
        var after = (await Get<TicketReader>().OpenAsync(town.Eero, ticket.Id, Ct))!.After!;
        Assert.Equal((Awaited.Contractor, Db.Clock.Now().AddDays(5)), (after.WaitsFor, after.WaitsUntil));
    }

    [Fact]
    public async Task A_wait_ends_by_itself_once_also_after_a_night_without_the_program()
    {
        await Desk.MoveAsync(town.Eero, await SeenAsync(), StageCategory.Waiting, Ct, Terms.Wait(Db.Clock));
        Assert.Equal(0, await Timer.EndWaitsAsync(Ct));

        Db.Clock.Advance(TimeSpan.FromDays(4));
        Assert.Equal((1, 0), (await Timer.EndWaitsAsync(Ct), await Timer.EndWaitsAsync(Ct)));
        var now = await Db.NowAsync(ticket.Id, Ct);
        Assert.Equal((StageCategory.InProgress, town.Eero.Staff, null), (now.Stage, now.Owner, now.WaitsUntil));
    }

    [Fact]
    public async Task Ending_it_says_how_and_tells_the_requester_and_one_undo_takes_both_back()
    {
        Assert.Equal(new NotAllowed(Refusal.NeedsOutcome), await Desk.MoveAsync(town.Eero, await SeenAsync(), StageCategory.Resolved, Ct));
        Assert.Equal(new NotAllowed(Refusal.TooLong), await Desk.MoveAsync(town.Eero, await SeenAsync(), StageCategory.Resolved, Ct, new(Tell: new('x', Ticket.TextLength + 1))));

        var done = Assert.IsType<Done>(await Desk.MoveAsync(town.Eero, await SeenAsync(), StageCategory.Resolved, Ct, new(Ending: Ending.NotPossible, Tell: " The street is private. ")));
        var open = (await Get<TicketReader>().OpenAsync(town.Eero, ticket.Id, Ct))!;
        Assert.Equal(("The street is private.", MessageState.Waiting), (open.Messages[^1].Text, open.Messages[^1].State));
        Assert.Equal((Ending.NotPossible, Db.Clock.Now().AddDays(14)), (open.After!.Ending, open.After.ClosesAt));

        Assert.IsType<Done>(await Desk.UndoAsync(town.Eero, new(CommandId.New(), ticket.Id, done.Version), done.Before!, Ct));
        open = (await Get<TicketReader>().OpenAsync(town.Eero, ticket.Id, Ct))!;
        Assert.Equal((StageCategory.Assigned, MessageState.Withdrawn, null, null), (open.Row.Stage, open.Messages[^1].State, open.After!.Ending, open.After.ClosesAt));
    }

    [Fact]
    public async Task A_refused_move_tells_the_requester_nothing()
    {
        await Get<StaffPortal.Tickets.Work.TaskDesk>().AskAsync(town.Eero, CommandId.New(), ticket.Id, new("Cones", town.HomeCare, null, ""), Ct);

        Assert.Equal(new NotAllowed(Refusal.OpenTasks), await Desk.MoveAsync(town.Eero, await SeenAsync(), StageCategory.Resolved, Ct, new(Tell: "Mended.")));

        Assert.Empty((await Get<TicketReader>().OpenAsync(town.Eero, ticket.Id, Ct))!.Messages);
    }

    [Fact]
    public async Task Resolved_it_closes_after_the_services_days_unless_they_write_before()
    {
        var other = await Db.RequestAsync(town.Potholes, Ct);
        foreach (var id in new[] { ticket.Id, other.Id })
            Assert.IsType<Done>(await Desk.MoveAsync(town.Eero, await SeenAsync(id), StageCategory.Resolved, Ct, StageTerms.Done));
        Db.Clock.Advance(TimeSpan.FromDays(13));
        Assert.Equal(0, await Timer.CloseAsync(Ct));
        Assert.IsType<Done>(await Desk.HearAsync(town.Aino, await SeenAsync(), Channel.Phone, "It is there again.", Ct));
        var again = await Db.NowAsync(ticket.Id, Ct);
        Assert.Equal((StageCategory.InProgress, town.Eero.Staff, null), (again.Stage, again.Owner, again.ClosesAt));

        Db.Clock.Advance(TimeSpan.FromDays(2));
        Assert.Equal((1, 0), (await Timer.CloseAsync(Ct), await Timer.CloseAsync(Ct)));
        Assert.Equal((StageCategory.InProgress, StageCategory.Closed), ((await Db.NowAsync(ticket.Id, Ct)).Stage, (await Db.NowAsync(other.Id, Ct)).Stage));
    }

    [Fact]
    public async Task After_closing_their_word_makes_a_new_ticket_that_follows_and_thanks_make_none()
    {
        await Desk.MoveAsync(town.Eero, await SeenAsync(), StageCategory.Resolved, Ct, StageTerms.Done);
        await Desk.MoveAsync(town.Eero, await SeenAsync(), StageCategory.Closed, Ct);
        Assert.Equal(ticket.Number, Assert.IsType<Done>(await Desk.HearAsync(town.Aino, await SeenAsync(), Channel.Email, "Kiitos paljon!", Ct)).Number);

        var command = await SeenAsync();
        var made = Assert.IsType<Done>(await Desk.HearAsync(town.Aino, command, Channel.Phone, "The hole is back.", Ct));
        Assert.Equal(made, await Desk.HearAsync(town.Aino, command, Channel.Phone, "The hole is back.", Ct));

        var next = await Db.NowAsync(new(made.Made!.Value), Ct);
        Assert.Equal(
            (ticket.Id, made.Number, "The hole is back.", town.Potholes.Id, StageCategory.Received, ticket.Customer),
            (next.Follows, next.Number, next.Description, next.Service, next.Stage, next.Customer));
        Assert.Equal(StageCategory.Closed, (await Db.NowAsync(ticket.Id, Ct)).Stage);
        Assert.Equal(made.Number, (await Get<TicketReader>().OpenAsync(town.Eero, ticket.Id, Ct))!.After!.Later);
        Assert.Equal(ticket.Number, (await Get<TicketReader>().OpenAsync(town.Eero, next.Id, Ct))!.After!.Earlier);
        await using var db = Open();
        Assert.Equal(1, await db.Set<Ticket>().CountAsync(t => t.Follows == ticket.Id, Ct));
    }

    [Fact]
    public async Task A_due_date_by_hand_stands_for_the_promise_with_its_reason_also_while_it_waits()
    {
        var due = Db.Clock.Now().AddDays(9);
        Assert.Equal(new NotAllowed(Refusal.Empty), await Desk.SetDueAsync(town.Eero, await SeenAsync(), due, " ", Ct));
        Assert.Equal(new NotAllowed(Refusal.Past), await Desk.SetDueAsync(town.Eero, await SeenAsync(), Db.Clock.Now(), "Late", Ct));

        var before = (await Db.NowAsync(ticket.Id, Ct)).DueAt;
        Assert.IsType<Done>(await Desk.SetDueAsync(town.Eero, await SeenAsync(), due, "Agreed with them", Ct));
        await Desk.MoveAsync(town.Eero, await SeenAsync(), StageCategory.Waiting, Ct, Terms.Wait(Db.Clock));
        Db.Clock.Advance(TimeSpan.FromDays(1));

        var open = (await Get<TicketReader>().OpenAsync(town.Eero, ticket.Id, Ct))!;
        Assert.Equal((due, due, ClockState.Running), (open.Row.DueAt, open.Clocks!.Resolution!.DueAt, open.Clocks.Resolution.State));
        Assert.Equal("Agreed with them", open.Messages.Single(m => m.Kind == MessageKind.Note).Text);
        Assert.Equal(TimeSpan.FromDays(8), open.Clocks.Resolution.Left);

        await Desk.MoveAsync(town.Eero, await SeenAsync(), StageCategory.InProgress, Ct);
        await Desk.SetDueAsync(town.Eero, await SeenAsync(), null, "As promised after all", Ct);
        Assert.Equal(before.AddDays(1), (await Db.NowAsync(ticket.Id, Ct)).DueAt);
    }

    private async Task<TicketCommand> SeenAsync(TicketId? id = null) => new(CommandId.New(), id ?? ticket.Id, (await Db.NowAsync(id ?? ticket.Id, Ct)).Version);
}

public sealed class AfterwardsOnSqliteTests : AfterwardsTests<SqliteDb>;

public sealed class AfterwardsOnPostgresTests : AfterwardsTests<PostgresDb>;
