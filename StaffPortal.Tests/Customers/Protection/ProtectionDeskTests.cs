using Microsoft.EntityFrameworkCore;
using StaffPortal.Customers;
using StaffPortal.Customers.Protection;
using StaffPortal.Data;
using StaffPortal.Rights;
using StaffPortal.Rights.Access;
using StaffPortal.Tests.Support;
using StaffPortal.Tests.Tickets;
using StaffPortal.Texts;
using Xunit;

namespace StaffPortal.Tests.Customers.Protection;

/// <summary>Who protects whom, until when; who opens them, why, and for how long.</summary>
public abstract class ProtectionDeskTests<TDb> : DbTests<TDb>
    where TDb : ITestDb, new()
{
    private SmallTown town = null!;
    private Customer marja = null!;
    private Viewer lead = null!;

    private ProtectionDesk Desk => Get<ProtectionDesk>();

    private DateOnly Today => Moments.Day(Db.Clock.GetUtcNow(), Get<TimeZoneInfo>());

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        town = await SmallTown.SettleAsync(Db, ct: Ct);
        marja = await Db.MeetAsync("Marja", "Holmberg", Ct);
        lead = town.Aino with { Facts = town.Aino.Facts.Append(new Fact(FactName.LiftProtection)).ToHashSet() };
    }

    [Fact]
    public async Task Opening_stands_in_the_access_log_in_the_same_moment_and_ends_by_itself()
    {
        await ProtectAsync();
        Assert.Null(await SeenAsync(town.Aino));
        var opened = await Desk.OpenAsync(town.Aino, CommandId.New(), marja.Id, OpenedPart.Person, OpeningReason.Other, "  Taxi asks at the counter ", Ct);

        await using (var db = Open())
        {
            var entry = await db.Set<AccessEntry>().SingleAsync(Ct);
            Assert.Equal((opened.Id, town.Aino.ActorId, SeenKind.Protected, (Guid?)marja.Id.Value, Occasion.Reason, "Taxi asks at the counter", Today),
                (entry.Id, entry.Viewer, entry.Kind, entry.Customer, entry.Occasion, entry.Reason, entry.Day));
        }
        Assert.Equal("Marja Holmberg", (await SeenAsync(town.Aino))?.Name);
        // For whoever opened it alone.
        Assert.Null(await SeenAsync(town.Eero));
        Db.Clock.Advance(Disclosure.Lasts - TimeSpan.FromSeconds(1));
        Assert.NotNull(await SeenAsync(town.Aino));
        Db.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Null(await SeenAsync(town.Aino));
    }

    [Fact]
    public async Task Where_they_live_asks_for_a_reason_of_its_own()
    {
        await Db.ChangeAsync(async db => (await db.Set<Customer>().Include(c => c.ContactPoints).SingleAsync(c => c.Id == marja.Id, Ct)).ReachableAt(town.Act(), ContactPointKind.Address, "Kalliotie 30"), Ct);
        await ProtectAsync();
        await Desk.OpenAsync(town.Aino, CommandId.New(), marja.Id, OpenedPart.Person, OpeningReason.Call, "", Ct);
        Assert.DoesNotContain((await SeenAsync(town.Aino))!.Points, p => p.Kind == ContactPointKind.Address);
        await Desk.OpenAsync(town.Aino, CommandId.New(), marja.Id, OpenedPart.Address, OpeningReason.Visit, "", Ct);
        Assert.Contains((await SeenAsync(town.Aino))!.Points, p => p.Value == "Kalliotie 30");
        await using var db = Open();
        Assert.Equal([(SeenKind.Protected, Occasion.Call), (SeenKind.Address, Occasion.Visit)],
            (await db.Set<AccessEntry>().OrderBy(e => e.Id).ToListAsync(Ct)).Select(e => (e.Kind, e.Occasion)).OrderBy(e => e.Kind));
        await Desk.CloseAsync(town.Aino, CommandId.New(), marja.Id, Ct);
        Assert.Null(await SeenAsync(town.Aino));
    }

    [Fact]
    public async Task Nobody_opens_without_a_reason_a_right_or_a_protected_person()
    {
        Assert.Equal(ProtectionRefusal.NotProtected, (await OpenAsync(town.Aino)).Refused);
        await ProtectAsync();
        Assert.Equal(ProtectionRefusal.NoReason, (await Desk.OpenAsync(town.Aino, CommandId.New(), marja.Id, OpenedPart.Person, OpeningReason.Other, " ", Ct)).Refused);
        Assert.Equal(ProtectionRefusal.TooLong, (await Desk.OpenAsync(town.Aino, CommandId.New(), marja.Id, OpenedPart.Person, OpeningReason.Call, new('x', 301), Ct)).Refused);
        Assert.Equal(ProtectionRefusal.Unknown, (await Desk.OpenAsync(town.Aino, CommandId.New(), CustomerId.New(), OpenedPart.Person, OpeningReason.Call, "", Ct)).Refused);
        foreach (var fact in new[] { FactName.OpenProtected, FactName.SeeContactData })
            Assert.Equal(ProtectionRefusal.NotAllowed, (await OpenAsync(town.Aino with { Facts = town.Aino.Facts.Where(f => f.Name != fact).ToHashSet() })).Refused);
        Assert.Equal(ProtectionRefusal.NotAllowed, (await OpenAsync(Viewer.Anonymous)).Refused);
        await using var db = Open();
        Assert.Empty(await db.Set<AccessEntry>().ToListAsync(Ct));
        Assert.Empty(await db.Set<Disclosure>().ToListAsync(Ct));
    }

    [Fact]
    public async Task Whoever_proved_to_be_them_is_protected_with_them()
    {
        var again = await Db.MeetAsync("Maria", "Holmberg", Ct);
        Assert.Null((await Get<CustomerDesk>().MergeAsync(town.Aino, CommandId.New(), again.Id, marja.Id, Ct)).Refused);
        await ProtectAsync();
        await using var db = Open();
        Assert.Equal(2, await db.Set<Customer>().CountAsync(c => c.IsProtected && c.ProtectedBy == ProtectionGround.Register, Ct));
        // Apart again both stay protected: nobody is uncovered by it.
        await OpenAsync(town.Aino);
        Assert.Null((await Get<CustomerDesk>().PartAsync(town.Aino, CommandId.New(), again.Id, Ct)).Refused);
        Assert.True((await Get<CustomerReader>().FindAsync(town.Aino, again.Id, Ct))!.Value.Seal.IsShut);
    }

    [Fact]
    public async Task A_protected_person_is_changed_and_ended_by_whoever_has_opened_them()
    {
        await ProtectAsync();
        Assert.Equal(ProtectionRefusal.NotAllowed, (await Desk.LiftAsync(lead, CommandId.New(), marja.Id, Ct)).Refused);
        Assert.Equal(ProtectionRefusal.NotAllowed, (await ProtectAsync(ProtectionGround.Threat)).Refused);
        Assert.Equal(CustomerRefusal.Protected, (await Get<CustomerDesk>().AddPointAsync(lead, CommandId.New(), marja.Id, ContactPointKind.Email, "m@h.fi", Ct)).Refused);
        await OpenAsync(lead);
        Assert.Null((await Get<CustomerDesk>().AddPointAsync(lead, CommandId.New(), marja.Id, ContactPointKind.Email, "m@h.fi", Ct)).Refused);
        Assert.Equal(ProtectionRefusal.NotAllowed, (await Desk.LiftAsync(town.Aino, CommandId.New(), marja.Id, Ct)).Refused);
        Assert.Null((await Desk.LiftAsync(lead, CommandId.New(), marja.Id, Ct)).Refused);
        Assert.Equal(Seal.None, (await Get<CustomerReader>().FindAsync(town.Eero, marja.Id, Ct))!.Value.Seal);
        Assert.Equal(ProtectionRefusal.NotProtected, (await Desk.LiftAsync(lead, CommandId.New(), marja.Id, Ct)).Refused);
    }

    [Fact]
    public async Task Two_protected_people_are_not_merged_even_when_both_are_open()
    {
        var ella = await Db.MeetAsync("Ella", "Holmberg", Ct);
        await ProtectAsync();
        await Desk.ProtectAsync(town.Aino, CommandId.New(), ella.Id, ProtectionGround.Threat, null, Ct);
        await OpenAsync(town.Aino);
        await Desk.OpenAsync(town.Aino, CommandId.New(), ella.Id, OpenedPart.Person, OpeningReason.Call, "", Ct);
        Assert.Equal(CustomerRefusal.Protected, (await Get<CustomerDesk>().MergeAsync(town.Aino, CommandId.New(), ella.Id, marja.Id, Ct)).Refused);
    }

    [Fact]
    public async Task It_ends_by_itself_after_its_last_day_and_they_are_found_again()
    {
        Assert.Equal(ProtectionRefusal.EndedBefore, (await ProtectAsync(until: Today.AddDays(-1))).Refused);
        Assert.Equal(ProtectionRefusal.TooFar, (await ProtectAsync(until: Today.AddYears(ProtectionDesk.MostYears).AddDays(1))).Refused);
        Assert.Null((await ProtectAsync(until: Today.AddDays(1))).Refused);
        var expiry = Get<ProtectionExpiry>();
        Assert.Empty(await FoundAsync());
        Db.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(0, await expiry.EndAsync(Ct));
        Db.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(1, await expiry.EndAsync(Ct));
        Assert.Equal(0, await expiry.EndAsync(Ct));
        Assert.Single(await FoundAsync());
    }

    [Fact]
    public async Task An_organisation_is_not_protected()
    {
        var made = await Get<CustomerDesk>().MeetAsync(town.Aino, CommandId.New(), CustomerKind.Organisation, new("", "Café Holm Ab", Language.Sv, null, null, []), [], Ct);
        Assert.Equal(ProtectionRefusal.NotPerson, (await Desk.ProtectAsync(town.Aino, CommandId.New(), new(made.Id!.Value), ProtectionGround.Register, null, Ct)).Refused);
    }

    private Task<ProtectionOutcome> ProtectAsync(ProtectionGround ground = ProtectionGround.Register, DateOnly? until = null) => Desk.ProtectAsync(town.Aino, CommandId.New(), marja.Id, ground, until, Ct);

    private Task<ProtectionOutcome> OpenAsync(Viewer viewer) => Desk.OpenAsync(viewer, CommandId.New(), marja.Id, OpenedPart.Person, OpeningReason.Call, "", Ct);

    private Task<CustomerDetails?> SeenAsync(Viewer viewer) => Get<CustomerReader>().OfAsync(viewer, marja.Id, Ct);

    private Task<IReadOnlyList<CustomerHit>> FoundAsync() => Get<CustomerSearchReader>().FindAsync(town.Aino, "Holmberg", 10, Ct);
}

public sealed class ProtectionDeskOnSqliteTests : ProtectionDeskTests<SqliteDb>;

public sealed class ProtectionDeskOnPostgresTests : ProtectionDeskTests<PostgresDb>;
