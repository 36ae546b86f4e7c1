using Microsoft.EntityFrameworkCore;
using StaffPortal.Catalogue;
using StaffPortal.Customers;
using StaffPortal.Customers.Protection;
using StaffPortal.Data;
using StaffPortal.Insights.Wall;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Tests.Support;
using StaffPortal.Tests.Tickets;
using StaffPortal.Texts;
using StaffPortal.Tickets;
using Xunit;

namespace StaffPortal.Tests.Insights.Wall;

/// <summary>A wall says what plain code counts, and what the desk's own lists are long.</summary>
public abstract class WallReaderTests<TDb> : DbTests<TDb>
    where TDb : ITestDb, new()
{
    private WallReader Reader => new(Db.Contexts, Get<StaffDirectory>(), Get<CatalogueDirectory>(), Db.Clock);

    [Fact]
    public async Task Every_figure_equals_a_plain_count_and_the_desk()
    {
        var desk = await DeskOfChance.FillAsync(Db, 160, Ct);
        await using var db = Open();
        var all = await db.Set<Ticket>().AsNoTracking().ToListAsync(Ct);
        var zone = (await Get<CatalogueDirectory>().GetAsync(Ct)).Zone;

        foreach (var (team, department) in new[] { (desk.Town.Roads, desk.Town.Streets), (desk.Town.HomeCare, desk.Town.Care) })
        {
            var reading = (await Reader.ReadAsync(Lead(department), team, Ct))!;

            var plain = all.Where(t => t.Team == team && t.IsOpen).GroupBy(t => t.Service).Select(g => new WallGroup(
                g.Key, false, g.Count(Waits), g.Count(t => Waits(t) && t.Owner is null), g.Where(Waits).Min(t => (DateTimeOffset?)t.ReceivedAt),
                g.Count(t => t.HasTarget && t.DueAt < Ticket.Never), g.Count(t => t.Standing == Standing.LateSoon), g.Count(t => t.Standing == Standing.Late),
                g.Where(t => t.Standing == Standing.LateSoon).Min(t => (DateTimeOffset?)t.DueAt), g.Where(t => t.Standing == Standing.Late).Min(t => (DateTimeOffset?)t.DueAt)));
            Assert.Equal(plain.OrderBy(g => g.Service.Value), reading.Queue.OrderBy(g => g.Service.Value));
            foreach (var (standing, shown) in new[] { (Standing.Late, reading.Queue.Sum(g => g.Late)), (Standing.LateSoon, reading.Queue.Sum(g => g.LateSoon)) })
                Assert.Equal((await desk.PlainAsync(Db, desk.Town.Aino, new(QueueKind.Team, team), Ct)).Count(r => r.Standing == standing), shown);
            var today = all.Where(t => t.Team == team && Moments.Day(t.ReceivedAt, zone) == Moments.Day(Db.Clock.GetUtcNow(), zone));
            Assert.Equal(
                today.CountBy(t => TimeZoneInfo.ConvertTime(t.ReceivedAt, zone).Hour).OrderBy(h => h.Key),
                reading.Hours.Select(h => new KeyValuePair<int, int>(TimeZoneInfo.ConvertTime(h.Key, zone).Hour, h.Value)).OrderBy(h => h.Key));
            Assert.True(reading.Queue.Sum(g => g.Late) > 0 && reading.Queue.Any(g => g.Waiting > g.NotTaken) && today.Any(), "there was nothing to count");
        }
    }

    [Fact]
    public async Task Just_in_tells_service_and_district_of_what_is_new_and_of_those_who_may_be_found()
    {
        var town = await SmallTown.SettleAsync(Db, ct: Ct);
        var hidden = await Db.MeetAsync("Åsa", "Öhman", Ct);
        await using (var db = Open())
        {
            (await db.Set<Customer>().SingleAsync(c => c.Id == hidden.Id, Ct)).Protect(town.Act(), ProtectionGround.Register, null);
            var old = await ReceiveAsync(town, "Myllymäki", null);
            Db.Clock.Advance(TimeSpan.FromHours(24));
            var first = await ReceiveAsync(town, "Keskusta", null);
            Db.Clock.Advance(TimeSpan.FromMinutes(1));
            var theirs = await ReceiveAsync(town, "Satama", hidden);
            Db.Clock.Advance(TimeSpan.FromMinutes(1));
            var alsoTheirs = await ReceiveAsync(town, "Lepokallio", null);
            alsoTheirs.AddContact(town.Act(), hidden.Id, Channel.Phone);
            Db.Clock.Advance(TimeSpan.FromMinutes(1));
            db.AddRange(old, first, theirs, alsoTheirs, await ReceiveAsync(town, "Postitie 48", null));
            await db.SaveChangesAsync(Ct);
        }

        var reading = (await Reader.ReadAsync(Lead(town.Streets), town.Roads, Ct))!;

        Assert.Equal([(town.Potholes.Id, null), (town.Potholes.Id, "Keskusta")], reading.Latest.Select(a => (a.Service, a.District)));
        // Counted they are: a number tells of nobody.
        Assert.Equal(5, reading.Queue.Sum(g => g.Waiting));
    }

    [Fact]
    public async Task Without_the_right_to_the_departments_figures_nothing_is_read()
    {
        var town = await SmallTown.SettleAsync(Db, ct: Ct);
        await town.ReceiveAsync(Ct);

        foreach (var other in new[] { Lead(town.Care), town.Aino, town.Eero, Viewer.Anonymous })
            Assert.Null(await Reader.ReadAsync(other, town.Roads, Ct));
        Assert.Null(await Reader.ReadAsync(Lead(town.Streets), new(Guid.NewGuid()), Ct));
        Assert.NotNull(await Reader.ReadAsync(Lead(town.Streets), town.Roads, Ct));
    }

    private static bool Waits(Ticket ticket) => ticket.Stage != StageCategory.Waiting;

    private static Viewer Lead(DepartmentId department) => new(Guid.CreateVersion7(), "Lead", new HashSet<Fact> { new(FactName.ReadFigures, department) });

    private async Task<Ticket> ReceiveAsync(SmallTown town, string district, Customer? reporter) => Ticket.Open(town.Act(), new(
        TicketId.New(), (await Get<INumbers>().NextAsync(1, Ct))[0], town.Potholes, "Pothole", "", Location.Unknown with { District = district }, Channel.Web, Language.En, Priority.Normal, reporter));
}

public sealed class WallReaderOnSqliteTests : WallReaderTests<SqliteDb>;

public sealed class WallReaderOnPostgresTests : WallReaderTests<PostgresDb>;
