using Microsoft.EntityFrameworkCore;
using StaffPortal.Customers;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.Tests.Support;
using StaffPortal.Tests.Tickets;
using StaffPortal.Tickets;
using StaffPortal.Timeline.Retention;
using Xunit;

namespace StaffPortal.Tests.Timeline.Retention;

/// <summary>What is held stays, whoever it turns out to belong to, until somebody lets it go and says why.</summary>
public abstract class HoldTests<TDb> : RetentionTown<TDb>
    where TDb : ITestDb, new()
{
    private HoldDesk Holding => Get<HoldDesk>();

    [Fact]
    public async Task A_held_request_stays_on_the_list_until_it_is_let_go()
    {
        var planted = await PlantAsync();
        await CloseAsync(planted.Ticket);
        Db.Clock.Advance(TimeSpan.FromDays(400));
        await Desk.LookThroughAsync(Admin, Ct);
        var hold = (await Holding.PlaceAsync(Lead, CommandId.New(), planted.Ticket, "Appeal", Ct)).Id!.Value;
        Assert.True((await Reader.LinesAsync(Admin, RecordKind.Request, null, 10, Ct)).Single().IsHeld);
        Assert.Equal(1, await RemoveAsync());
        Assert.Equal("Zyxqsubject", (await Db.NowAsync(planted.Ticket, Ct)).Subject);
        await Desk.SettleAsync(Admin, CommandId.New(), true, 24, Ct);
        await NightAsync();
        await NightAsync();
        Assert.Equal("Zyxqsubject", (await Db.NowAsync(planted.Ticket, Ct)).Subject);
        Assert.Equal(1, (await Reader.ReadAsync(Admin, Ct))!.Groups.Single(g => g.Kind == RecordKind.Request).Held);

        Assert.Equal(HoldRefusal.NoReason, (await Holding.LiftAsync(Lead, CommandId.New(), hold, "  ", Ct)).Refused);
        Assert.Null((await Holding.LiftAsync(Lead, CommandId.New(), hold, "Decided", Ct)).Refused);
        Assert.Equal(HoldRefusal.TooLate, (await Holding.LiftAsync(Lead, CommandId.New(), hold, "Again", Ct)).Refused);
        Assert.False((await Reader.LinesAsync(Admin, RecordKind.Request, null, 10, Ct)).Single().IsHeld);
        // A lifting is taken back.
        Assert.Null((await Holding.HoldAgainAsync(Lead, CommandId.New(), hold, Ct)).Refused);
        Assert.True((await Reader.LinesAsync(Admin, RecordKind.Request, null, 10, Ct)).Single().IsHeld);
        await Holding.LiftAsync(Lead, CommandId.New(), hold, "Decided", Ct);
        await NightAsync();
        Assert.Equal("", (await Db.NowAsync(planted.Ticket, Ct)).Subject);
        Assert.Equal(HoldRefusal.Removed, (await Holding.PlaceAsync(Lead, CommandId.New(), planted.Ticket, "Too late", Ct)).Refused);
        await using var db = Open();
        Assert.Equal(("", ""), await db.Set<LegalHold>().Select(h => new ValueTuple<string, string>(h.Reason, h.LiftReason)).SingleAsync(Ct));
    }

    [Fact]
    public async Task A_held_customer_keeps_all_of_theirs_also_of_those_who_proved_to_be_them()
    {
        var planted = await PlantAsync();
        await CloseAsync(planted.Ticket);
        var kept = await Db.MeetAsync("Maria", "Kept", Ct);
        await using (var db = Open())
        {
            var (one, other) = (await db.Set<Customer>().SingleAsync(c => c.Id == planted.Customer, Ct), await db.Set<Customer>().SingleAsync(c => c.Id == kept.Id, Ct));
            one.MergeInto(Act.By(Lead.ActorId!.Value, Db.Clock.Now()), other);
            await db.SaveChangesAsync(Ct);
        }
        var reported = await Db.RequestAsync(Town.Potholes, Ct, "Somebody else's", then: t => t.AddContact(Town.Act(), planted.Customer, Channel.Phone));
        await CloseAsync(reported.Id);
        Assert.Null((await Holding.PlaceAsync(Lead, CommandId.New(), kept.Id, "Court", Ct)).Refused);
        Assert.Equal(HoldRefusal.Held, (await Holding.PlaceAsync(Lead, CommandId.New(), planted.Customer, "Court", Ct)).Refused);
        Db.Clock.Advance(TimeSpan.FromDays(2_000));
        await Desk.LookThroughAsync(Admin, Ct);
        Assert.Equal(3, (await ListAsync()).Count(l => l.Subject == planted.Ticket.Value || l.Subject == reported.Id.Value || l.Kind == RecordKind.Entry));
        var overview = (await Reader.ReadAsync(Admin, Ct))!;
        Assert.Equal(3, overview.Groups.Where(g => g.Kind != RecordKind.Customer).Sum(g => g.Held));
        await Desk.SettleAsync(Admin, CommandId.New(), true, 24, Ct);
        await NightAsync();
        await NightAsync();
        Assert.Equal(("Zyxqsubject", "Somebody else's"), ((await Db.NowAsync(planted.Ticket, Ct)).Subject, (await Db.NowAsync(reported.Id, Ct)).Subject));
        Assert.Single((await Get<HoldReader>().OfAsync(Lead, planted.Ticket, Ct))!.Holds, h => h.IsCustomers);
        Assert.Single((await Get<HoldReader>().OfAsync(Lead, planted.Customer, Ct))!.Holds);
        Assert.Single(await Get<HoldReader>().AllAsync(Admin, Ct));
    }

    [Fact]
    public async Task A_hold_that_is_placed_while_something_is_removed_wins()
    {
        var planted = await PlantAsync();
        await CloseAsync(planted.Ticket);
        Db.Clock.Advance(TimeSpan.FromDays(400));
        await Desk.LookThroughAsync(Admin, Ct);
        var seen = (await Reader.ReadAsync(Admin, Ct))!.ListedAt!.Value;
        Assert.Null(await Desk.RemoveAsync(Admin, seen, Ct));
        // The removal has read that nothing holds it; before it saves, somebody does.
        await using var db = Open();
        var run = await RetentionRun.OfAsync(db, Ct);
        Assert.Null((await Holding.PlaceAsync(Lead, CommandId.New(), planted.Ticket, "Appeal", Ct)).Refused);
        run.Go(Db.Clock.Now(), 1);
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => db.SaveChangesAsync(Ct));
    }

    [Fact]
    public async Task Who_may_not_hold_is_refused_as_if_there_were_nothing()
    {
        var ticket = await Db.RequestAsync(Town.Potholes, Ct);
        var marja = await Db.MeetAsync("Marja", "Holmberg", Ct);
        var careLead = await Db.JoinAsync("Care lead", Role.Lead, Town.Care, Ct);
        foreach (var who in new[] { Town.Aino, Town.Eero, careLead, Viewer.Anonymous })
            Assert.Equal(HoldRefusal.Unknown, (await Holding.PlaceAsync(who, CommandId.New(), ticket.Id, "Why", Ct)).Refused);
        Assert.Equal(HoldRefusal.Unknown, (await Holding.PlaceAsync(Lead, CommandId.New(), TicketId.New(), "Why", Ct)).Refused);
        Assert.Equal(HoldRefusal.Unknown, (await Holding.PlaceAsync(Town.Aino, CommandId.New(), marja.Id, "Why", Ct)).Refused);
        Assert.Equal(HoldRefusal.Unknown, (await Holding.PlaceAsync(Lead, CommandId.New(), CustomerId.New(), "Why", Ct)).Refused);
        Assert.Equal(HoldRefusal.NoReason, (await Holding.PlaceAsync(Lead, CommandId.New(), ticket.Id, " ", Ct)).Refused);
        Assert.Equal(HoldRefusal.TooLong, (await Holding.PlaceAsync(Lead, CommandId.New(), ticket.Id, new('x', LegalHold.ReasonLength + 1), Ct)).Refused);
        // A lead of one department holds a customer, and lifts what they placed; what others placed on a customer is lifted by who may everywhere.
        var own = (await Holding.PlaceAsync(careLead, CommandId.New(), marja.Id, "Complaint", Ct)).Id!.Value;
        Assert.Null((await Holding.LiftAsync(careLead, CommandId.New(), own, "Done", Ct)).Refused);
        var theirs = (await Holding.PlaceAsync(Lead, CommandId.New(), marja.Id, "Complaint", Ct)).Id!.Value;
        Assert.Equal(HoldRefusal.Unknown, (await Holding.LiftAsync(careLead, CommandId.New(), theirs, "Done", Ct)).Refused);
        Assert.Empty(await Get<HoldReader>().AllAsync(careLead, Ct));
        Assert.Null(await Get<HoldReader>().OfAsync(careLead, ticket.Id, Ct));
    }
}

public sealed class HoldOnSqliteTests : HoldTests<SqliteDb>;

public sealed class HoldOnPostgresTests : HoldTests<PostgresDb>;
