using Microsoft.EntityFrameworkCore;
using StaffPortal.Catalogue;
using StaffPortal.Customers;
using StaffPortal.Data;
using StaffPortal.Data.Files;
using StaffPortal.Insights.Counting;
using StaffPortal.Insights.Warehouse;
using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.Rights.Access;
using StaffPortal.Tests.Support;
using StaffPortal.Tests.Tickets;
using StaffPortal.Texts;
using StaffPortal.Tickets;
using StaffPortal.Tickets.Attachments;
using StaffPortal.Timeline;
using StaffPortal.Timeline.Retention;
using Xunit;

namespace StaffPortal.Tests.Timeline.Retention;

/// <summary>What is past its time is listed, then removed with every word of it; what is younger, held or open stays.</summary>
public abstract class RetentionTests<TDb> : RetentionTown<TDb>
    where TDb : ITestDb, new()
{
    [Fact]
    public async Task Nothing_of_a_person_is_left_in_any_table_and_the_journal_stays_whole()
    {
        var planted = await PlantAsync();
        await CloseAsync(planted.Ticket);
        await using (var db = Open())
            Assert.NotEmpty(await EveryColumn.FindAsync(db, Words, Ct));

        Db.Clock.Advance(TimeSpan.FromDays(400));
        Assert.Null(await Desk.LookThroughAsync(Admin, Ct));
        Assert.Equal([RecordKind.Request, RecordKind.Entry], (await ListAsync()).Select(l => l.Kind).Order());
        Assert.Equal(2, await RemoveAsync());
        var store = Get<FileStore>();
        Db.Clock.Advance(FileStore.Settled + TimeSpan.FromHours(1));
        Assert.Equal(2, await Get<FileSweep>().SweepAsync(Ct));
        Assert.Null(store.Open(planted.File.Hash));
        Assert.Null(store.Open(planted.Note.Hash));
        // Of the person nothing is left now but who they are, and that for two years.
        Assert.Null(await Desk.LookThroughAsync(Admin, Ct));
        Assert.Empty(await ListAsync());
        Db.Clock.Advance(TimeSpan.FromDays(400));
        Assert.Null(await Desk.LookThroughAsync(Admin, Ct));
        Assert.Equal((RecordKind.Customer, planted.Customer.Value), Assert.Single(await ListAsync(), l => l.Subject == planted.Customer.Value));
        await RemoveAsync();

        await using (var db = Open())
        {
            Assert.Empty(await EveryColumn.FindAsync(db, Words, Ct));
            Assert.Empty(await db.Set<JournalDetail>().ToListAsync(Ct));
        }
        Assert.All(await Get<Verification>().RunAsync(Ct), part => Assert.Null(part.Wrong));
        var register = (await Reader.RegisterAsync(Admin, 100, Ct))!;
        Assert.Equal(
            [(RecordKind.Request, planted.Ticket.Value, Admin.ActorId, (Guid?)Year.Value), (RecordKind.Customer, planted.Customer.Value, Admin.ActorId, null)],
            register.Where(r => r.Kind != RecordKind.Entry && (r.Subject == planted.Ticket.Value || r.Subject == planted.Customer.Value)).OrderBy(r => r.Kind).Select(r => (r.Kind, r.Subject, r.By, r.Class?.Value)));
        var ticket = await Db.NowAsync(planted.Ticket, Ct);
        Assert.Equal((StageCategory.Closed, "Centre", Town.Potholes.Id), (ticket.Stage, ticket.Location.District, ticket.Service));
        Assert.Equal(3, ticket.Visits.Count);
        Assert.Null(await Get<CustomerReader>().FindAsync(Lead, planted.Customer, Ct));
    }

    [Fact]
    public async Task The_first_night_lists_and_a_later_one_removes_only_when_it_may()
    {
        var planted = await PlantAsync();
        await CloseAsync(planted.Ticket);
        Assert.True(await NightAsync());
        Assert.Empty(await ListAsync());
        Assert.True(await NightAsync(400));
        Assert.Equal(2, (await ListAsync()).Count);
        Assert.False(await Timer.NightAsync(Ct));
        // By itself it is not let do anything.
        Assert.True(await NightAsync());
        Assert.Equal("Zyxqsubject", (await Db.NowAsync(planted.Ticket, Ct)).Subject);

        // What came on the list today is not removed by the night that lists it.
        Assert.Null(await Desk.SettleAsync(Admin, CommandId.New(), true, 24, Ct));
        var young = await Db.RequestAsync(Town.Potholes, Ct, "Young");
        await CloseAsync(young.Id);
        Assert.True(await NightAsync());
        var ticket = await Db.NowAsync(planted.Ticket, Ct);
        Assert.Equal(("", Moments.Day(Db.Clock.GetUtcNow(), Get<TimeZoneInfo>())), (ticket.Subject, ticket.ErasedOn));
        Assert.Equal("Young", (await Db.NowAsync(young.Id, Ct)).Subject);
        Assert.All((await Reader.RegisterAsync(Admin, 10, Ct))!, r => Assert.Null(r.By));
        Assert.Equal(2, (await Reader.RegisterAsync(Admin, 10, Ct))!.Count);

        Assert.True(await NightAsync(380));
        Assert.Contains((RecordKind.Request, young.Id.Value), await ListAsync());
        Assert.Equal("Young", (await Db.NowAsync(young.Id, Ct)).Subject);
        Assert.True(await NightAsync());
        Assert.Equal("", (await Db.NowAsync(young.Id, Ct)).Subject);
    }

    [Fact]
    public async Task The_last_day_of_a_class_is_kept_and_the_next_is_not()
    {
        var ticket = await Db.RequestAsync(Town.Potholes, Ct, "Hole");
        await CloseAsync(ticket.Id);
        var closed = Moments.Day(Db.Clock.GetUtcNow(), Get<TimeZoneInfo>());
        await NightAsync(closed.AddMonths(12).DayNumber - closed.DayNumber);
        Assert.Empty(await ListAsync());
        await NightAsync();
        Assert.Equal(closed.AddMonths(12), Assert.Single(await Reader.LinesAsync(Admin, null, null, 10, Ct)).Deadline);
    }

    [Fact]
    public async Task What_is_open_or_has_something_open_or_no_class_or_is_kept_for_ever_is_not_listed()
    {
        var open = await Db.RequestAsync(Town.Potholes, Ct, "Open");
        var resolved = await Db.RequestAsync(Town.Potholes, Ct, "Resolved");
        await Db.DoAsync(resolved.Id, t => t.MoveTo(Town.Act(), StageCategory.Resolved, StageTerms.Done), Ct);
        var call = await Db.RequestAsync(Town.Potholes, Ct, "Call promised");
        await Db.DoAsync(call.Id, t => t.PromiseCallBack(Town.Act(), Lead.Staff!.Value, Db.Clock.Now().AddDays(1), ""), Ct);
        await CloseAsync(call.Id);
        var meal = await Db.RequestAsync(Town.Meals, Ct, "Meal");
        await CloseAsync(meal.Id);
        await KeepAsync(null, Town.Meals);
        Db.Clock.Advance(TimeSpan.FromDays(800));
        Assert.Null(await Desk.LookThroughAsync(Admin, Ct));
        Assert.Empty(await ListAsync());

        await Db.DoAsync(call.Id, t => t.KeepCallBack(Town.Act(), t.CallBacks[0].Id), Ct);
        Assert.Null(await Desk.LookThroughAsync(Admin, Ct));
        Assert.Equal((RecordKind.Request, call.Id.Value), Assert.Single(await ListAsync()));
        // A class that is given later holds for what was closed before, and one that keeps for ever takes it off the list again.
        await KeepAsync(Year, Town.Meals);
        await Desk.LookThroughAsync(Admin, Ct);
        Assert.Equal(2, (await ListAsync()).Count);
        var ever = await Get<CatalogueDesk>().SaveRetentionAsync(Admin, CommandId.New(), null, 0, new(LocalText.Same("Ever"), null, ""), Ct);
        await KeepAsync(new(ever.Id!.Value), Town.Potholes, Town.Meals);
        await Desk.LookThroughAsync(Admin, Ct);
        Assert.Empty(await ListAsync());
        Assert.Equal(["Open", "Resolved"], [(await Db.NowAsync(open.Id, Ct)).Subject, (await Db.NowAsync(resolved.Id, Ct)).Subject]);
    }

    [Fact]
    public async Task What_changed_since_it_was_listed_stays_and_goes_off_the_list()
    {
        var (reopened, removed) = (await Db.RequestAsync(Town.Potholes, Ct, "Reopened"), await Db.RequestAsync(Town.Potholes, Ct, "Removed"));
        await CloseAsync(reopened.Id);
        await CloseAsync(removed.Id);
        Db.Clock.Advance(TimeSpan.FromDays(400));
        await Desk.LookThroughAsync(Admin, Ct);
        await Db.DoAsync(reopened.Id, t => t.MoveTo(Town.Act(), StageCategory.InProgress), Ct);
        Assert.Equal(1, await RemoveAsync());
        Assert.Equal(("Reopened", ""), ((await Db.NowAsync(reopened.Id, Ct)).Subject, (await Db.NowAsync(removed.Id, Ct)).Subject));
        Assert.Empty(await ListAsync());
    }

    [Fact]
    public async Task A_list_that_was_made_anew_is_looked_at_again_and_two_do_not_remove_at_once()
    {
        await CloseAsync((await Db.RequestAsync(Town.Potholes, Ct)).Id);
        Db.Clock.Advance(TimeSpan.FromDays(400));
        Assert.Equal(RetentionRefusal.Changed, await Desk.RemoveAsync(Admin, Db.Clock.Now(), Ct));
        await Desk.LookThroughAsync(Admin, Ct);
        var seen = (await Reader.ReadAsync(Admin, Ct))!.ListedAt!.Value;
        Db.Clock.Advance(TimeSpan.FromMinutes(1));
        await Desk.LookThroughAsync(Admin, Ct);
        Assert.Equal(RetentionRefusal.Changed, await Desk.RemoveAsync(Admin, seen, Ct));
        var now = (await Reader.ReadAsync(Admin, Ct))!.ListedAt!.Value;
        Assert.Null(await Desk.RemoveAsync(Admin, now, Ct));
        Assert.True((await Reader.ReadAsync(Admin, Ct))!.IsBusy);
        Assert.Equal(RetentionRefusal.Busy, await Desk.RemoveAsync(Admin, now, Ct));
        Assert.Equal(RetentionRefusal.Busy, await Desk.LookThroughAsync(Admin, Ct));
        // Its server was killed: after a while another may.
        Db.Clock.Advance(RetentionRun.Silence);
        Assert.Null(await Desk.RemoveAsync(Admin, now, Ct));
    }

    [Fact]
    public async Task A_removal_that_is_stopped_goes_on_the_next_time()
    {
        var tickets = await Town.ReceiveAsync(25, Ct);
        foreach (var ticket in tickets)
            await CloseAsync(ticket.Id);
        Db.Clock.Advance(TimeSpan.FromDays(400));
        await Desk.LookThroughAsync(Admin, Ct);
        var seen = (await Reader.ReadAsync(Admin, Ct))!.ListedAt!.Value;
        Assert.Null(await Desk.RemoveAsync(Admin, seen, Ct));
        Assert.Null(await Desk.StopAsync(Admin, Ct));
        await using (var db = Open())
            Assert.Equal(0, await Get<RetentionRemover>().RunAsync(new((await db.Set<RetentionRun>().SingleAsync(Ct)).Running!.Value, seen, null, Admin.ActorId), Ct));
        Assert.Equal(25, (await ListAsync()).Count);
        Assert.Equal(25, await RemoveAsync());
        Assert.Empty(await ListAsync());
        Assert.Equal(RetentionRefusal.Nothing, await Desk.RemoveAsync(Admin, seen, Ct));
    }

    [Fact]
    public async Task Figures_are_the_same_before_and_after()
    {
        // Some come again about the same service: one again and again, one after the removal.
        var again = await Db.MeetAsync("Marja", "Again", Ct);
        for (var n = 0; n < 12; n++)
        {
            var ticket = await Db.RequestAsync(n % 2 == 0 ? Town.Potholes : Town.Meals, Ct, "Hole", n % 3 == 0 ? again : await Db.MeetAsync("Marja", $"Number {n}", Ct), new("Street 1", "Centre", null, null));
            Db.Clock.Advance(TimeSpan.FromHours(5));
            await Db.DoAsync(ticket.Id, t => t.Reply(Town.Act(), "We look", Db.Clock.Now().AddSeconds(8)), Ct);
            await Db.DoAsync(ticket.Id, t => t.Record(Town.Act(), t.Messages[0].Id), Ct);
            Db.Clock.Advance(TimeSpan.FromHours(20));
            await CloseAsync(ticket.Id);
        }
        // The last stays open, and knows that its customer had come before.
        await Db.RequestAsync(Town.Potholes, Ct, "Open", again);
        Db.Clock.Advance(TimeSpan.FromDays(500));
        await FollowAsync();
        Assert.Equal(3, (await Figures.OthersAsync(Head, Wide, Ct))!.RepeatContacts.Part);
        var before = await FiguresAsync();
        Assert.Contains("12", before, StringComparison.Ordinal);
        await Desk.LookThroughAsync(Admin, Ct);
        Assert.Equal(12, await RemoveAsync());
        await FollowAsync();
        Assert.Equal(before, await FiguresAsync());
        // And a warehouse that is built anew says the same.
        var facts = await FactsAsync();
        Assert.All(facts.Where(f => !f.IsOpen), f => Assert.Equal(f.Id.Value, f.Customer));
        Assert.Equal(13, facts.Count);
    }

    [Fact]
    public async Task Nothing_is_added_to_what_was_removed()
    {
        var planted = await PlantAsync();
        await CloseAsync(planted.Ticket);
        Db.Clock.Advance(TimeSpan.FromDays(500));
        await Desk.LookThroughAsync(Admin, Ct);
        await RemoveAsync();
        var ticket = await Db.NowAsync(planted.Ticket, Ct);
        Assert.Equal(new NotAllowed(Refusal.Erased), await Get<TicketDesk>().NoteAsync(Lead, ticket.Command(), "More", Ct));
        var details = await Get<TicketReader>().OpenAsync(Lead, planted.Ticket, Ct);
        Assert.Equal((false, false, ticket.ErasedOn), (details!.MayWork, details.MayAssign, details.Row.ErasedOn));
        Assert.Empty(details.Messages);
        Assert.False(ticket.Erase(Town.Act(), new(2030, 1, 1)));
    }

    [Fact]
    public async Task Only_who_manages_the_whole_catalogue_lists_and_removes_and_auditors_read_the_register()
    {
        await CloseAsync((await Db.RequestAsync(Town.Potholes, Ct)).Id);
        Db.Clock.Advance(TimeSpan.FromDays(400));
        var local = await Db.JoinAsync("Local", Role.Administrator, Town.Care, Ct);
        await Desk.LookThroughAsync(Admin, Ct);
        var seen = (await Reader.ReadAsync(Admin, Ct))!.ListedAt!.Value;
        foreach (var who in new[] { local, Lead, Town.Aino, Viewer.Anonymous })
        {
            Assert.Equal(RetentionRefusal.NotAllowed, await Desk.LookThroughAsync(who, Ct));
            Assert.Equal(RetentionRefusal.NotAllowed, await Desk.RemoveAsync(who, seen, Ct));
            Assert.Equal(RetentionRefusal.NotAllowed, await Desk.StopAsync(who, Ct));
            Assert.Equal(RetentionRefusal.NotAllowed, await Desk.SettleAsync(who, CommandId.New(), true, 24, Ct));
            Assert.Null(await Reader.ReadAsync(who, Ct));
            Assert.Empty(await Reader.LinesAsync(who, null, null, 10, Ct));
            Assert.Null(await Reader.RegisterAsync(who, 10, Ct));
            Assert.Null(await Get<RetentionCsv>().OfAsync(who, "list", Ct));
            Assert.Null(await Get<RetentionCsv>().OfAsync(who, "register", Ct));
        }
        var auditor = new Viewer(Guid.CreateVersion7(), "Auditor", new HashSet<Fact> { new(FactName.Audit) });
        Assert.Empty((await Reader.RegisterAsync(auditor, 10, Ct))!);
        Assert.Null(await Reader.ReadAsync(auditor, Ct));
        foreach (var months in new[] { 0, -1, 1_201, int.MaxValue })
            Assert.Equal(RetentionRefusal.BadMonths, await Desk.SettleAsync(Admin, CommandId.New(), true, months, Ct));
        Assert.False((await Reader.ReadAsync(Admin, Ct))!.RemovesByItself);
        await RemoveAsync();
        var csv = System.Text.Encoding.UTF8.GetString((await Get<RetentionCsv>().OfAsync(auditor, "register", Ct))!);
        Assert.Contains("A year", csv, StringComparison.Ordinal);
        Assert.Null(await Get<RetentionCsv>().OfAsync(Admin, "other", Ct));
    }

    private async Task<string> FiguresAsync()
    {
        return System.Text.Json.JsonSerializer.Serialize(new object?[] { await Figures.ReceivedAsync(Head, Wide, Ct), await Figures.StageTimesAsync(Head, Wide, Ct), await Figures.OthersAsync(Head, Wide, Ct), await Figures.AgesAsync(Head, Wide, Ct) });
    }

    private FigureCut Wide => new(new(Today.AddDays(-700), Today), Slice.All);

    private async Task<IReadOnlyList<FactSource>> FactsAsync() => await Get<FactSources>().AfterAsync(0, 1_000, Ct);
}

public sealed class RetentionOnSqliteTests : RetentionTests<SqliteDb>;

public sealed class RetentionOnPostgresTests : RetentionTests<PostgresDb>;
