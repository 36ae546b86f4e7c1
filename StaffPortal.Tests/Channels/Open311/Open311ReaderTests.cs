using Microsoft.Extensions.Configuration;
using StaffPortal.Catalogue;
using StaffPortal.Channels.Open311;
using StaffPortal.Customers;
using StaffPortal.Customers.Protection;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Tests.Support;
using StaffPortal.Tests.Tickets;
using StaffPortal.Texts;
using StaffPortal.Tickets;
using Xunit;

namespace StaffPortal.Tests.Channels.Open311;

public abstract class Open311ReaderTests<TDb> : DbTests<TDb>
    where TDb : ITestDb, new()
{
    private static readonly TimeZoneInfo Helsinki = TimeZoneInfo.FindSystemTimeZoneById("Europe/Helsinki");
    private readonly DepartmentId streets = DepartmentId.New();
    private Service potholes = null!;
    private Service lamps = null!;
    private Service hidden = null!;
    private CatalogueDirectory catalogue = null!;
    private Open311Medians medians = null!;
    private long number = 100;

    private Open311Reader Reader => new(Db.Contexts, catalogue, medians, Db.Clock);

    private DateTimeOffset Now => Db.Clock.GetUtcNow();

    [Fact]
    public async Task The_newest_comes_first_and_the_list_reaches_90_days_back()
    {
        await OpenAsync(potholes, daysAgo: 91);
        var older = await OpenAsync(potholes, daysAgo: 89);
        var newer = await OpenAsync(lamps, daysAgo: 1);
        var sameMoment = await OpenAsync(lamps, daysAgo: 1);

        Assert.Equal([sameMoment, newer, older], await IdsAsync(""));
    }

    [Fact]
    public async Task Filters_choose_by_service_state_time_and_number()
    {
        var hole = await OpenAsync(potholes, daysAgo: 10);
        var lamp = await OpenAsync(lamps, daysAgo: 5);
        var done = await OpenAsync(lamps, daysAgo: 20, (StageCategory.InProgress, 15), (StageCategory.Resolved, 3));

        Assert.Equal([lamp, done], await IdsAsync("?service_code=lamps"));
        Assert.Equal([lamp, hole, done], await IdsAsync("?service_code=lamps,potholes"));
        Assert.Equal([], await IdsAsync("?service_code=nonsense"));
        Assert.Equal([done], await IdsAsync("?status=closed"));
        Assert.Equal([lamp, hole], await IdsAsync("?status=open"));
        Assert.Equal([hole], await IdsAsync($"?start_date={At(12)}&end_date={At(8)}"));
        Assert.Equal([done], await IdsAsync($"?service_request_id={done},999,nonsense&status=open"));
        Assert.Equal([hole], await IdsAsync("?page=2&page_size=1"));
    }

    [Fact]
    public async Task What_changed_is_found_however_old_it_is()
    {
        await OpenAsync(potholes, daysAgo: 300);
        var moved = await OpenAsync(potholes, daysAgo: 300, (StageCategory.InProgress, 2));
        var fresh = await OpenAsync(potholes, daysAgo: 1);

        Assert.Equal([fresh, moved], await IdsAsync($"?updated_after={At(3)}"));
        Assert.Equal([moved], await IdsAsync($"?updated_after={At(3)}&updated_before={At(1.5)}"));
        var request = (await ListAsync($"?service_request_id={moved}"))[0];
        Assert.Equal((Now.AddDays(-300), Now.AddDays(-2)), (request.RequestedAt, request.UpdatedAt));
    }

    [Fact]
    public async Task A_circle_is_measured_in_metres()
    {
        // One minute of arc north is 1,853 m; at 60° N one minute east is half of that.
        var middle = await OpenAsync(potholes, 1, 60.0, 25.0);
        var north = await OpenAsync(potholes, 1, 60.0 + (1 / 60.0), 25.0);
        var east = await OpenAsync(potholes, 1, 60.0, 25.0 + (1 / 60.0));
        await OpenAsync(potholes, 1);

        Assert.Equal([middle], await IdsAsync("?lat=60&long=25&radius=900"));
        Assert.Equal([east, middle], await IdsAsync("?lat=60&long=25&radius=950"));
        Assert.Equal([east, middle], await IdsAsync("?lat=60&long=25&radius=1840"));
        Assert.Equal([east, north, middle], await IdsAsync("?lat=60&long=25&radius=1870"));
    }

    [Fact]
    public async Task An_open_request_is_expected_after_the_median_of_its_service()
    {
        foreach (var days in new[] { 1, 2, 3, 4, 40 })
            await OpenAsync(potholes, daysAgo: 60, (StageCategory.Resolved, 60 - days));
        var hole = await OpenAsync(potholes, daysAgo: 0);
        var lamp = await OpenAsync(lamps, daysAgo: 0);

        var requests = (await ListAsync("")).ToDictionary(request => request.Id);

        Assert.Equal(Now.AddDays(3), requests[hole].ExpectedAt);
        Assert.Null(requests[lamp].ExpectedAt);
        Assert.All(requests.Values.Where(request => request.Status == Open311Status.Closed), request => Assert.Null(request.ExpectedAt));
    }

    [Fact]
    public async Task Extensions_tell_the_course_by_department()
    {
        var id = await OpenAsync(potholes, daysAgo: 10, (StageCategory.Assigned, 9), (StageCategory.InProgress, 8), (StageCategory.Waiting, 6), (StageCategory.Resolved, 5));

        var extension = (await ListAsync($"?service_request_id={id}&extensions=true"))[0].Extension!;

        Assert.Equal("PROCESSED", extension.DetailedStatus);
        Assert.Equal([("assigned", "closed"), ("assigned", "closed"), ("wait_for_answer", "closed"), ("informed", "active")], extension.Tasks.Select(t => (t.Type, t.State)));
        Assert.Equal([(Now.AddDays(-9), Open311Handling.Allocated, "Kadut"), (Now.AddDays(-8), Open311Handling.Handling, "Kadut"), (Now.AddDays(-5), Open311Handling.Done, "Kadut")],
            extension.Log.Select(step => (step.At, step.Status, step.Handler!)));
        Assert.Null((await ListAsync($"?service_request_id={id}"))[0].Extension);
    }

    [Fact]
    public async Task What_is_not_public_is_seen_only_with_the_key_it_came_with()
    {
        var key = Guid.CreateVersion7();
        var open = await OpenAsync(potholes, daysAgo: 1);
        await using (var db = Open())
        {
            var act = Act.OfTimer(Now);
            var guarded = Customer.Meet(act, CustomerId.New(), CustomerKind.Person, "Aino", "Virtanen", Language.Fi);
            guarded.Protect(act, ProtectionGround.Register, null);
            db.AddRange(guarded,
                Ticket.Open(act, Opening(201, potholes, Channel.Counter, null)), Ticket.Open(act, Opening(202, hidden, Channel.Open311, null)),
                Ticket.Open(act, Opening(203, potholes, Channel.Open311, guarded)),
                Ticket.Open(act with { Origin = Origin.Channel, ActorId = key }, Opening(204, hidden, Channel.Open311, null)));
            await db.SaveChangesAsync(Ct);
        }
        var everything = new Open311Query { Ids = [open, "201", "202", "203", "204"] };

        Assert.Equal([open], (await Reader.ListAsync(Viewer.Anonymous, everything, Ct)).Select(r => r.Id));
        Assert.Equal(["204", open], (await Reader.ListAsync(new Viewer(key, "App", new HashSet<Fact>()), everything, Ct)).Select(r => r.Id));
        Assert.Equal([open], (await Reader.ListAsync(new Viewer(Guid.CreateVersion7(), "Other", new HashSet<Fact>()), everything, Ct)).Select(r => r.Id));

        static Opening Opening(long number, Service service, Channel channel, Customer? reporter) => new(
            TicketId.New(), number, service, "Subject", "Description", Location.Unknown, channel, Language.Fi, Priority.Normal, reporter);
    }

    [Theory]
    [InlineData("fi", "Kuopat", "Kadut", "Vastaanotettu")]
    [InlineData("sv", "Gropar", "Gator", "Mottaget")]
    [InlineData("en", "Potholes", "Streets", "Received")]
    public async Task Names_are_in_the_language_asked(string locale, string service, string department, string stage)
    {
        await OpenAsync(potholes, daysAgo: 0);

        var request = Assert.Single(await ListAsync($"?locale={locale}"));

        Assert.Equal((service, department, stage, "potholes"), (request.ServiceName, request.Agency, request.StatusNotes, request.ServiceCode));
    }

    [Fact]
    public async Task A_stage_is_told_in_the_words_meant_for_the_requester()
    {
        var now = Db.Clock.Now();
        var act = new Act(Origin.Timer, null, now, Guid.CreateVersion7());
        var process = Process.Draw(act, ProcessId.New(), LocalText.Same("Street work"), potholes.Department, StreetWork.Stages(), StreetWork.Moves);
        await using (var db = Open())
        {
            db.Add(process);
            db.Add(Ticket.Open(act, new(TicketId.New(), 301, potholes, "Hole", "Hole", Location.Unknown, Channel.Open311, Language.Fi, Priority.Normal, null, Flow: new(process.Id, process.Newest))));
            await db.SaveChangesAsync(Ct);
        }
        InTown.Hear(Db);

        Assert.Equal("Received, told", Assert.Single(await Reader.ListAsync(Viewer.Anonymous, new Open311Query { Ids = ["301"] }, Ct)).StatusNotes);
    }

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        catalogue = new(Db.Contexts, Get<IConfiguration>());
        medians = new(Db.Contexts, Db.Clock);
        await using var db = Open();
        var act = Act.OfTimer(Now);
        var team = TeamId.New();
        db.AddRange(Department.Found(act, streets, new("Kadut", "Gator", "Streets"), 1), Team.Make(act, team, streets, LocalText.Same("Roads"), "road", 1));
        potholes = Offer("potholes", new("Kuopat", "Gropar", "Potholes"));
        lamps = Offer("lamps", LocalText.Same("Lamps"));
        hidden = Offer("hidden", LocalText.Same("Hidden"), isPublic: false);
        db.AddRange(potholes, lamps, hidden);
        await db.SaveChangesAsync(Ct);

        Service Offer(string code, LocalText name, bool isPublic = true) => Service.Offer(act, ServiceId.New(), new(
            code, name, LocalText.Same(""), LocalText.Same(""), "", streets, team, isPublic, Publish.AtOnce, 60, []));
    }

    public override async ValueTask DisposeAsync()
    {
        catalogue?.Dispose();
        medians?.Dispose();
        await base.DisposeAsync();
    }

    private string At(double daysAgo) => Uri.EscapeDataString(Open311Date.Write(Now.AddDays(-daysAgo)));

    private async Task<IReadOnlyList<Open311Request>> ListAsync(string query)
    {
        var reading = Open311Query.From(Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(query), Now, Helsinki);
        Assert.Empty(reading.Errors);
        return await Reader.ListAsync(Viewer.Anonymous, reading.Value!, Ct);
    }

    private async Task<IEnumerable<string>> IdsAsync(string query) => (await ListAsync(query)).Select(request => request.Id);

    private Task<string> OpenAsync(Service service, double daysAgo, params (StageCategory Stage, double DaysAgo)[] moves) =>
        OpenAsync(service, daysAgo, null, null, moves);

    private async Task<string> OpenAsync(Service service, double daysAgo, double? latitude, double? longitude, params (StageCategory Stage, double DaysAgo)[] moves)
    {
        await using var db = Open();
        var ticket = Ticket.Open(Act.OfTimer(Now.AddDays(-daysAgo)), new(
            TicketId.New(), ++number, service, "Subject", "Description", new Location(null, null, latitude, longitude),
            Channel.Open311, Language.Fi, Priority.Normal, null));
        foreach (var (stage, ago) in moves)
            ticket.MoveTo(Act.OfTimer(Now.AddDays(-ago)), stage);
        db.Add(ticket);
        await db.SaveChangesAsync(Ct);
        return Open311Ids.Write(ticket.Number);
    }
}

public sealed class Open311ReaderOnSqliteTests : Open311ReaderTests<SqliteDb>;

public sealed class Open311ReaderOnPostgresTests : Open311ReaderTests<PostgresDb>;
