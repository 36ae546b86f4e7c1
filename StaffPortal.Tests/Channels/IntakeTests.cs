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

        // Many people: the instant between one's reading and the other's save is short.
        for (var person = 0; person < 20; person++)
        {
            var contact = new IncomingContact
            {
                Channel = Channel.Web,
                Service = town.Potholes,
                Description = "Deep.",
                Requester = new("Matti", "Virtanen", $"matti.{person}@esimerkki.fi", $"040 512 88{person:00}"),
            };
            await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => intake.TakeInAsync(town.Aino, [CommandId.New()], contact, Ct), Ct)));
            await intake.TakeInAsync(town.Aino, [CommandId.New()], contact, Ct);
        }

        await using var db = Open();
        Assert.Equal(20, await db.Set<Customer>().CountAsync(Ct));
        Assert.Equal(Enumerable.Repeat(4, 20), await db.Set<Ticket>().GroupBy(t => t.Customer).Select(g => g.Count()).ToListAsync(Ct));
    }

    [Fact]
    public async Task A_telephone_that_two_share_leads_to_who_says_their_name_and_to_nobody_without()
    {
        var town = await SmallTown.SettleAsync(Db, ct: Ct);
        await Db.MeetAsync("Koti", "Puhelin", Ct, (ContactPointKind.Phone, "09 123 4567"));
        await Db.MeetAsync("Toinen", "Koti", Ct, (ContactPointKind.Phone, "09 123 4567"));
        var contact = new IncomingContact { Channel = Channel.Web, Service = town.Potholes, Description = "Deep.", Requester = new("Uusi", "Soittaja", "", "09 123 4567") };

        await Get<Intake>().TakeInAsync(town.Aino, [CommandId.New()], contact, Ct);
        await Get<Intake>().TakeInAsync(town.Aino, [CommandId.New()], contact, Ct);
        await Get<Intake>().TakeInAsync(town.Aino, [CommandId.New()], contact with { Requester = new("", "", "", "09 123 4567") }, Ct);

        // One who is called otherwise was met once, one who did not say anew.
        await using var db = Open();
        Assert.Equal(["", "Koti Puhelin", "Toinen Koti", "Uusi Soittaja"], (await db.Set<Customer>().ToListAsync(Ct)).Select(c => c.Name).Order(StringComparer.Ordinal));
    }
}

public sealed class IntakeOnSqliteTests : IntakeTests<SqliteDb>;

public sealed class IntakeOnPostgresTests : IntakeTests<PostgresDb>;
