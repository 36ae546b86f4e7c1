using Microsoft.EntityFrameworkCore;
using StaffPortal.Catalogue;
using StaffPortal.Customers;
using StaffPortal.Customers.Protection;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.Tests.Support;
using StaffPortal.Tests.Tickets;
using StaffPortal.Texts;
using StaffPortal.Tickets;
using StaffPortal.Timeline;
using Xunit;

namespace StaffPortal.Tests.Timeline;

/// <summary>One customer over everything, in one order, as far as somebody may read it.</summary>
public abstract class TimelineReaderTests<TDb> : DbTests<TDb>
    where TDb : ITestDb, new()
{
    private SmallTown town = null!;
    private Customer marja = null!;

    private TimelineReader Reader => Get<TimelineReader>();

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        town = await SmallTown.SettleAsync(Db, ct: Ct);
        marja = await Db.MeetAsync("Marja", "Holmberg", Ct, (ContactPointKind.Phone, "044 901 2276"));
    }

    [Fact]
    public async Task Requests_and_entries_stand_in_the_order_they_happened()
    {
        var pothole = await Db.RequestAsync(town.Potholes, Ct, "Deep hole", reporter: marja, description: "By the school.");
        Step();
        await Db.DoAsync(pothole.Id, t => t.Reply(Now, "We come tomorrow.", Db.Clock.Now()), Ct);
        Step();
        await Db.DoAsync(pothole.Id, t => t.Note(Now, "Ask for tar."), Ct);
        Step();
        await Db.DoAsync(pothole.Id, t => t.RaiseFlag(Now, "Children play there", null), Ct);
        // Written today, of a week ago.
        await WriteAsync(town.Linnea, EntryKind.Visit, Db.Clock.Now().AddDays(-7), "Fell", "In the bathroom.", false);

        var view = (await Reader.OfAsync(town.Aino, marja.Id, Ct))!;
        Assert.Equal([HappeningKind.Flag, HappeningKind.Note, HappeningKind.Reply, HappeningKind.Request, HappeningKind.Visit], Told(view).Select(h => h.Kind));
        Assert.Equal(view.Happenings.OrderByDescending(h => h.At).ThenByDescending(h => h.Seq), view.Happenings);
        var said = await Reader.WordsAsync(town.Aino, marja.Id, view.Happenings, Ct);
        Assert.Equal(
            ["Deep hole: Children play there", "Deep hole: Ask for tar.", "Deep hole: We come tomorrow.", "Deep hole: By the school.", "Fell: In the bathroom."],
            Told(view).Select(h => $"{said[h.Seq].Title}: {said[h.Seq].Text}"));
        // What is known of herself is told too.
        Assert.Equal([CustomerKinds.ContactPointAdded, CustomerKinds.Met], view.Happenings.Where(h => h.Kind == HappeningKind.Record).Select(h => said[h.Seq].Record));
    }

    [Fact]
    public async Task Everybody_reads_what_their_departments_wrote_and_no_words_of_others()
    {
        await Db.RequestAsync(town.Potholes, Ct, "Hole", reporter: marja);
        await Db.RequestAsync(town.Meals, Ct, "Meal", reporter: marja);
        await WriteAsync(town.Linnea, EntryKind.Visit, Db.Clock.Now(), "Visit", "Well.", true);

        var all = (await Reader.OfAsync(town.Aino, marja.Id, Ct))!;
        Assert.Equal(3, Told(all).Count);
        Assert.Equal([HappeningKind.Request], Told((await Reader.OfAsync(town.Eero, marja.Id, Ct))!).Select(h => h.Kind));
        Assert.Equal([HappeningKind.Request, HappeningKind.Visit], Told((await Reader.OfAsync(town.Linnea, marja.Id, Ct))!).Select(h => h.Kind).Order());
        Assert.Equal(["Hole"], (await Reader.WordsAsync(town.Eero, marja.Id, all.Happenings, Ct)).Values.Select(s => s.Title).Where(t => t.Length > 0));
        // Words of lines that are somebody else's are not read by asking for them here.
        var other = await Db.MeetAsync("Olli", "Other", Ct);
        Assert.Empty(await Reader.WordsAsync(town.Aino, other.Id, all.Happenings, Ct));
        var head = await Db.JoinAsync("Head", Role.Head, null, Ct);
        Assert.Null(await Reader.OfAsync(head, marja.Id, Ct));
        Assert.Empty(await Reader.WordsAsync(head, marja.Id, all.Happenings, Ct));
        var entry = Told(all).Single(h => h.Entry is not null).Entry!.Value;
        Assert.NotNull(await Reader.EntryAsync(town.Linnea, entry, Ct));
        Assert.Null(await Reader.EntryAsync(town.Eero, entry, Ct));
    }

    [Fact]
    public async Task What_was_joined_is_read_as_one_and_whoever_is_protected_is_not_read()
    {
        var again = await Db.MeetAsync("M.", "Holmberg", Ct, (ContactPointKind.Phone, "044 901 2276"));
        await Db.RequestAsync(town.Potholes, Ct, "First", reporter: marja);
        await Db.RequestAsync(town.Potholes, Ct, "Second", reporter: again);
        await Get<CustomerDesk>().MergeAsync(town.Aino, CommandId.New(), again.Id, marja.Id, Ct);

        Assert.Equal(2, Told((await Reader.OfAsync(town.Aino, again.Id, Ct))!).Count);
        await Db.ChangeAsync(async db => (await db.Set<Customer>().SingleAsync(c => c.Id == again.Id, Ct)).Protect(Now, ProtectionGround.Register, null), Ct);
        Assert.Null(await Reader.OfAsync(town.Aino, marja.Id, Ct));
        Assert.Empty(await Reader.MeasuresAsync(town.Aino, marja.Id, 10, Ct));
    }

    [Fact]
    public async Task A_contact_about_somebody_elses_request_is_theirs_too()
    {
        var pothole = await Db.RequestAsync(town.Potholes, Ct, "Hole", reporter: await Db.MeetAsync("Olli", "Other", Ct));
        Step();
        await Db.DoAsync(pothole.Id, t => t.AddContact(Now, marja.Id, Channel.Phone), Ct);

        var told = Assert.Single(Told((await Reader.OfAsync(town.Aino, marja.Id, Ct))!));
        Assert.Equal((HappeningKind.Contact, Channel.Phone, pothole.Id), (told.Kind, told.Channel, told.Ticket));
        Assert.Equal("Hole", (await Reader.WordsAsync(town.Aino, marja.Id, [told], Ct))[told.Seq].Title);
    }

    [Fact]
    public async Task Measurements_have_their_course()
    {
        for (var day = 3; day > 0; day--)
            await Get<EntryDesk>().WriteAsync(town.Linnea, CommandId.New(), marja.Id, Terms(EntryKind.Visit, Db.Clock.Now().AddDays(-day), "", "", true) with { Measures = [(Quantity.Weight, 60.5m - day), (Quantity.Pulse, 70)] }, Ct);

        var measures = await Reader.MeasuresAsync(town.Aino, marja.Id, 2, Ct);
        Assert.Equal([58.5m, 59.5m], measures[Quantity.Weight].Select(p => p.Value));
        Assert.Equal([Quantity.Weight, Quantity.Pulse], measures.Keys);
        Assert.Empty(await Reader.MeasuresAsync(town.Eero, marja.Id, 2, Ct));
    }

    [Fact]
    public async Task A_visit_within_half_an_hour_is_the_same_visit()
    {
        var keeper = Get<VisitKeeper>();
        Assert.Null(await keeper.VisitAsync(town.Aino, marja.Id, 10, Ct));
        Db.Clock.Advance(TimeSpan.FromMinutes(20));
        Assert.Null(await keeper.VisitAsync(town.Aino, marja.Id, 12, Ct));
        var left = Db.Clock.Now();
        Db.Clock.Advance(TimeSpan.FromMinutes(31));
        Assert.Equal((12L, left), await keeper.VisitAsync(town.Aino, marja.Id, 20, Ct));
        Db.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal((12L, left), await keeper.VisitAsync(town.Aino, marja.Id, 25, Ct));
        Assert.Null(await keeper.VisitAsync(town.Eero, marja.Id, 25, Ct));
    }

    private static List<Happening> Told(TimelineView view) => [.. view.Happenings.Where(h => h.Kind != HappeningKind.Record)];

    private Act Now => Act.By(town.Aino.ActorId!.Value, Db.Clock.Now());

    private void Step() => Db.Clock.Advance(TimeSpan.FromMinutes(1));

    private EntryTerms Terms(EntryKind kind, DateTimeOffset at, string title, string text, bool routine) => new(kind, town.Meals.Id, at, title, text, Language.Fi, routine, []);

    private async Task WriteAsync(Viewer viewer, EntryKind kind, DateTimeOffset at, string title, string text, bool routine) =>
        Assert.Null((await Get<EntryDesk>().WriteAsync(viewer, CommandId.New(), marja.Id, Terms(kind, at, title, text, routine), Ct)).Refused);
}

public sealed class TimelineReaderOnSqliteTests : TimelineReaderTests<SqliteDb>;

public sealed class TimelineReaderOnPostgresTests : TimelineReaderTests<PostgresDb>;
