using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;
using StaffPortal.Allocation;
using StaffPortal.Catalogue;
using StaffPortal.Channels;
using StaffPortal.Customers;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.SampleTown;
using StaffPortal.Tests.Support;
using StaffPortal.Tickets;
using Xunit;

namespace StaffPortal.Tests.SampleTown;

public sealed class PracticeTrafficTests : DbTests<SqliteDb>
{
    private static readonly DateTimeOffset Monday = new(2026, 11, 23, 12, 6, 0, TimeSpan.Zero);

    private Town town = null!;

    private CatalogueDirectory Offered => new(Db.Contexts, Get<IConfiguration>());

    private PracticeSender Sender => new(
        new(Get<Commands>(), new CustomerMatching(), Get<Placer>(), Offered, Get<INumbers>(), Db.Clock), Offered, Get<Commands>(), Db.Contexts, Db.Clock);

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        Db.Clock.SetUtcNow(Monday);
        town = await new TownBuilder(Db.Contexts, Get<INumbers>(), Db.Clock).SmallAsync(Ct);
    }

    [Fact]
    public async Task Invented_requests_arrive_as_made_now_through_their_channels()
    {
        var chance = new Chance(4);
        var sender = Sender;
        for (var i = 0; i < 30; i++)
            Assert.NotNull(await sender.RequestAsync(chance, Ct));
        await using var db = Open();
        var arrived = await db.Set<Ticket>().AsNoTracking().Where(t => t.ReceivedAt == Monday).ToListAsync(Ct);
        Assert.Equal(30, arrived.Count);
        Assert.All(arrived, t => Assert.Equal((StageCategory.Received, true), (t.Stage, t.IsOpen)));
        Assert.True(arrived.Select(t => t.Channel).Distinct().Count() >= 4);
        Assert.True(arrived.Select(t => t.Team).Distinct().Count() >= 6);
        Assert.True(await db.Set<JournalEntry>().AnyAsync(e => e.Origin == Origin.Channel && e.Kind == TicketKinds.Opened, Ct));
    }

    [Fact]
    public async Task Those_who_have_called_before_are_recognised()
    {
        var chance = new Chance(4);
        var sender = Sender;
        for (var i = 0; i < 40; i++)
            await sender.RequestAsync(chance, Ct);
        await using var db = Open();
        var phones = await db.Set<ContactPoint>().Where(p => p.Kind == ContactPointKind.Phone && p.Source == ContactSource.Requester).Select(p => p.Normalised).ToListAsync(Ct);
        Assert.Equal(phones.Count, phones.Distinct().Count());
        Assert.True(await db.Set<Ticket>().AnyAsync(t => t.ReceivedAt == Monday && t.Customer != null
            && db.Set<Ticket>().Any(o => o.Customer == t.Customer && o.ReceivedAt < Monday), Ct));
    }

    [Fact]
    public async Task A_requester_who_was_asked_something_answers_and_work_goes_on()
    {
        var sender = Sender;
        await using var db = Open();
        var waiting = await db.Set<Ticket>().CountAsync(t => t.Stage == StageCategory.Waiting, Ct);
        var before = await db.Set<Message>().CountAsync(m => m.Kind == MessageKind.Incoming, Ct);
        for (var i = 0; i < 60; i++)
            Assert.NotNull(await sender.FollowUpAsync(new Chance((ulong)i), Ct));
        Assert.Equal(before + 60, await db.Set<Message>().CountAsync(m => m.Kind == MessageKind.Incoming, Ct));
        Assert.True(await db.Set<Ticket>().CountAsync(t => t.Stage == StageCategory.Waiting, Ct) < waiting);
    }

    [Fact]
    public void The_switch_works_only_in_the_practice_town_and_only_for_people_of_the_desk()
    {
        using var traffic = new PracticeTraffic(Sender, Db.Clock, NullLogger<PracticeTraffic>.Instance);
        var desk = new PracticeDesk(traffic);
        var sari = town.ViewerOf("sari.koskinen");
        Assert.Equal(new(false, false, 12), desk.Switch(sari, true, 12));
        traffic.Allow();
        Assert.Equal(new(true, true, PracticeTraffic.MostPerMinute), desk.Switch(sari, true, 100_000));
        Assert.Equal(new(true, false, 30), desk.Switch(sari, false, 30));
        Assert.Equal(desk.Look(sari), traffic.Now);
        Assert.Throws<UnauthorizedAccessException>(() => desk.Switch(Viewer.Anonymous, true, 12));
    }

    [Fact]
    public async Task While_it_is_on_requests_keep_arriving_and_off_means_none()
    {
        using var traffic = new PracticeTraffic(Sender, Db.Clock, NullLogger<PracticeTraffic>.Instance);
        traffic.Allow();
        await traffic.StartAsync(Ct);
        var before = await HeadAsync();
        traffic.Switch(true, 60);
        while (await HeadAsync() < before + 5)
        {
            Ct.ThrowIfCancellationRequested();
            Db.Clock.Advance(TimeSpan.FromSeconds(4));
            await Task.Yield();
        }
        traffic.Switch(false, 60);
        await traffic.StopAsync(Ct);
        var after = await HeadAsync();
        Db.Clock.Advance(TimeSpan.FromMinutes(10));
        Assert.Equal(after, await HeadAsync());
    }

    [Fact]
    public void Pauses_are_as_long_on_average_as_the_rate_says()
    {
        var chance = new Chance(2);
        var pauses = Enumerable.Range(0, 10_000).Select(_ => PracticeTraffic.Pause(chance, 12).TotalSeconds).ToList();
        Assert.InRange(pauses.Average(), 4.7, 5.2);
        Assert.InRange(pauses.Max(), 10, 20);
    }

    private Task<long> HeadAsync() => Get<JournalFeed>().HeadAsync(Ct);
}
