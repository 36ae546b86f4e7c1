using Microsoft.EntityFrameworkCore;
using StaffPortal.Customers;
using StaffPortal.Customers.Protection;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.Tests.Support;
using StaffPortal.Tests.Tickets;
using StaffPortal.Texts;
using Xunit;

namespace StaffPortal.Tests.Customers;

/// <summary>What is written down of customers, who may, and what is refused.</summary>
public abstract class CustomerDeskTests<TDb> : DbTests<TDb>
    where TDb : ITestDb, new()
{
    private SmallTown town = null!;
    private Customer marja = null!;
    private Customer ella = null!;
    private Customer bo = null!;
    private Customer cafe = null!;

    private CustomerDesk Desk => Get<CustomerDesk>();

    private DateOnly Today => DateOnly.FromDateTime(Db.Clock.Now().UtcDateTime);

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        town = await SmallTown.SettleAsync(Db, ct: Ct);
        marja = await Db.MeetAsync("Marja", "Holmberg", Ct, (ContactPointKind.Phone, "044 901 2276"));
        ella = await Db.MeetAsync("Ella", "Holmberg", Ct);
        bo = await Db.MeetAsync("Bo", "Holmberg", Ct);
        cafe = await Db.MeetAsync("", "Café Holm Ab", Ct);
    }

    [Fact]
    public async Task Somebody_new_is_written_down_with_how_they_are_reached()
    {
        var terms = new CustomerTerms(" Aino ", "Niemi", Language.Sv, new(1979, 3, 1), null, [CustomerRole.Parent, CustomerRole.Resident, CustomerRole.Parent]);
        var outcome = await Desk.MeetAsync(town.Aino, CommandId.New(), CustomerKind.Person, terms, [(ContactPointKind.Phone, "040 111 2233"), (ContactPointKind.Address, "Kuusitie 7")], Ct);

        var known = (await DetailsAsync(new(outcome.Id!.Value)))!;
        Assert.Equal(("Aino Niemi", Language.Sv, new DateOnly(1979, 3, 1)), (known.Name, known.Terms.Language, known.Terms.BornOn));
        Assert.Equal([CustomerRole.Resident, CustomerRole.Parent], known.Terms.Roles);
        // Who writes it down has asked.
        Assert.All(known.Points, p => Assert.Equal((ContactSource.Staff, Db.Clock.Now()), (p.Source, p.CheckedAt)));
        Assert.Equal(2, known.Points.Count);
    }

    [Fact]
    public async Task What_cannot_be_is_refused_with_its_reason_and_nothing_is_stored()
    {
        var person = new CustomerTerms("Aino", "Niemi", Language.Fi, null, null, []);
        (CustomerKind Kind, CustomerTerms Terms, (ContactPointKind, string)[] Reach, CustomerRefusal Why)[] table =
        [
            (CustomerKind.Person, person with { FirstName = " ", LastName = "" }, [], CustomerRefusal.NoName),
            (CustomerKind.Person, person with { LastName = new('x', 101) }, [], CustomerRefusal.TooLong),
            (CustomerKind.Person, person with { BornOn = Today.AddDays(1) }, [], CustomerRefusal.BadBirthday),
            (CustomerKind.Person, person with { BornOn = new(1899, 12, 31) }, [], CustomerRefusal.BadBirthday),
            (CustomerKind.Person, person with { BusinessNumber = "0201256-6" }, [], CustomerRefusal.BadBusinessId),
            (CustomerKind.Organisation, person with { FirstName = "", BusinessNumber = "0201256-5" }, [], CustomerRefusal.BadBusinessId),
            (CustomerKind.Organisation, person with { FirstName = "", BornOn = new(1979, 1, 1) }, [], CustomerRefusal.BadBirthday),
            (CustomerKind.Person, person, [(ContactPointKind.Email, "aino@")], CustomerRefusal.BadEmail),
            (CustomerKind.Person, person, [(ContactPointKind.Phone, "12")], CustomerRefusal.BadPhone),
            (CustomerKind.Person, person, [(ContactPointKind.Address, "x")], CustomerRefusal.BadAddress),
        ];
        var before = await CountAsync();
        var wrong = new List<string>();
        foreach (var (kind, terms, reach, why) in table)
            if ((await Desk.MeetAsync(town.Aino, CommandId.New(), kind, terms, reach, Ct)).Refused is var told && told != why)
                wrong.Add($"{why}: {told}");

        Findings.None(wrong);
        Assert.Equal(before, await CountAsync());
    }

    [Fact]
    public async Task A_field_two_people_change_is_the_first_ones_and_the_others_fields_go_on()
    {
        var seen = (await DetailsAsync(marja.Id))!;
        Assert.Null((await Desk.ChangeAsync(town.Eero, CommandId.New(), marja.Id, seen.Version, seen.Terms, seen.Terms with { LastName = "Holm" }, Ct)).Refused);

        var lost = await Desk.ChangeAsync(town.Aino, CommandId.New(), marja.Id, seen.Version, seen.Terms, seen.Terms with { FirstName = "Maria" }, Ct);
        Assert.Equal((CustomerRefusal.TakenMeanwhile, town.Eero.ActorId), (lost.Refused, lost.TakenBy));
        Assert.Null((await Desk.ChangeAsync(town.Aino, CommandId.New(), marja.Id, seen.Version, seen.Terms, seen.Terms with { Language = Language.En }, Ct)).Refused);

        var now = (await DetailsAsync(marja.Id))!;
        Assert.Equal(("Marja Holm", Language.En), (now.Name, now.Terms.Language));
        await using var db = Open();
        Assert.DoesNotContain("Holm", string.Concat(await db.Set<JournalEntry>().Select(e => e.Data).ToListAsync(Ct)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_way_to_reach_them_is_checked_removed_and_brought_back()
    {
        var point = (await DetailsAsync(marja.Id))!.Points.Single();
        Assert.Null(point.CheckedAt);
        await Desk.CheckPointAsync(town.Aino, CommandId.New(), marja.Id, point.Id, Ct);
        point = (await DetailsAsync(marja.Id))!.Points.Single();
        Assert.Equal(Db.Clock.Now(), point.CheckedAt);
        Assert.Equal(CustomerRefusal.AlreadyThere, (await Desk.AddPointAsync(town.Aino, CommandId.New(), marja.Id, ContactPointKind.Phone, "+358 44 9012276", Ct)).Refused);

        await Desk.RemovePointAsync(town.Aino, CommandId.New(), marja.Id, point.Id, Ct);
        Assert.Empty((await DetailsAsync(marja.Id))!.Points);
        Assert.Empty(await Get<CustomerSearchReader>().FindAsync(town.Aino, "044 901 2276", 5, Ct));
        await Desk.RestorePointAsync(town.Aino, CommandId.New(), marja.Id, point, Ct);
        Assert.Equal((point.Value, point.Source, point.CheckedAt), (await DetailsAsync(marja.Id))!.Points.Select(p => (p.Value, p.Source, p.CheckedAt)).Single());
        Assert.Single(await Get<CustomerSearchReader>().FindAsync(town.Aino, "044 901 2276", 5, Ct));
    }

    [Fact]
    public async Task Relations_are_seen_from_both_ends_and_what_cannot_be_is_refused()
    {
        Assert.Null((await RelateAsync(marja, RelationKind.ParentOf, ella)).Refused);
        Assert.Null((await RelateAsync(bo, RelationKind.MayActFor, marja, Today.AddYears(1), "Mandate")).Refused);
        Assert.Null((await RelateAsync(marja, RelationKind.EmployeeOf, cafe)).Refused);

        (Customer One, RelationKind Kind, Customer Other, DateOnly? Until, string Ground, CustomerRefusal Why)[] table =
        [
            (marja, RelationKind.Spouse, marja, null, "", CustomerRefusal.Self),
            (ella, RelationKind.ParentOf, marja, null, "", CustomerRefusal.Circular),
            (ella, RelationKind.GuardianOf, marja, null, "", CustomerRefusal.Circular),
            (marja, RelationKind.ParentOf, ella, null, "", CustomerRefusal.AlreadyThere),
            (marja, RelationKind.EmployeeOf, bo, null, "", CustomerRefusal.NotOrganisation),
            (cafe, RelationKind.ParentOf, ella, null, "", CustomerRefusal.NotPersons),
            (ella, RelationKind.MayActFor, bo, null, "", CustomerRefusal.MandateWithoutEnd),
            (ella, RelationKind.MayActFor, bo, Today.AddDays(-1), "", CustomerRefusal.MandateEnded),
            (ella, RelationKind.ContactPersonOf, bo, Today.AddDays(-1), "", CustomerRefusal.EndedBefore),
            (bo, RelationKind.MustNotBeTold, ella, null, " ", CustomerRefusal.NoGround),
            (bo, RelationKind.Relative, ella, null, new('x', Relation.GroundLength + 1), CustomerRefusal.TooLong),
        ];
        var wrong = new List<string>();
        foreach (var (one, kind, other, until, ground, why) in table)
            if ((await RelateAsync(one, kind, other, until, ground)).Refused is var told && told != why)
                wrong.Add($"{one.Name} {kind} {other.Name}: {told} instead of {why}");
        Findings.None(wrong);

        // A circle round several is found, too; the mirrored one is the same relation.
        await RelateAsync(ella, RelationKind.ParentOf, bo);
        Assert.Equal(CustomerRefusal.Circular, (await RelateAsync(bo, RelationKind.GuardianOf, marja)).Refused);
        await RelateAsync(marja, RelationKind.Relative, bo);
        Assert.Equal(CustomerRefusal.AlreadyThere, (await RelateAsync(bo, RelationKind.Relative, marja)).Refused);

        var seen = (await DetailsAsync(marja.Id))!.Relations;
        Assert.Equal(
            [(RelationKind.ParentOf, true, "Ella Holmberg"), (RelationKind.Relative, true, "Bo Holmberg"), (RelationKind.EmployeeOf, true, "Café Holm Ab"), (RelationKind.MayActFor, false, "Bo Holmberg")],
            seen.Select(r => (r.Kind, r.Forward, r.OtherName)));
        Assert.Equal((RelationKind.ParentOf, false, "Marja Holmberg"), (await DetailsAsync(ella.Id))!.Relations.Select(r => (r.Kind, r.Forward, r.OtherName)).First());

        Db.Clock.Advance(TimeSpan.FromDays(400));
        Assert.True((await DetailsAsync(marja.Id))!.Relations.Single(r => r.Kind == RelationKind.MayActFor).Ended);
    }

    [Fact]
    public async Task An_ended_relation_is_brought_back()
    {
        var made = await RelateAsync(marja, RelationKind.ParentOf, ella);
        var id = new RelationId(made.Id!.Value);
        await Desk.EndRelationAsync(town.Aino, CommandId.New(), marja.Id, id, ella.Id, Ct);
        Assert.Empty((await DetailsAsync(ella.Id))!.Relations);
        await Desk.RestoreRelationAsync(town.Aino, CommandId.New(), marja.Id, id, ella.Id, Ct);
        Assert.Single((await DetailsAsync(ella.Id))!.Relations);
    }

    [Fact]
    public async Task Without_the_right_and_of_a_protected_person_nothing_is_changed()
    {
        var head = await Db.JoinAsync("Head", Role.Head, null, Ct);
        Assert.Equal(CustomerRefusal.NotAllowed, (await Desk.AddPointAsync(head, CommandId.New(), marja.Id, ContactPointKind.Email, "a@b.fi", Ct)).Refused);
        Assert.Equal(CustomerRefusal.NotAllowed, (await Desk.MergeAsync(town.Eero, CommandId.New(), ella.Id, marja.Id, Ct)).Refused);
        Assert.Null(await Get<CustomerReader>().OfAsync(head, marja.Id, Ct));
        Assert.Null(await Get<CustomerReader>().FindAsync(head, marja.Id, Ct));

        await Db.ChangeAsync(async db => (await db.Set<Customer>().SingleAsync(c => c.Id == ella.Id, Ct)).Protect(town.Act(), ProtectionGround.Register, null), Ct);
        await Db.ChangeAsync(async db => (await db.Set<Customer>().SingleAsync(c => c.Id == bo.Id, Ct)).Protect(town.Act(), ProtectionGround.Register, null), Ct);
        Assert.Equal(CustomerRefusal.Protected, (await Desk.AddPointAsync(town.Aino, CommandId.New(), ella.Id, ContactPointKind.Email, "a@b.fi", Ct)).Refused);
        Assert.Equal(CustomerRefusal.Protected, (await RelateAsync(marja, RelationKind.ParentOf, ella)).Refused);
        Assert.Equal(CustomerRefusal.Protected, (await Desk.MergeAsync(town.Aino, CommandId.New(), bo.Id, ella.Id, Ct)).Refused);
        Assert.Equal(CustomerRefusal.Protected, (await Desk.MergeAsync(town.Aino, CommandId.New(), marja.Id, ella.Id, Ct)).Refused);
        Assert.Null(await DetailsAsync(ella.Id));
        Assert.Equal((ella.Id, new Seal(true, null, null, null)), await Get<CustomerReader>().FindAsync(town.Aino, ella.Id, Ct));
        Assert.Equal(CustomerRefusal.Unknown, (await Desk.AddPointAsync(town.Aino, CommandId.New(), CustomerId.New(), ContactPointKind.Email, "a@b.fi", Ct)).Refused);
    }

    private Task<CustomerOutcome> RelateAsync(Customer one, RelationKind kind, Customer other, DateOnly? until = null, string ground = "") =>
        Desk.RelateAsync(town.Aino, CommandId.New(), one.Id, kind, other.Id, until, ground, Ct);

    private Task<CustomerDetails?> DetailsAsync(CustomerId id) => Get<CustomerReader>().OfAsync(town.Aino, id, Ct);

    private async Task<int> CountAsync()
    {
        await using var db = Open();
        return await db.Set<Customer>().CountAsync(Ct);
    }
}

public sealed class CustomerDeskOnSqliteTests : CustomerDeskTests<SqliteDb>;

public sealed class CustomerDeskOnPostgresTests : CustomerDeskTests<PostgresDb>;
