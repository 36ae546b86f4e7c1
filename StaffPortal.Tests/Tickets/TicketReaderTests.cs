using Microsoft.EntityFrameworkCore;
using StaffPortal.Catalogue;
using StaffPortal.Customers;
using StaffPortal.Customers.Protection;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.Tests.Support;
using StaffPortal.Texts;
using StaffPortal.Tickets;
using Xunit;

namespace StaffPortal.Tests.Tickets;

/// <summary>One opened ticket: everything its viewer may see, nothing else.</summary>
public abstract class TicketReaderTests<TDb> : DbTests<TDb>
    where TDb : ITestDb, new()
{
    private static readonly Location Street = new("Näsintie 4", "Keskusta", 60.1, 24.9);

    private SmallTown town = null!;
    private Customer matti = null!;
    private Ticket pothole = null!;

    private TicketReader Reader => Get<TicketReader>();

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        town = await SmallTown.SettleAsync(Db, ct: Ct);
        matti = await Db.MeetAsync("Matti", "Virtanen", Ct, (ContactPointKind.Phone, "040 512 8841"), (ContactPointKind.Email, "matti@esimerkki.fi"), (ContactPointKind.Address, "Kuusitie 7"));
        pothole = await Db.RequestAsync(town.Potholes, Ct, reporter: matti, location: Street, description: "Deep.");
    }

    [Fact]
    public async Task Everything_said_and_done_is_there_in_its_order()
    {
        var start = Db.Clock.Now();
        Act Later(int minutes) => Act.By(town.Eero.ActorId!.Value, start.AddMinutes(minutes));
        await Db.DoAsync(pothole.Id, t =>
        {
            t.Assign(Later(1), town.Eero.Staff, town.Roads);
            t.Note(Later(2), "Ask the contractor.");
            t.Reply(Later(3), "We come today.", start.AddMinutes(4));
            t.Hear(Later(5), matti.Id, Channel.Email, "Thank you.");
            t.Tag(Later(6), "winter");
            t.Tag(Later(6), "asphalt");
            t.LowerFlag(Later(8), t.RaiseFlag(Later(7), "Over", null).Id);
            t.RaiseFlag(Later(9), "Bus route", start.AddHours(1));
            t.AddContact(Later(10), null, Channel.Phone);
        }, Ct);

        var details = (await Reader.OpenAsync(town.Eero, pothole.Id, Ct))!;

        Assert.Equal((await Get<QueueReader>().RowsAsync(town.Eero, [pothole.Id], Ct)).Single(), details.Row);
        Assert.Equal(
            ("Deep.", Street, matti.Id, Language.Sv, "040 512 8841", "matti@esimerkki.fi", 1, false, null, true, false),
            (details.Description, details.Location, details.Customer, details.CustomerLanguage, details.Phone, details.Email, details.Reporters, details.IsApproved, details.MediaUrl, details.MayWork, details.MayAssign));
        Assert.Equal(["asphalt", "winter"], details.Tags);
        Assert.Equal(
        [
            (MessageKind.Note, MessageState.Recorded, town.Eero.ActorId, null, null, "Ask the contractor.", start.AddMinutes(2), null),
            (MessageKind.Reply, MessageState.Waiting, town.Eero.ActorId, null, null, "We come today.", start.AddMinutes(3), start.AddMinutes(4)),
            (MessageKind.Incoming, MessageState.Recorded, null, "Matti Virtanen", Channel.Email, "Thank you.", start.AddMinutes(5), (DateTimeOffset?)null),
        ], details.Messages.Select(m => (m.Kind, m.State, m.Author, m.CustomerName, m.Channel, m.Text, m.At, m.LeavesAt)));
        Assert.Equal([("Bus route", town.Eero.ActorId, start.AddMinutes(9), start.AddHours(1))], details.Flags.Select(f => (f.Reason, f.RaisedBy, f.RaisedAt, f.ExpiresAt)));
        Assert.Equal([new(StageCategory.Received, start, start.AddMinutes(1), 1), new(StageCategory.Assigned, start.AddMinutes(1), null, 3)], details.Visits);
    }

    [Fact]
    public async Task Without_the_right_it_is_as_if_there_were_none()
    {
        Assert.Null(await Reader.OpenAsync(town.Linnea, pothole.Id, Ct));
        Assert.Null(await Reader.OpenAsync(town.Aino, TicketId.New(), Ct));
        Assert.Null(await Reader.OpenAsync(Viewer.Anonymous, pothole.Id, Ct));
        Assert.Equal((pothole.Id, null, null), (
            await Reader.FindAsync(town.Eero, pothole.Number, Ct), await Reader.FindAsync(town.Linnea, pothole.Number, Ct), await Reader.FindAsync(town.Aino, 99_999, Ct)));
    }

    [Fact]
    public async Task Who_may_not_see_contact_data_sees_none_but_the_matter()
    {
        var helena = await Db.JoinAsync("Helena", Role.Head, town.Streets, Ct);

        var details = (await Reader.OpenAsync(helena, pothole.Id, Ct))!;

        Assert.Equal((null, null, "Matti Virtanen", Street, false, false), (details.Phone, details.Email, details.Row.CustomerName, details.Location, details.MayWork, details.MayAssign));
    }

    [Fact]
    public async Task A_protected_persons_name_reach_and_place_are_shown_to_nobody()
    {
        await Db.DoAsync(pothole.Id, t => t.Hear(town.Act(), matti.Id, Channel.Email, "Thank you."), Ct);
        await using (var db = Open())
        {
            (await db.Set<Customer>().SingleAsync(c => c.Id == matti.Id, Ct)).Protect(town.Act(), ProtectionGround.Register, null);
            await db.SaveChangesAsync(Ct);
        }

        var details = (await Reader.OpenAsync(town.Aino, pothole.Id, Ct))!;

        Assert.Equal(
            (null, true, null, null, Location.Unknown with { District = "Keskusta" }, null),
            (details.Row.CustomerName, details.Row.IsProtected, details.Phone, details.Email, details.Location, Assert.Single(details.Messages).CustomerName));
    }

    [Fact]
    public async Task Reporters_are_counted_once_however_often_they_reached_us()
    {
        var maija = await Db.MeetAsync("Maija", "Virtanen", Ct);
        await Db.DoAsync(pothole.Id, t =>
        {
            t.AddContact(town.Act(), maija.Id, Channel.Phone);
            t.AddContact(town.Act(), maija.Id, Channel.Counter);
            t.AddContact(town.Act(), null, Channel.Phone);
        }, Ct);

        Assert.Equal(2, (await Reader.OpenAsync(town.Aino, pothole.Id, Ct))!.Reporters);
    }

    [Fact]
    public async Task The_last_change_of_each_ticket_is_told_to_who_may_read_it()
    {
        var meal = await Db.RequestAsync(town.Meals, Ct);
        Db.Clock.Advance(TimeSpan.FromMinutes(1));
        await Get<TicketDesk>().AssignAsync(town.Eero, pothole.Command(), town.Eero.Staff, town.Roads, Ct);

        var changes = await Reader.LastChangesAsync(town.Eero, [pothole.Id, meal.Id, TicketId.New()], Ct);

        Assert.Equal([(pothole.Id, new LastChange(TicketKinds.Assigned, town.Eero.ActorId, Db.Clock.Now()))], changes.Select(c => (c.Key, c.Value)));
    }
}

public sealed class TicketReaderOnSqliteTests : TicketReaderTests<SqliteDb>;

public sealed class TicketReaderOnPostgresTests : TicketReaderTests<PostgresDb>;
