using Microsoft.EntityFrameworkCore;
using StaffPortal.Customers;
using StaffPortal.Customers.Protection;
using StaffPortal.Data;
using StaffPortal.Tests.Support;
using StaffPortal.Tests.Tickets;
using StaffPortal.Tickets;
using Xunit;

namespace StaffPortal.Tests.Customers;

/// <summary>Who may be the same, and what it means to say so: nothing is rewritten, so it can be undone.</summary>
public abstract class CustomerMergingTests<TDb> : DbTests<TDb>
    where TDb : ITestDb, new()
{
    private SmallTown town = null!;
    private Customer marja = null!;
    private Customer again = null!;

    private CustomerDesk Desk => Get<CustomerDesk>();

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        town = await SmallTown.SettleAsync(Db, ct: Ct);
        marja = await Db.MeetAsync("Marja", "Holmberg", Ct, (ContactPointKind.Phone, "044 901 2276"));
        again = await Db.MeetAsync("M.", "Holmberg", Ct, (ContactPointKind.Phone, "+358449012276"), (ContactPointKind.Email, "marja@exempel.fi"));
        await Db.RequestAsync(town.Potholes, Ct, "First", reporter: marja, location: Location.Unknown with { Address = "Jokikatu 14" });
        await Db.RequestAsync(town.Meals, Ct, "Second", reporter: again);
    }

    [Fact]
    public async Task Two_become_one_everywhere_and_two_again()
    {
        Assert.Null((await MergeAsync(again, marja)).Refused);

        var known = (await DetailsAsync(again))!;
        Assert.Equal((marja.Id, "Marja Holmberg"), (known.Id, known.Name));
        Assert.Equal(["044 901 2276", "marja@exempel.fi"], known.Points.Select(p => p.Value));
        Assert.Equal([again.Id], known.Merged.Select(m => m.Id));
        Assert.Equal(["Second", "First"], (await SubjectsAsync(marja)).OrderDescending());
        // One is found, by what is known of either.
        Assert.Equal([marja.Id], await FoundAsync("holmberg"));
        Assert.Equal([marja.Id], await FoundAsync("marja@exempel.fi"));
        Assert.Equal([marja.Id], await FoundAsync("+358 44 901 2276"));
        Assert.Equal([marja.Id], await FoundAsync("jokikatu 14"));
        // What comes in is theirs who is kept.
        await using (var db = Open())
            Assert.Equal(marja.Id, (await Get<CustomerMatching>().ByContactPointAsync(db, "", "marja@exempel.fi", "", Ct)).Known?.Id);

        Db.Clock.Advance(TimeSpan.FromDays(30));
        Assert.Null((await Desk.PartAsync(town.Aino, CommandId.New(), again.Id, Ct)).Refused);
        Assert.Equal(["First"], await SubjectsAsync(marja));
        Assert.Equal(["Second"], await SubjectsAsync(again));
        Assert.Equal([again.Id, marja.Id], await FoundAsync("holmberg"));
        Assert.Empty((await DetailsAsync(marja))!.Merged);
    }

    [Fact]
    public async Task Whoever_of_them_is_protected_protects_all()
    {
        await MergeAsync(again, marja);
        await Db.ChangeAsync(async db => (await db.Set<Customer>().SingleAsync(c => c.Id == again.Id, Ct)).Protect(town.Act(), ProtectionGround.Register, null), Ct);

        Assert.Null(await DetailsAsync(marja));
        Assert.Equal((marja.Id, new Seal(true, null, null, null)), await Get<CustomerReader>().FindAsync(town.Aino, marja.Id, Ct));
        Assert.Null(await Get<CustomerSearchReader>().OfAsync(town.Aino, marja.Id, Ct));
        Assert.Empty(await SubjectsAsync(marja));
        foreach (var words in new[] { "holmberg", "marja@exempel.fi", "044 901 2276", "jokikatu 14" })
            Assert.Empty(await FoundAsync(words));
    }

    [Fact]
    public async Task After_thirty_days_it_stands()
    {
        await MergeAsync(again, marja);
        Db.Clock.Advance(TimeSpan.FromDays(30) + TimeSpan.FromMinutes(1));

        Assert.Equal(CustomerRefusal.MergeTooOld, (await Desk.PartAsync(town.Aino, CommandId.New(), again.Id, Ct)).Refused);
        Assert.False((await DetailsAsync(marja))!.Merged.Single().CanPart);
    }

    [Fact]
    public async Task One_who_has_gone_into_another_takes_those_along_who_went_into_them()
    {
        var third = await Db.MeetAsync("Marja", "Holm", Ct);
        await MergeAsync(again, marja);
        await MergeAsync(marja, third);

        Assert.Equal([third.Id, marja.Id, again.Id], (await DetailsAsync(again))!.All);
        Assert.Equal(2, (await SubjectsAsync(third)).Count);
        Assert.Equal(CustomerRefusal.AlreadyMerged, (await MergeAsync(again, third)).Refused);
        Assert.Equal(CustomerRefusal.AlreadyMerged, (await MergeAsync(third, again)).Refused);

        await Desk.PartAsync(town.Aino, CommandId.New(), marja.Id, Ct);
        Assert.Equal([marja.Id, again.Id], (await DetailsAsync(again))!.All);
        Assert.Equal([third.Id], (await DetailsAsync(third))!.All);
    }

    [Fact]
    public async Task A_person_is_no_organisation_and_nobody_is_joined_to_themselves()
    {
        var firm = await Db.MeetAsync("", "Holmberg Oy", Ct);
        Assert.Equal(CustomerRefusal.DifferentKinds, (await MergeAsync(marja, firm)).Refused);
        Assert.Equal(CustomerRefusal.Self, (await MergeAsync(marja, marja)).Refused);
    }

    [Fact]
    public async Task Who_may_be_the_same_is_shown_with_what_speaks_for_it_until_they_are_told_apart()
    {
        var neighbour = await Db.MeetAsync("Marja", "Holmberg", Ct, (ContactPointKind.Phone, "050 111 1111"));
        await Db.MeetAsync("Kalle", "Holmberg", Ct, (ContactPointKind.Phone, "044 901 2276"));
        Assert.Equal([(again.Id, "Phone, AlikeName")], await AlikeAsync(marja));

        // The same name alone is no evidence; the same place with it is.
        await Db.RequestAsync(town.Potholes, Ct, reporter: neighbour, location: Location.Unknown with { Address = "Jokikatu 14" });
        Assert.Equal([(again.Id, "Phone, AlikeName"), (neighbour.Id, "Name, Address")], await AlikeAsync(marja));
        Assert.Empty(await Get<LookalikeReader>().OfAsync(town.Eero, marja.Id, Ct));

        await Desk.TellApartAsync(town.Aino, CommandId.New(), marja.Id, neighbour.Id, Ct);
        Assert.Equal([(again.Id, "Phone, AlikeName")], await AlikeAsync(marja));
        Assert.DoesNotContain(marja.Id, (await AlikeAsync(neighbour)).Select(a => a.Id));
        await Db.ChangeAsync(async db => (await db.Set<Customer>().SingleAsync(c => c.Id == again.Id, Ct)).Protect(town.Act(), ProtectionGround.Register, null), Ct);
        Assert.Empty(await AlikeAsync(marja));
    }

    [Fact]
    public async Task Two_birthdays_are_two_people()
    {
        await BornAsync(marja, new(1979, 1, 1));
        Assert.NotEmpty(await AlikeAsync(marja));
        await BornAsync(again, new(1980, 1, 1));
        Assert.Empty(await AlikeAsync(marja));
        await BornAsync(again, new(1979, 1, 1));
        Assert.Equal([(again.Id, "Phone, AlikeName, Birthday")], await AlikeAsync(marja));
    }

    private async Task BornAsync(Customer who, DateOnly day) => await Db.ChangeAsync(
        async db =>
        {
            var known = await db.Set<Customer>().SingleAsync(c => c.Id == who.Id, Ct);
            known.Change(town.Act(), CustomerTerms.Of(known) with { BornOn = day });
        },
        Ct);

    private Task<CustomerOutcome> MergeAsync(Customer gone, Customer kept) => Desk.MergeAsync(town.Aino, CommandId.New(), gone.Id, kept.Id, Ct);

    private Task<CustomerDetails?> DetailsAsync(Customer who) => Get<CustomerReader>().OfAsync(town.Aino, who.Id, Ct);

    private async Task<IReadOnlyList<string>> SubjectsAsync(Customer who) => [.. (await Get<CustomerTicketsReader>().OfAsync(town.Aino, who.Id, 10, Ct)).Tickets.Select(t => t.Subject)];

    private async Task<IReadOnlyList<CustomerId>> FoundAsync(string words) => [.. (await Get<CustomerSearchReader>().FindAsync(town.Aino, words, 10, Ct)).Select(h => h.Id)];

    private async Task<IReadOnlyList<(CustomerId Id, string Why)>> AlikeAsync(Customer who) =>
        [.. (await Get<LookalikeReader>().OfAsync(town.Aino, who.Id, Ct)).Select(l => (l.Id, string.Join(", ", l.Evidence)))];
}

public sealed class CustomerMergingOnSqliteTests : CustomerMergingTests<SqliteDb>;

public sealed class CustomerMergingOnPostgresTests : CustomerMergingTests<PostgresDb>;
