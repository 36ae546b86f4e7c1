using Microsoft.EntityFrameworkCore;
using StaffPortal.Catalogue;
using StaffPortal.Channels.Keys;
using StaffPortal.Customers;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.SampleTown;
using StaffPortal.Staff;
using StaffPortal.Tests.Support;
using StaffPortal.Texts;
using StaffPortal.Tickets;
using Xunit;

namespace StaffPortal.Tests.SampleTown;

public abstract class TownBuilderTests<TDb> : DbTests<TDb>
    where TDb : ITestDb, new()
{
    private static readonly DateTimeOffset Monday = new(2026, 11, 23, 12, 6, 0, TimeSpan.Zero);

    private TownBuilder Builder => new(Db.Contexts, Get<INumbers>(), Db.Clock);

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        Db.Clock.SetUtcNow(Monday);
    }

    [Fact]
    public async Task A_small_town_has_all_staff_and_services_and_some_of_everything_else()
    {
        var town = await Builder.SmallAsync(Ct);
        await using var db = Open();
        Assert.Equal((8, 14, 40, 30),
            (await db.Set<Department>().CountAsync(Ct), await db.Set<Team>().CountAsync(Ct), await db.Set<Service>().CountAsync(Ct), await db.Set<StaffMember>().CountAsync(Ct)));
        var tickets = await db.Set<Ticket>().AsNoTracking().ToListAsync(Ct);
        Assert.Equal((40, 60), (tickets.Count(t => t.IsOpen), tickets.Count(t => !t.IsOpen)));
        Assert.Equal(3, tickets.Select(t => t.Language).Append(Language.En).Distinct().Count());
        Assert.Contains(tickets, t => t.IsOpen && t.DueAt < Monday);
        Assert.Contains(tickets, t => t.IsOpen && t.DueAt > Monday && t.DueAt < Monday.AddHours(1));
        Assert.Contains(tickets, t => t.IsOpen && t.Owner == town.Staff["sari.koskinen"].Id);
        Assert.Contains(tickets, t => t.IsOpen && t.Owner is null && t.Team == town.Teams["service-centre"].Id);
        Assert.Equal(2, tickets.Count(t => t.IsFlagged));
        Assert.Contains(await db.Set<Customer>().AsNoTracking().ToListAsync(Ct), c => c.IsProtected);
        Assert.True(town.ViewerOf("sari.koskinen").Has(FactName.WorkTickets, town.Departments["care"].Id));
        Assert.False(town.ViewerOf("olli.hakala").Has(FactName.ReadTickets, town.Departments["care"].Id));
    }

    [Fact]
    public async Task The_past_is_history_brought_in_without_news()
    {
        await Builder.SmallAsync(Ct);
        await using var db = Open();
        Assert.Equal([Origin.Import], await db.Set<JournalEntry>().Select(e => e.Origin).Distinct().ToListAsync(Ct));
        Assert.True(await db.Set<JournalEntry>().MaxAsync(e => e.HappenedAt, Ct) <= Monday);
        Assert.Equal(0, await db.Set<Message>().CountAsync(m => m.State == MessageState.Waiting, Ct));
        foreach (var ticket in await db.Set<Ticket>().AsNoTracking().Include(t => t.Visits).Include(t => t.Messages).AsSplitQuery().ToListAsync(Ct))
        {
            var visits = ticket.Visits.OrderBy(v => v.From).ThenBy(v => v.Id).ToList();
            Assert.Equal((ticket.ReceivedAt, StageCategory.Received), (visits[0].From, visits[0].Stage));
            Assert.All(visits.Zip(visits.Skip(1)), pair => Assert.Equal(pair.First.To, pair.Second.From));
            Assert.Equal((null, ticket.Stage), (visits[^1].To, visits[^1].Stage));
            Assert.All(visits, v => Assert.True(v.To is null || v.To >= v.From));
            Assert.All(ticket.Messages, m => Assert.InRange(m.At, ticket.ReceivedAt, Monday));
        }
    }

    [Fact]
    public async Task The_key_demo_makes_requests_and_watches()
    {
        await Builder.SmallAsync(Ct);
        await using var db = Open();
        var key = await db.Set<ApiKey>().AsNoTracking().SingleAsync(Ct);
        Assert.Equal((true, true, true), (key.MayCreate, key.MayWatch, key.Hash.AsSpan().SequenceEqual(ApiKeySecret.Hash("demo"))));
    }

    [Fact]
    public async Task Numbers_grow_with_the_time_of_arrival()
    {
        await Builder.SmallAsync(Ct);
        await using var db = Open();
        var arrivals = await db.Set<Ticket>().AsNoTracking().OrderBy(t => t.Number).Select(t => t.ReceivedAt).ToListAsync(Ct);
        Assert.Equal(arrivals.Order(), arrivals);
    }

    [Fact]
    public async Task The_town_is_built_once_and_an_unfinished_one_is_refused()
    {
        await using (var db = Open())
        {
            var act = Act.OfTimer(Monday);
            db.Add(StaffMember.Join(act, StaffId.New(), "Sari", "Koskinen", LocalText.Same(""), Language.Fi, TownStaff.Issuer, "sari.koskinen"));
            await db.SaveChangesAsync(Ct);
        }
        var refused = await Assert.ThrowsAsync<StartRefusedException>(() => Builder.BuildOnceAsync(Ct));
        Assert.Contains("not finished", refused.Message, StringComparison.Ordinal);
        await using (var db = Open())
        {
            var act = Act.OfTimer(Monday);
            db.Add(StaffMember.Join(act, StaffId.New(), "Juha", "Eklund", LocalText.Same(""), Language.Fi, TownStaff.Issuer, "juha.eklund"));
            await db.SaveChangesAsync(Ct);
        }
        Assert.False(await Builder.BuildOnceAsync(Ct));
    }

    [Fact]
    public async Task A_portal_with_people_of_its_own_gets_no_practice_town()
    {
        await using (var db = Open())
        {
            db.Add(StaffMember.Join(Act.OfTimer(Monday), StaffId.New(), "First", "Administrator", LocalText.Same(""), Language.Fi, "https://issuer.example", "1"));
            await db.SaveChangesAsync(Ct);
        }
        Assert.False(await Builder.BuildOnceAsync(Ct));
    }
}

public sealed class TownBuilderOnSqliteTests : TownBuilderTests<SqliteDb>
{
    [Fact]
    public async Task The_same_seed_at_the_same_moment_gives_the_same_town()
    {
        Assert.Equal(await TellAsync(TownBuilder.Seed), await TellAsync(TownBuilder.Seed));
        Assert.NotEqual(await TellAsync(TownBuilder.Seed), await TellAsync(TownBuilder.Seed + 1));
    }

    private static async Task<string> TellAsync(ulong seed)
    {
        await using var one = new SqliteDb();
        await one.InitializeAsync();
        await new TownBuilder(one.Contexts, (INumbers)one.Services.GetService(typeof(INumbers))!, one.Clock).BuildAsync(TownSize.Small, seed, Ct);
        await using var db = one.Contexts.CreateDbContext();
        var tickets = await db.Set<Ticket>().AsNoTracking().Include(t => t.Messages).Include(t => t.Visits).AsSplitQuery().OrderBy(t => t.Number).ToListAsync(Ct);
        return string.Join('\n', tickets.Select(t =>
            $"{t.Number} {t.Id} {t.Subject} {t.Description} {t.Location} {t.Channel} {t.Priority} {t.Stage} {t.Owner} {t.Team} {t.Customer} {t.ReceivedAt:O} {t.ResolvedAt:O} "
            + string.Join(' ', t.Visits.OrderBy(v => v.From).ThenBy(v => v.Id).Select(v => $"{v.Stage} {v.From:O}"))
            + string.Join(' ', t.Messages.OrderBy(m => m.At).ThenBy(m => m.Text, StringComparer.Ordinal).Select(m => $"{m.Kind} {m.Author} {m.At:O} {m.Text}"))));
    }
}

public sealed class TownBuilderOnPostgresTests : TownBuilderTests<PostgresDb>;
