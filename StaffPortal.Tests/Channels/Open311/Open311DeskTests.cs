using Microsoft.EntityFrameworkCore;
using StaffPortal.Catalogue;
using StaffPortal.Channels.Open311;
using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Tests.Support;
using StaffPortal.Texts;
using StaffPortal.Tickets;
using Xunit;

namespace StaffPortal.Tests.Channels.Open311;

public abstract class Open311DeskTests<TDb> : DbTests<TDb>
    where TDb : ITestDb, new()
{
    private static readonly Viewer App = new(Guid.CreateVersion7(), "App", new HashSet<Fact> { new(FactName.CreateRequests) });
    private static readonly (string, string)[] Hole = [("service_code", "potholes"), ("address_string", "Näsintie 4"), ("description", "Iso kuoppa")];

    [Fact]
    public async Task A_repeat_within_minutes_is_one_ticket_also_across_the_bucket_and_after_a_while_another()
    {
        // Ten seconds before the five minutes are over.
        Db.Clock.SetUtcNow(new(2026, 3, 2, 8, 4, 50, TimeSpan.Zero));
        var first = await CreateAsync(Hole);
        Db.Clock.Advance(TimeSpan.FromSeconds(20));
        var overTheEdge = await CreateAsync(Hole);
        Db.Clock.Advance(TimeSpan.FromMinutes(11));
        var muchLater = await CreateAsync(Hole);

        Assert.Equal(first.Created, overTheEdge.Created);
        Assert.NotEqual(first.Created.RequestId, muchLater.Created.RequestId);
        Assert.Equal(2, await CountAsync());
    }

    [Fact]
    public async Task Twenty_at_once_over_the_edge_of_a_bucket_are_one_ticket()
    {
        Db.Clock.SetUtcNow(new(2026, 3, 2, 8, 4, 59, TimeSpan.Zero));
        var taken = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => Task.Run(async () =>
        {
            if (i == 10)
                Db.Clock.Advance(TimeSpan.FromSeconds(2));
            return await CreateAsync(Hole);
        })));

        Assert.Single(taken.Select(one => one.Created.RequestId).Distinct());
        Assert.Equal(1, await CountAsync());
    }

    [Fact]
    public async Task Nobody_without_the_fact_creates()
    {
        var watcher = new Viewer(Guid.CreateVersion7(), "Watcher", new HashSet<Fact> { new(FactName.WatchLive), new(FactName.ReadTickets) });

        foreach (var viewer in new[] { watcher, Viewer.Anonymous })
            Assert.Equal(Open311Error.Forbidden("This api_key may not make requests."),
                Assert.Single((await Get<Open311Desk>().CreateAsync(viewer, Open311SubmissionTests.Form(Hole), Ct)).Errors));
        Assert.Equal(0, await CountAsync());
    }

    [Fact]
    public async Task An_address_id_is_kept_and_answers_to_nothing_asked_are_not()
    {
        await CreateAsync([("service_code", "potholes"), ("address_id", "545483"), ("attribute[NOBODY]", "asked")]);

        await using var db = Open();
        var ticket = await db.Set<Ticket>().AsNoTracking().SingleAsync(Ct);
        Assert.Equal([("address_id", "545483")], ticket.Answers.Select(answer => (answer.Key, answer.Value[0])));
        Assert.Equal(Location.Unknown, ticket.Location);
        var opened = await db.Set<JournalEntry>().SingleAsync(e => e.Kind == TicketKinds.Opened, Ct);
        Assert.Equal((Origin.Channel, App.ActorId), (opened.Origin, opened.ActorId));
    }

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await using var db = Open();
        var act = Act.OfTimer(Db.Clock.GetUtcNow());
        var (streets, roads) = (DepartmentId.New(), TeamId.New());
        db.AddRange(
            Department.Found(act, streets, LocalText.Same("Streets"), 1), Team.Make(act, roads, streets, LocalText.Same("Roads"), "road", 1),
            Service.Offer(act, ServiceId.New(), new("potholes", LocalText.Same("Potholes"), LocalText.Same(""), LocalText.Same(""), "", streets, roads, IsPublic: true, Publish.AtOnce, 60, [])));
        await db.SaveChangesAsync(Ct);
    }

    private async Task<Open311Taken> CreateAsync((string, string)[] fields)
    {
        var taken = await Get<Open311Desk>().CreateAsync(App, Open311SubmissionTests.Form(fields), Ct);
        Assert.Empty(taken.Errors);
        return taken.Value!;
    }

    private async Task<int> CountAsync()
    {
        await using var db = Open();
        return await db.Set<Ticket>().CountAsync(Ct);
    }
}

public sealed class Open311DeskOnSqliteTests : Open311DeskTests<SqliteDb>;

public sealed class Open311DeskOnPostgresTests : Open311DeskTests<PostgresDb>;
