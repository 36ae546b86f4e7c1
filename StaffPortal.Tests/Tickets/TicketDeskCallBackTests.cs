using StaffPortal.Customers;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Tests.Support;
using StaffPortal.Tickets;
using Xunit;

namespace StaffPortal.Tests.Tickets;

public abstract class TicketDeskCallBackTests<TDb> : DbTests<TDb>
    where TDb : ITestDb, new()
{
    private SmallTown town = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        town = await SmallTown.SettleAsync(Db, ct: Ct);
    }

    [Fact]
    public async Task A_promise_stands_on_the_ticket_until_it_is_kept_once()
    {
        var reporter = await Db.MeetAsync("Matti", "Virtanen", Ct, (ContactPointKind.Phone, "040 512 8841"));
        var ticket = await Db.RequestAsync(town.Potholes, Ct, reporter: reporter);
        var due = Db.Clock.Now().AddHours(2);

        var promised = Assert.IsType<Done>(await Get<TicketDesk>().PromiseCallBackAsync(town.Aino, ticket.Command(), due, " 050 111 2222 ", Ct));
        var own = Assert.IsType<Done>(await Get<TicketDesk>().PromiseCallBackAsync(town.Eero, ticket.Command(), due.AddHours(1), "", Ct));

        var open = await Get<TicketReader>().OpenAsync(town.Eero, ticket.Id, Ct);
        Assert.Equal(
            [(promised.Made!.Value, town.Aino.ActorId!.Value, "050 111 2222", due), (own.Made!.Value, town.Eero.ActorId!.Value, "040 512 8841", due.AddHours(1))],
            open!.CallBacks.Select(c => (c.Id.Value, c.Owner, c.Phone!, c.DueAt)));

        Db.Clock.Advance(TimeSpan.FromMinutes(30));
        Assert.IsType<Done>(await Get<TicketDesk>().KeepCallBackAsync(town.Eero, ticket.Command(), new(promised.Made.Value), Ct));
        Assert.Equal(new NotAllowed(Refusal.TooLate), await Get<TicketDesk>().KeepCallBackAsync(town.Eero, ticket.Command(), new(promised.Made.Value), Ct));

        Assert.Equal([own.Made], (await Get<TicketReader>().OpenAsync(town.Eero, ticket.Id, Ct))!.CallBacks.Select(c => (Guid?)c.Id.Value));
        var kept = (await Db.NowAsync(ticket.Id, Ct)).CallBacks.Single(c => c.Id.Value == promised.Made);
        Assert.Equal((due.AddMinutes(-90), town.Eero.ActorId), (kept.KeptAt, kept.KeptBy));
    }

    [Fact]
    public async Task A_promise_is_for_later_and_from_somebody_who_may_work_on_the_ticket()
    {
        var ticket = await town.ReceiveAsync(Ct);

        Assert.Equal(new NotAllowed(Refusal.Past), await Get<TicketDesk>().PromiseCallBackAsync(town.Aino, ticket.Command(), Db.Clock.Now(), "", Ct));
        Assert.Equal(new NotAllowed(Refusal.TooLong), await Get<TicketDesk>().PromiseCallBackAsync(town.Aino, ticket.Command(), Db.Clock.Now().AddHours(1), new('1', 41), Ct));
        Assert.IsType<NotFound>(await Get<TicketDesk>().PromiseCallBackAsync(town.Linnea, ticket.Command(), Db.Clock.Now().AddHours(1), "", Ct));
    }

    [Fact]
    public async Task The_journal_knows_of_the_promise_and_not_of_the_number()
    {
        var ticket = await town.ReceiveAsync(Ct);
        await Get<TicketDesk>().PromiseCallBackAsync(town.Aino, ticket.Command(), Db.Clock.Now().AddHours(2), "050 111 2222", Ct);

        var entry = (await Get<JournalFeed>().AfterAsync(0, 100, Ct))[^1];
        Assert.Equal((TicketKinds.CallBackPromised, "", Origin.Person, town.Aino.ActorId), (entry.Kind, entry.Fields, entry.Origin, entry.ActorId));
        // Ids are hexadecimal and may hold any three digits; no id has a run of these nine.
        Assert.DoesNotContain("501112222", entry.Data.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }
}

public sealed class TicketDeskCallBackOnSqliteTests : TicketDeskCallBackTests<SqliteDb>;

public sealed class TicketDeskCallBackOnPostgresTests : TicketDeskCallBackTests<PostgresDb>;
