using Microsoft.EntityFrameworkCore;
using StaffPortal.Catalogue;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Tests.Support;
using StaffPortal.Tickets;
using Xunit;

namespace StaffPortal.Tests.Tickets;

/// <summary>Those a ticket was given to answer it, by saying so or by their first act; the view and its count show what waits.</summary>
public abstract class OfferDeskTests<TDb> : DbTests<TDb>
    where TDb : ITestDb, new()
{
    private SmallTown town = null!;
    private Ticket ticket = null!;

    private TicketDesk Desk => Get<TicketDesk>();

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        town = await SmallTown.SettleAsync(Db, ct: Ct);
        ticket = await Db.RequestAsync(town.Potholes, Ct);
        Assert.IsType<Done>(await Desk.AssignAsync(town.Aino, ticket.Command(), town.Eero.Staff, town.Roads, Ct));
    }

    [Fact]
    public async Task What_waits_stands_in_the_view_and_its_count_until_it_is_accepted()
    {
        Assert.Equal((1, 1, 1), await WaitingAsync());

        Assert.Equal(new NotAllowed(Refusal.NoRight), await Desk.AcceptAsync(town.Aino, await SeenAsync(), Ct));
        Assert.IsType<Done>(await Desk.AcceptAsync(town.Eero, await SeenAsync(), Ct));

        Assert.Equal((0, 0, 0), await WaitingAsync());
        Assert.Equal(new NotAllowed(Refusal.NoOffer), await Desk.AcceptAsync(town.Eero, await SeenAsync(), Ct));
        var offer = (await Get<TicketReader>().OpenAsync(town.Eero, ticket.Id, Ct))!.Offer!;
        Assert.Equal((false, true, town.Aino.ActorId), (offer.IsOpen, offer.IsMine, offer.By));
    }

    [Fact]
    public async Task The_first_act_accepts_and_can_be_taken_back_by_itself()
    {
        var done = Assert.IsType<Done>(await Desk.PrioritiseAsync(town.Eero, await SeenAsync(), Priority.High, Ct));

        await using var db = Open();
        var kinds = await db.Set<JournalEntry>().Where(e => e.TicketId == ticket.Id.Value).OrderBy(e => e.Seq).Select(e => e.Kind).ToListAsync(Ct);
        Assert.Equal([TicketKinds.Opened, TicketKinds.Assigned, TicketKinds.Accepted, TicketKinds.Prioritised], kinds);
        Assert.IsType<Done>(await Desk.UndoAsync(town.Eero, new(CommandId.New(), ticket.Id, done.Version), done.Before!, Ct));
        var now = await Db.NowAsync(ticket.Id, Ct);
        Assert.Equal((null, Priority.Normal, OfferAnswer.Accepted), (now.OfferedAt, now.Priority, now.Offers[^1].Answer));
    }

    [Fact]
    public async Task An_act_that_is_refused_and_one_of_somebody_else_accept_nothing()
    {
        Assert.Equal(new NotAllowed(Refusal.NoSuchMove), await Desk.MoveAsync(town.Eero, await SeenAsync(), StageCategory.Received, Ct));
        Assert.IsType<Done>(await Desk.NoteAsync(town.Aino, await SeenAsync(), "Cones are out", Ct));

        var now = await Db.NowAsync(ticket.Id, Ct);
        Assert.NotNull(now.OfferedAt);
        Assert.Equal(3, now.Version);
    }

    [Fact]
    public async Task Declined_or_returned_it_goes_back_with_a_reason()
    {
        Assert.Equal(new NotAllowed(Refusal.Empty), await Desk.GiveBackAsync(town.Eero, await SeenAsync(), "  ", Ct));
        Assert.Equal(new NotAllowed(Refusal.TooLong), await Desk.GiveBackAsync(town.Eero, await SeenAsync(), new('x', Ticket.TextLength + 1), Ct));
        Assert.Equal(new NotAllowed(Refusal.NoRight), await Desk.GiveBackAsync(town.Aino, await SeenAsync(), "Mine", Ct));
        Assert.IsType<Done>(await Desk.GiveBackAsync(town.Eero, await SeenAsync(), "Not our street", Ct));

        var now = await Db.NowAsync(ticket.Id, Ct);
        Assert.Equal((null, town.Roads, StageCategory.Triage, "Not our street"), (now.Owner, now.Team!.Value, now.Stage, now.Messages.Single().Text));
        Assert.Equal(new NotAllowed(Refusal.NoOffer), await Desk.GiveBackAsync(town.Eero, await SeenAsync(), "Again", Ct));
    }

    [Fact]
    public async Task Any_of_the_team_accepts_what_was_given_to_it()
    {
        var linnea = await Db.JoinAsync("Lea", Role.Handler, town.Care, Ct);
        await using (var db = Open())
        {
            var lea = await db.Set<StaffMember>().Include(s => s.Memberships).SingleAsync(s => s.Id == linnea.Staff, Ct);
            lea.JoinTeam(town.Act(), town.HomeCare);
            await db.SaveChangesAsync(Ct);
        }
        InTown.Hear(Db);
        var meal = await Db.RequestAsync(town.Meals, Ct);
        await Db.DoAsync(meal.Id, t => t.Assign(Act.By(town.Aino.ActorId!.Value, Db.Clock.Now()), null, town.Roads), Ct);
        await Db.DoAsync(meal.Id, t => t.Assign(Act.By(town.Aino.ActorId!.Value, Db.Clock.Now().AddMinutes(1)), null, town.HomeCare), Ct);

        Assert.Equal(new NotAllowed(Refusal.NoRight), await Desk.AcceptAsync(town.Linnea, new(CommandId.New(), meal.Id, 3), Ct));
        Assert.IsType<Done>(await Desk.AcceptAsync(linnea, new(CommandId.New(), meal.Id, 3), Ct));
        var now = await Db.NowAsync(meal.Id, Ct);
        Assert.Equal((null, OfferAnswer.Accepted, 2), (now.Owner, now.Offers[^1].Answer, now.HandOvers));
    }

    private async Task<TicketCommand> SeenAsync() => new(CommandId.New(), ticket.Id, (await Db.NowAsync(ticket.Id, Ct)).Version);

    /// <summary>In the view, in its count, in the facets.</summary>
    private async Task<(int Rows, int Count, int Facets)> WaitingAsync()
    {
        var view = new QueueView(QueueKind.Offered);
        var rows = await Get<QueueReader>().PageAsync(town.Aino, view, null, 10, Ct);
        Assert.All(rows, r => Assert.True(view.Holds(r)));
        return (rows.Count, (await Get<CountReader>().SharedAsync(town.Aino, Ct)).Offered, (await Get<CountReader>().FacetsAsync(town.Aino, Ct)).Where(view.Holds).Sum(f => f.Count));
    }
}

public sealed class OfferDeskOnSqliteTests : OfferDeskTests<SqliteDb>;

public sealed class OfferDeskOnPostgresTests : OfferDeskTests<PostgresDb>;
