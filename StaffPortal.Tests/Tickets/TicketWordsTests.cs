using Microsoft.EntityFrameworkCore;
using StaffPortal.Customers;
using StaffPortal.Customers.Protection;
using StaffPortal.Data;
using StaffPortal.Tests.Support;
using StaffPortal.Tickets;
using Xunit;

namespace StaffPortal.Tests.Tickets;

/// <summary>A ticket is found by everything that is known of it, and nobody who is protected is found through theirs.</summary>
public abstract class TicketWordsTests<TDb> : DbTests<TDb>
    where TDb : ITestDb, new()
{
    private SmallTown town = null!;
    private Customer matti = null!;
    private Ticket ticket = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        town = await SmallTown.SettleAsync(Db, ct: Ct);
        matti = await Db.MeetAsync("Matti", "Hyväräinen", Ct, (ContactPointKind.Phone, "040 512 8841"), (ContactPointKind.Email, "matti@esimerkki.fi"));
        ticket = await Db.RequestAsync(town.Potholes, Ct, "Syvä kuoppa", matti, new("Näsintie 4", "Keskusta", null, null), "Pyöräilijä kaatui.");
    }

    [Fact]
    public async Task It_is_found_by_all_that_was_known_when_it_came()
    {
        foreach (var words in new[] { "kuopassa", "pyöräilijän", "näsintie", "keskusta", "Hyväräinen", "0405128841", "matti@esimerkki.fi", $"{ticket.Number}" })
            Assert.Equal([ticket.Id], await FindAsync(words));
    }

    [Fact]
    public async Task It_is_found_by_what_is_said_and_tagged_later()
    {
        await Get<TicketDesk>().NoteAsync(town.Eero, ticket.Command(), "Urakoitsija tulee", Ct);
        await Get<TicketDesk>().ReplyAsync(town.Eero, ticket.Command(), "Tulemme maanantaina", Ct);
        await Get<TicketDesk>().TagAsync(town.Eero, ticket.Command(), "talvihoito", Ct);
        await Db.DoAsync(ticket.Id, t => t.Hear(town.Act(), matti.Id, Channel.Email, "Kiitos avusta"), Ct);

        foreach (var words in new[] { "urakoitsija", "maanantaina", "talvihoito", "kiitos", "kuoppa maanantaina" })
            Assert.Equal([ticket.Id], await FindAsync(words));
    }

    [Fact]
    public async Task A_new_name_is_found_and_the_old_one_no_more()
    {
        await ChangeAsync(c => c.Rename(town.Act(), "Maija", "Kortelainen"));

        Assert.Equal([ticket.Id], await FindAsync("Kortelainen"));
        Assert.Empty(await FindAsync("Hyväräinen"));
        Assert.Equal([ticket.Id], await FindAsync("0405128841"));
    }

    [Fact]
    public async Task Who_is_protected_from_now_on_is_found_no_more_by_name_reach_or_place()
    {
        await Get<TicketDesk>().NoteAsync(town.Eero, ticket.Command(), "Urakoitsija tulee", Ct);

        await ChangeAsync(c => c.Protect(town.Act(), ProtectionGround.Register, null));

        foreach (var words in new[] { "Hyväräinen", "0405128841", "matti@esimerkki.fi", "näsintie" })
            Assert.Empty(await FindAsync(words));
        foreach (var words in new[] { "kuoppa", "keskusta", "urakoitsija", $"{ticket.Number}" })
            Assert.Equal([ticket.Id], await FindAsync(words));
    }

    [Fact]
    public async Task A_new_request_of_a_protected_person_is_not_found_by_them_either()
    {
        await ChangeAsync(c => c.Protect(town.Act(), ProtectionGround.Register, null));

        var another = await Db.RequestAsync(town.Potholes, Ct, "Katuvalo pimeänä", matti, new("Rantakatu 12", null, null, null));

        Assert.Empty(await FindAsync("Hyväräinen"));
        Assert.Empty(await FindAsync("rantakatu"));
        Assert.Equal([another.Id], await FindAsync("katuvalo"));
    }

    private async Task ChangeAsync(Action<Customer> what)
    {
        await using var db = Open();
        what(await db.Set<Customer>().SingleAsync(c => c.Id == matti.Id, Ct));
        await db.SaveChangesAsync(Ct);
    }

    private async Task<IEnumerable<TicketId>> FindAsync(string words) => (await Get<TicketSearchReader>().FindAsync(town.Aino, words, Ct)).Select(r => r.Id);
}

public sealed class TicketWordsOnSqliteTests : TicketWordsTests<SqliteDb>;

public sealed class TicketWordsOnPostgresTests : TicketWordsTests<PostgresDb>;
