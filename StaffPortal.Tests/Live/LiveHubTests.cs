using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Live;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Tests.Support;
using StaffPortal.Tests.Tickets;
using StaffPortal.Texts;
using StaffPortal.Tickets;
using Xunit;

namespace StaffPortal.Tests.Live;

/// <summary>The live feed for outside clients, over a real connection to a running portal.</summary>
public sealed class LiveHubTests : IAsyncLifetime
{
    private readonly List<HubConnection> open = [];
    private PortalHost host = null!;
    private PortalDb db = null!;
    private SmallTown town = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private TicketDesk Desk => host.Services.GetRequiredService<TicketDesk>();

    public async ValueTask InitializeAsync()
    {
        host = await PortalHost.StartAsync(withTown: false, ct: Ct);
        db = new(host);
        town = await SmallTown.SettleAsync(db, ct: Ct);
        await db.CaughtUpAsync(Ct);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var connection in open)
            await connection.DisposeAsync();
        await host.DisposeAsync();
    }

    [Fact]
    public async Task What_was_missed_since_a_seq_is_replayed_and_then_it_goes_on_as_it_happens()
    {
        var ticket = await town.ReceiveAsync(Ct);
        var since = await HeadAsync();
        await Desk.NoteAsync(town.Eero, ticket.Command(), "One", Ct);
        await town.ReceiveAsync(Ct);
        await Desk.AssignAsync(town.Eero, ticket.Command(), town.Eero.Staff, town.Roads, Ct);
        var topic = Topics.Ticket(ticket.Id.Value);

        await using var notices = (await WatchAsync("Eero", [topic, "queue/unknown"], since)).GetAsyncEnumerator(Ct);
        var (noted, taken) = (await NextAsync(notices), await NextAsync(notices));
        await Desk.PrioritiseAsync(town.Eero, ticket.Command(), Priority.High, Ct);
        var urgent = await NextAsync(notices);

        Assert.Equal(
            [(since + 1, TicketKinds.Noted, topic), (since + 3, TicketKinds.Assigned, topic), (since + 4, TicketKinds.Prioritised, topic)],
            new[] { noted, taken, urgent }.Select(n => (n.Seq, n.Kind, Assert.Single(n.Topics))));
    }

    [Fact]
    public async Task A_lost_line_loses_nothing()
    {
        var ticket = await town.ReceiveAsync(Ct);
        var since = await HeadAsync();
        var seen = new List<long>();
        for (var line = 0; line < 3; line++)
        {
            await using var notices = (await WatchAsync("Eero", [Topics.Desk], seen.Count == 0 ? since : seen[^1])).GetAsyncEnumerator(Ct);
            for (var n = 0; n < 5; n++)
                await Desk.NoteAsync(town.Eero, ticket.Command(), $"{line}/{n}", Ct);
            // The line goes after three of five: two are missed each time.
            for (var n = 0; n < 3; n++)
                seen.Add((await NextAsync(notices)).Seq);
        }
        await using var last = (await WatchAsync("Eero", [Topics.Desk], seen[^1])).GetAsyncEnumerator(Ct);
        while (seen.Count < 15)
            seen.Add((await NextAsync(last)).Seq);

        Assert.Equal(Enumerable.Range(1, 15).Select(n => since + n), seen);
    }

    [Fact]
    public async Task From_now_on_begins_with_what_happens_next()
    {
        var ticket = await town.ReceiveAsync(Ct);
        await db.CaughtUpAsync(Ct);
        var now = await HeadAsync();

        await using var notices = (await WatchAsync("Eero", [Topics.Desk], -1)).GetAsyncEnumerator(Ct);
        var next = NextAsync(notices);
        await WatchedAsync();
        await Desk.NoteAsync(town.Eero, ticket.Command(), "One", Ct);

        Assert.Equal((now + 1, TicketKinds.Noted), ((await next).Seq, (await next).Kind));
    }

    [Fact]
    public async Task A_cursor_too_far_behind_is_told_to_reload_and_goes_on_from_the_head()
    {
        var ticket = await town.ReceiveAsync(Ct);
        await using (var context = db.Contexts.CreateDbContext())
        {
            context.Add(Entries.Of(await HeadAsync() + LiveHub.LongestReplay + 1, subject: "test"));
            await context.SaveChangesAsync(Ct);
        }
        await db.CaughtUpAsync(Ct);
        var head = await HeadAsync();

        await using var notices = (await WatchAsync("Eero", [Topics.Desk, Topics.Organisation], 0)).GetAsyncEnumerator(Ct);
        var reload = await NextAsync(notices);
        await Desk.NoteAsync(town.Eero, ticket.Command(), "One", Ct);
        var noted = await NextAsync(notices);

        Assert.Equal((head, LiveNotice.Reload, $"{Topics.Desk} {Topics.Organisation}"), (reload.Seq, reload.Kind, string.Join(' ', reload.Topics)));
        Assert.Equal((head + 1, TicketKinds.Noted), (noted.Seq, noted.Kind));
    }

    [Fact]
    public async Task Nobody_hears_of_departments_they_may_not_read()
    {
        var (pothole, meal) = (await town.ReceiveAsync(Ct), await db.RequestAsync(town.Meals, Ct));
        var since = await HeadAsync();
        string[] topics = [Topics.Desk, Topics.Ticket(pothole.Id.Value), Topics.Ticket(meal.Id.Value), Topics.Queue(town.Roads.Value), Topics.Insights];
        await using var linnea = (await WatchAsync("Linnea", topics, since)).GetAsyncEnumerator(Ct);
        await using var aino = (await WatchAsync("Aino", topics, since)).GetAsyncEnumerator(Ct);

        await Desk.AssignAsync(town.Aino, pothole.Command(), town.Aino.Staff, town.Roads, Ct);
        await Desk.AssignAsync(town.Aino, (await town.NowAsync(pothole.Id, Ct)).Command(), null, town.HomeCare, Ct);
        await Desk.NoteAsync(town.Aino, meal.Command(), "Asked", Ct);

        var heard = await NextAsync(linnea);
        Assert.Equal((since + 3, TicketKinds.Noted), (heard.Seq, heard.Kind));
        Assert.DoesNotContain(Topics.Ticket(pothole.Id.Value), heard.Topics);
        Assert.Equal([since + 1, since + 2, since + 3], [(await NextAsync(aino)).Seq, (await NextAsync(aino)).Seq, (await NextAsync(aino)).Seq]);
    }

    [Fact]
    public async Task A_customers_own_news_are_for_those_who_may_see_contact_data()
    {
        await db.JoinAsync("Helena", Role.Head, null, Ct);
        await db.CaughtUpAsync(Ct);
        var since = await HeadAsync();
        var matti = await db.MeetAsync("Matti", "Virtanen", Ct);
        await town.ReceiveAsync(Ct);
        string[] topics = [Topics.Customer(matti.Id.Value), Topics.Desk];

        await using var eero = (await WatchAsync("Eero", topics, since)).GetAsyncEnumerator(Ct);
        await using var helena = (await WatchAsync("Helena", topics, since)).GetAsyncEnumerator(Ct);

        Assert.Equal("customer.met", (await NextAsync(eero)).Kind);
        Assert.Equal(TicketKinds.Opened, (await NextAsync(helena)).Kind);
    }

    [Fact]
    public async Task What_was_brought_in_from_another_system_is_no_news()
    {
        var since = await HeadAsync();
        await using (var context = db.Contexts.CreateDbContext())
        {
            context.Add(Entries.Of(since + 1, subject: "test", origin: Origin.Import));
            context.Add(Entries.Of(since + 2, subject: "test"));
            await context.SaveChangesAsync(Ct);
        }

        await using var notices = (await WatchAsync("Eero", [Topics.Organisation], since)).GetAsyncEnumerator(Ct);

        Assert.Equal(since + 2, (await NextAsync(notices)).Seq);
    }

    [Fact]
    public async Task Without_the_fact_the_feed_is_refused_also_to_who_would_only_be_told_to_reload()
    {
        await using (var context = db.Contexts.CreateDbContext())
        {
            context.Add(StaffMember.Join(town.Act(), StaffId.New(), "Nils", "", LocalText.Same(""), Language.Sv, "test", "Nils"));
            context.Add(Entries.Of(await HeadAsync() + LiveHub.LongestReplay + 10, subject: "test"));
            await context.SaveChangesAsync(Ct);
        }
        await db.CaughtUpAsync(Ct);

        await using var notices = (await WatchAsync("Nils", [Topics.Desk], 0)).GetAsyncEnumerator(Ct);

        Assert.Contains("No right", (await Assert.ThrowsAsync<HubException>(async () => await notices.MoveNextAsync())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_is_let_in_who_is_not_signed_in()
    {
        var refused = await Assert.ThrowsAsync<HttpRequestException>(() => ConnectAsync(null));

        Assert.Equal(System.Net.HttpStatusCode.Unauthorized, refused.StatusCode);
    }

    [Fact]
    public async Task A_right_that_is_taken_away_ends_the_feed()
    {
        var ticket = await town.ReceiveAsync(Ct);
        await using var notices = (await WatchAsync("Eero", [Topics.Desk], await HeadAsync())).GetAsyncEnumerator(Ct);
        await Desk.NoteAsync(town.Aino, ticket.Command(), "One", Ct);
        await NextAsync(notices);

        await using (var context = db.Contexts.CreateDbContext())
        {
            (await context.Set<StaffMember>().SingleAsync(p => p.Id == town.Eero.Staff, Ct)).Leave(town.Act());
            await context.SaveChangesAsync(Ct);
        }
        await db.CaughtUpAsync(Ct);
        await Desk.NoteAsync(town.Aino, ticket.Command(), "Two", Ct);

        await Assert.ThrowsAsync<HubException>(async () => await notices.MoveNextAsync());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(101)]
    public async Task No_topics_and_too_many_are_refused(int count)
    {
        await using var notices = (await WatchAsync("Eero", [.. Enumerable.Range(0, count).Select(n => $"queue/{n}")], -1)).GetAsyncEnumerator(Ct);

        await Assert.ThrowsAsync<HubException>(async () => await notices.MoveNextAsync());
    }

    private async Task<IAsyncEnumerable<LiveNotice>> WatchAsync(string person, string[] topics, long since) =>
        (await ConnectAsync(person)).StreamAsync<LiveNotice>(nameof(LiveHub.Watch), topics, since, Ct);

    private async Task<HubConnection> ConnectAsync(string? person)
    {
        var cookie = person is null ? null : $"{host.CookieName}={await host.CookieAsync(person)}";
        var connection = new HubConnectionBuilder().WithUrl(new Uri(host.Address, "/live"), http =>
        {
            if (cookie is not null)
                http.Headers["Cookie"] = cookie;
        }).Build();
        open.Add(connection);
        await connection.StartAsync(Ct);
        return connection;
    }

    /// <summary>The stream has begun on the server when its subscription stands.</summary>
    private async Task WatchedAsync()
    {
        var feed = host.Services.GetRequiredService<LiveFeed>();
        while (feed.Listeners(Topics.Desk) == 0)
            await Task.Delay(5, Ct);
    }

    private Task<long> HeadAsync() => host.Services.GetRequiredService<JournalFeed>().HeadAsync(Ct);

    private static async Task<LiveNotice> NextAsync(IAsyncEnumerator<LiveNotice> notices)
    {
        Assert.True(await notices.MoveNextAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(30), Ct), "the feed ended");
        return notices.Current;
    }
}
