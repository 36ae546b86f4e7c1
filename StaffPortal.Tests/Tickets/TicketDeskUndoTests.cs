using StaffPortal.Catalogue;
using StaffPortal.Data;
using StaffPortal.Rights;
using StaffPortal.Tests.Support;
using StaffPortal.Tickets;
using Xunit;

namespace StaffPortal.Tests.Tickets;

/// <summary>One's own acts can be taken back, as long as nobody else has decided the same since.</summary>
public abstract class TicketDeskUndoTests<TDb> : DbTests<TDb>
    where TDb : ITestDb, new()
{
    private SmallTown town = null!;
    private Ticket seen = null!;

    private TicketDesk Desk => Get<TicketDesk>();

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        town = await SmallTown.SettleAsync(Db, ct: Ct);
        seen = await town.ReceiveAsync(Ct);
        Db.Clock.Advance(TimeSpan.FromMinutes(5));
    }

    [Fact]
    public async Task Three_acts_come_back_in_reverse_order_and_leave_everything_as_it_was()
    {
        var taken = await TakeAsync(town.Eero);
        Db.Clock.Advance(TimeSpan.FromMinutes(1));
        var moved = Assert.IsType<Done>(await Desk.MoveAsync(town.Eero, new(CommandId.New(), seen.Id, taken.Version), StageCategory.Resolved, Ct, StageTerms.Done));
        Db.Clock.Advance(TimeSpan.FromMinutes(1));
        var urgent = Assert.IsType<Done>(await Desk.PrioritiseAsync(town.Eero, new(CommandId.New(), seen.Id, moved.Version), Priority.Urgent, Ct));

        foreach (var act in new[] { urgent, moved, taken })
            Assert.IsType<Done>(await UndoAsync(town.Eero, act));

        var now = await Db.NowAsync(seen.Id, Ct);
        Assert.Equal(
            (seen.Owner, seen.Team, seen.Stage, seen.Priority, seen.DueAt, true, seen.ResolvedAt, seen.Version + 6),
            (now.Owner, now.Team, now.Stage, now.Priority, now.DueAt, now.IsOpen, now.ResolvedAt, now.Version));
        Assert.Equal([(StageCategory.Received, seen.ReceivedAt, null)], now.Visits.Select(v => (v.Stage, v.From, v.To)));
    }

    [Fact]
    public async Task What_somebody_else_set_since_stands_and_the_undoer_hears_who()
    {
        var taken = await TakeAsync(town.Eero);
        await Desk.AssignAsync(town.Aino, (await Db.NowAsync(seen.Id, Ct)).Command(), town.Aino.Staff, town.Roads, Ct);

        Assert.Equal(new TakenBy(town.Aino.ActorId, Db.Clock.Now(), "owner"), await UndoAsync(town.Eero, taken));
        Assert.Equal(town.Aino.Staff, (await Db.NowAsync(seen.Id, Ct)).Owner);
    }

    [Fact]
    public async Task What_somebody_else_set_in_another_field_hinders_nothing_and_stays()
    {
        var urgent = Assert.IsType<Done>(await Desk.PrioritiseAsync(town.Eero, seen.Command(), Priority.Urgent, Ct));
        await Desk.AssignAsync(town.Aino, (await Db.NowAsync(seen.Id, Ct)).Command(), town.Aino.Staff, town.Roads, Ct);

        Assert.IsType<Done>(await UndoAsync(town.Eero, urgent));
        var now = await Db.NowAsync(seen.Id, Ct);
        Assert.Equal((Priority.Normal, town.Aino.Staff, StageCategory.Assigned), (now.Priority, now.Owner, now.Stage));
    }

    [Fact]
    public async Task Giving_it_away_in_the_middle_of_work_does_not_collide_with_a_stage_set_since()
    {
        await Desk.MoveAsync(town.Aino, seen.Command(), StageCategory.InProgress, Ct);
        var given = Assert.IsType<Done>(await Desk.AssignAsync(town.Aino, (await Db.NowAsync(seen.Id, Ct)).Command(), town.Eero.Staff, town.Roads, Ct));
        await Desk.MoveAsync(town.Eero, (await Db.NowAsync(seen.Id, Ct)).Command(), StageCategory.Waiting, Ct, Terms.Wait(Db.Clock));

        Assert.IsType<Done>(await UndoAsync(town.Aino, given));
        var now = await Db.NowAsync(seen.Id, Ct);
        Assert.Equal((null, StageCategory.Waiting), (now.Owner, now.Stage));
    }

    [Fact]
    public async Task A_handler_gives_back_what_they_took_from_a_colleague()
    {
        await Desk.AssignAsync(town.Aino, seen.Command(), town.Aino.Staff, town.Roads, Ct);
        var taken = Assert.IsType<Done>(await Desk.AssignAsync(town.Eero, (await Db.NowAsync(seen.Id, Ct)).Command(), town.Eero.Staff, town.Roads, Ct));

        Assert.IsType<Done>(await UndoAsync(town.Eero, taken));
        Assert.Equal(town.Aino.Staff, (await Db.NowAsync(seen.Id, Ct)).Owner);
    }

    [Fact]
    public async Task Nobody_takes_back_what_another_did()
    {
        var taken = await TakeAsync(town.Eero);

        Assert.Equal(new NotAllowed(Refusal.NoRight), await UndoAsync(town.Aino, taken));
        Assert.Equal(town.Eero.Staff, (await Db.NowAsync(seen.Id, Ct)).Owner);
    }

    [Fact]
    public async Task An_undo_that_would_do_more_than_take_back_is_refused()
    {
        var taken = await TakeAsync(town.Eero);
        TicketBefore[] never =
        [
            new(new OwnerBefore(town.Linnea.Staff, town.Roads), StageCategory.Received),
            new(new OwnerBefore(null, town.HomeCare), StageCategory.Received),
            new(new OwnerBefore(null, town.Roads), StageCategory.Closed),
            new(new OwnerBefore(null, town.Roads)),
            new(new OwnerBefore(null, town.Roads), StageCategory.Received, Priority.Urgent),
            new(Stage: StageCategory.Closed),
            new(),
        ];

        foreach (var before in never)
            Assert.Equal(new NotAllowed(Refusal.NoRight), await UndoAsync(town.Eero, taken with { Before = before }));
        Assert.Equal(taken.Version, (await Db.NowAsync(seen.Id, Ct)).Version);
    }

    [Fact]
    public async Task A_note_cannot_be_undone()
    {
        var noted = Assert.IsType<Done>(await Desk.NoteAsync(town.Eero, seen.Command(), "Asked", Ct));

        Assert.Equal(new NotAllowed(Refusal.NoRight), await UndoAsync(town.Eero, noted with { Before = new(Stage: StageCategory.Closed) }));
    }

    private async Task<Done> TakeAsync(Viewer who) => Assert.IsType<Done>(await Desk.AssignAsync(who, seen.Command(), who.Staff, town.Roads, Ct));

    private Task<TicketOutcome> UndoAsync(Viewer who, Done act) => Desk.UndoAsync(who, new(CommandId.New(), seen.Id, act.Version), act.Before!, Ct);
}

public sealed class TicketDeskUndoOnSqliteTests : TicketDeskUndoTests<SqliteDb>;

public sealed class TicketDeskUndoOnPostgresTests : TicketDeskUndoTests<PostgresDb>;
