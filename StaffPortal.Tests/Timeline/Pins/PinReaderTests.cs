using Microsoft.EntityFrameworkCore;
using StaffPortal.Customers;
using StaffPortal.Customers.Protection;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Live;
using StaffPortal.Rights;
using StaffPortal.Tests.Support;
using StaffPortal.Tests.Tickets;
using StaffPortal.Texts;
using StaffPortal.Timeline;
using StaffPortal.Timeline.Pins;
using Xunit;

namespace StaffPortal.Tests.Timeline.Pins;

/// <summary>What stands on top of a customer's page, why, for whom, and until when.</summary>
public abstract class PinReaderTests<TDb> : DbTests<TDb>
    where TDb : ITestDb, new()
{
    private SmallTown town = null!;
    private Customer marja = null!;

    private PinDesk Desk => Get<PinDesk>();

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        town = await SmallTown.SettleAsync(Db, ct: Ct);
        marja = await Db.MeetAsync("Marja", "Holmberg", Ct);
    }

    [Fact]
    public async Task A_fall_among_many_visits_is_pinned_with_its_reason()
    {
        for (var n = 1; n <= 11; n++)
            await WriteAsync("Allt väl.", n);
        var fall = await WriteAsync("Kaatui kylpyhuoneessa, ei vammoja.", 0);

        var pin = Assert.Single(await PinsAsync(town.Aino));
        Assert.Equal((PinKind.Found, "fall", "Kaatui", 1, 12, fall, 3), (pin.Kind, pin.Code, pin.Word, pin.Of, pin.All, pin.Entry!.Value.Value, pin.Weight));
        // Who may not read the note is told nothing of it.
        Assert.Empty(await PinsAsync(town.Eero));
        Assert.Equal(PinRefusal.Unknown, (await Desk.DismissAsync(town.Eero, CommandId.New(), pin.Id, "x", Ct)).Refused);
    }

    [Fact]
    public async Task What_somebody_has_seen_to_is_pinned_no_more_until_it_is_said_again()
    {
        await WriteAsync("Kaatui eteisessä.", 3);
        var pin = Assert.Single(await PinsAsync(town.Aino));
        Assert.Equal(PinRefusal.NoReason, (await Desk.DismissAsync(town.Aino, CommandId.New(), pin.Id, " ", Ct)).Refused);
        var dismissed = await Desk.DismissAsync(town.Aino, CommandId.New(), pin.Id, "Fall risk assessed", Ct);
        Assert.Empty(await PinsAsync(town.Aino));
        Assert.Null((await Desk.PinAgainAsync(town.Aino, CommandId.New(), dismissed.Id!.Value, Ct)).Refused);
        Assert.Single(await PinsAsync(town.Aino));
        await Desk.DismissAsync(town.Aino, CommandId.New(), pin.Id, "Fall risk assessed", Ct);
        await WriteAsync("Kaatui taas.", 0);
        Assert.Equal(2, Assert.Single(await PinsAsync(town.Aino)).Of);
        await using var db = Open();
        Assert.Contains(await db.Set<JournalEntry>().ToListAsync(Ct), e => e.Kind == ConcernKinds.Dismissed && e.CustomerId == marja.Id.Value && !e.Data.Contains("assessed", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Flags_and_promises_stand_before_what_was_found()
    {
        await WriteAsync("Kaatui.", 0);
        var ticket = await Db.RequestAsync(town.Potholes, Ct, "Hole", reporter: marja);
        await Db.DoAsync(ticket.Id, t => t.PromiseCallBack(Act.By(town.Aino.ActorId!.Value, Db.Clock.Now()), town.Aino.Staff!.Value, Db.Clock.Now().AddHours(3), ""), Ct);
        await Db.DoAsync(ticket.Id, t => t.RaiseFlag(Act.By(town.Aino.ActorId!.Value, Db.Clock.Now()), "School route", null), Ct);
        var flag = await Desk.FlagAsync(town.Aino, CommandId.New(), marja.Id, "Key safe broken", Db.Clock.Now().AddDays(1), Ct);
        Assert.Equal([PinKind.Flag, PinKind.RequestFlag, PinKind.Promise, PinKind.Found], (await PinsAsync(town.Aino)).Select(p => p.Kind));
        Assert.Equal([PinKind.Flag, PinKind.RequestFlag, PinKind.Promise], (await PinsAsync(town.Eero)).Select(p => p.Kind));

        Assert.Null((await Desk.LowerAsync(town.Eero, CommandId.New(), flag.Id!.Value, Ct)).Refused);
        Assert.DoesNotContain(await PinsAsync(town.Aino), p => p.Kind == PinKind.Flag);
        await Desk.RaiseAgainAsync(town.Aino, CommandId.New(), flag.Id.Value, Ct);
        Assert.Contains(await PinsAsync(town.Aino), p => p.Kind == PinKind.Flag);
        Db.Clock.Advance(TimeSpan.FromHours(25));
        Assert.DoesNotContain(await PinsAsync(town.Aino), p => p.Kind == PinKind.Flag);
    }

    [Fact]
    public async Task Bad_flags_are_refused_with_their_reason()
    {
        Assert.Equal(PinRefusal.NoReason, (await Desk.FlagAsync(town.Aino, CommandId.New(), marja.Id, "", null, Ct)).Refused);
        Assert.Equal(PinRefusal.TooLong, (await Desk.FlagAsync(town.Aino, CommandId.New(), marja.Id, new('x', 201), null, Ct)).Refused);
        Assert.Equal(PinRefusal.Expired, (await Desk.FlagAsync(town.Aino, CommandId.New(), marja.Id, "x", Db.Clock.Now(), Ct)).Refused);
        Assert.Equal(PinRefusal.Unknown, (await Desk.FlagAsync(town.Aino, CommandId.New(), CustomerId.New(), "x", null, Ct)).Refused);
        var head = await Db.JoinAsync("Head", Role.Head, null, Ct);
        Assert.Equal(PinRefusal.NotAllowed, (await Desk.FlagAsync(head, CommandId.New(), marja.Id, "x", null, Ct)).Refused);
        await Db.ChangeAsync(async db => (await db.Set<Customer>().SingleAsync(c => c.Id == marja.Id, Ct)).Protect(town.Act(), ProtectionGround.Register, null), Ct);
        Assert.Equal(PinRefusal.Unknown, (await Desk.FlagAsync(town.Aino, CommandId.New(), marja.Id, "x", null, Ct)).Refused);
    }

    [Fact]
    public async Task A_measurement_out_of_bounds_and_a_visit_that_was_not_routine_are_found()
    {
        for (var n = 1; n <= 11; n++)
            await WriteAsync("Allt väl.", n);
        await WriteAsync("Allt väl.", 0, routine: true, (Quantity.Systolic, 192), (Quantity.Pulse, 70));
        await WriteAsync("Jalat pettivät.", 0, routine: false);

        Assert.Equal([(ConcernTerms.Measured, "Systolic 192000"), (ConcernTerms.NotRoutine, "")], (await PinsAsync(town.Aino)).Select(p => (p.Code, p.Word)).Order());
    }

    [Fact]
    public async Task A_department_changes_what_it_looks_for_and_what_was_written_is_looked_through_anew()
    {
        var desk = Get<ConcernDesk>();
        var admin = await Db.JoinAsync("Admin", Role.Administrator, town.Care, Ct);
        await WriteAsync("Jalat pettivät, istui maahan.", 0);
        await WriteAsync("Kaatui.", 0);
        var fall = StandardConcerns.All.Single(c => c.Code == "fall");
        Assert.Equal(ConcernRefusal.NotAllowed, await desk.SaveAsync(admin, CommandId.New(), town.Streets, fall, Ct));
        Assert.Equal(ConcernRefusal.NoWords, await desk.SaveAsync(admin, CommandId.New(), town.Care, fall with { Fi = [], Sv = [], En = [] }, Ct));
        Assert.Equal(ConcernRefusal.NoName, await desk.SaveAsync(admin, CommandId.New(), town.Care, fall with { Name = new("", "Fall", "Fall") }, Ct));
        Assert.Equal(ConcernRefusal.BadWeight, await desk.SaveAsync(admin, CommandId.New(), town.Care, fall with { Weight = 4 }, Ct));

        Assert.Null(await desk.SaveAsync(admin, CommandId.New(), town.Care, fall with { IsOn = false }, Ct));
        Assert.Null(await desk.SaveAsync(admin, CommandId.New(), town.Care, new("legs", LocalText.Same("Legs"), 2, ["jalat pettivät"], [], []), Ct));
        Assert.Equal(1, await Get<FindingRecount>().RecountAsync(town.Care, Ct));
        Assert.Equal([("legs", "Jalat pettivät")], (await PinsAsync(town.Aino)).Select(p => (p.Code, p.Word)));

        Assert.Null(await desk.ResetAsync(admin, CommandId.New(), town.Care, "fall", Ct));
        Assert.Equal(2, await Get<FindingRecount>().RecountAsync(town.Care, Ct));
        Assert.Equal(2, (await PinsAsync(town.Aino)).Count);
    }

    [Fact]
    public async Task What_is_said_on_a_request_is_found_too()
    {
        var ticket = await Db.RequestAsync(town.Potholes, Ct, "Icy stairs", reporter: marja, description: "Liukastuin ja käsi on murtunut.");
        Assert.Equal(("fall", ticket.Number), (await PinsAsync(town.Eero)).Select(p => (p.Code, p.Number!.Value)).Single());
        await Db.DoAsync(ticket.Id, t => t.Note(Act.By(town.Aino.ActorId!.Value, Db.Clock.Now()), "Soittaja oli sekava."), Ct);
        Assert.Equal(["fall", "illness"], (await PinsAsync(town.Eero)).Select(p => p.Code).Order());
    }

    private Task<IReadOnlyList<Pin>> PinsAsync(Viewer viewer)
    {
        // Nobody follows the journal here: screens hear that there is news.
        Get<LiveFeed>().Publish([], Get<LiveFeed>().Head + 1);
        return Get<PinReader>().OfAsync(viewer, marja.Id, Ct);
    }

    private async Task<Guid> WriteAsync(string text, int daysAgo, bool routine = true, params (Quantity, decimal)[] measures) => (await Get<EntryDesk>().WriteAsync(
        town.Linnea, CommandId.New(), marja.Id, new(EntryKind.Visit, town.Meals.Id, Db.Clock.Now().AddDays(-daysAgo), "", text, Language.Fi, routine, measures), Ct)).Id!.Value;
}

public sealed class PinReaderOnSqliteTests : PinReaderTests<SqliteDb>;

public sealed class PinReaderOnPostgresTests : PinReaderTests<PostgresDb>;
