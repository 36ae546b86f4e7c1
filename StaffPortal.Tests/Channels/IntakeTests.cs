using Microsoft.EntityFrameworkCore;
using StaffPortal.Channels;
using StaffPortal.Customers;
using StaffPortal.Data;
using StaffPortal.Tests.Support;
using StaffPortal.Tests.Tickets;
using StaffPortal.Tickets;
using Xunit;

namespace StaffPortal.Tests.Channels;

public abstract class IntakeTests<TDb> : DbTests<TDb>
    where TDb : ITestDb, new()
{
    [Fact]
    public async Task Contacts_of_one_new_person_at_one_instant_meet_one_customer()
    {
        var town = await SmallTown.SettleAsync(Db, ct: Ct);
        var intake = Get<Intake>();
        var contact = new IncomingContact
        {
            Channel = Channel.Web,
            Service = town.Potholes,
            Description = "Deep.",
            Requester = new("Matti", "Virtanen", "matti@esimerkki.fi", "040 512 8841"),
        };

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => intake.TakeInAsync(town.Aino, [CommandId.New()], contact, Ct), Ct)));
        await intake.TakeInAsync(town.Aino, [CommandId.New()], contact, Ct);

        await using var db = Open();
        var matti = await db.Set<Customer>().SingleAsync(Ct);
        Assert.Equal(4, await db.Set<Ticket>().CountAsync(t => t.Customer == matti.Id, Ct));
    }

    [Fact]
    public async Task A_telephone_that_two_share_decides_for_neither_however_often_it_rings()
    {
        var town = await SmallTown.SettleAsync(Db, ct: Ct);
        await Db.MeetAsync("Koti", "Puhelin", Ct, (ContactPointKind.Phone, "09 123 4567"));
        await Db.MeetAsync("Toinen", "Koti", Ct, (ContactPointKind.Phone, "09 123 4567"));
        var contact = new IncomingContact { Channel = Channel.Web, Service = town.Potholes, Description = "Deep.", Requester = new("Uusi", "Soittaja", "", "09 123 4567") };

        await Get<Intake>().TakeInAsync(town.Aino, [CommandId.New()], contact, Ct);
        await Get<Intake>().TakeInAsync(town.Aino, [CommandId.New()], contact, Ct);

        await using var db = Open();
        Assert.Equal(4, await db.Set<Customer>().CountAsync(Ct));
    }
}

public sealed class IntakeOnSqliteTests : IntakeTests<SqliteDb>;

public sealed class IntakeOnPostgresTests : IntakeTests<PostgresDb>;
