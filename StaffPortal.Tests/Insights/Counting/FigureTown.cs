using Microsoft.EntityFrameworkCore;
using StaffPortal.Catalogue;
using StaffPortal.Data;
using StaffPortal.Insights.Counting;
using StaffPortal.Insights.Warehouse;
using StaffPortal.Rights;
using StaffPortal.Tests.Insights.Warehouse;
using StaffPortal.Tests.ServiceLevels;
using StaffPortal.Tests.Support;
using StaffPortal.Tests.Tickets;
using StaffPortal.Tickets;

namespace StaffPortal.Tests.Insights.Counting;

/// <summary>A small town with promises, whose figures a head reads.</summary>
public abstract class FigureTown<TDb> : DbTests<TDb>
    where TDb : ITestDb, new()
{
    protected SmallTown Town { get; private set; } = null!;

    protected Viewer Head { get; private set; } = null!;

    protected FigureReader Figures => Get<FigureReader>();

    protected DateOnly Today => Figures.Today;

    protected FigureCut Lately => new(Period.Last(2, Today), Slice.All);

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        Town = await SmallTown.SettleAsync(Db, ct: Ct);
        await Promised.SettleAsync(Db, Town, Ct);
        Head = await Db.JoinAsync("Head", Role.Head, null, Ct);
    }

    protected async Task FollowAsync()
    {
        while (await Get<WarehouseFollower>().FollowAsync(Ct) > 0)
        {
            // Until nothing is left.
        }
    }

    private protected async Task<IReadOnlyList<PlainTicket>> StoredAsync()
    {
        await using var db = Open();
        var tickets = await db.Set<Ticket>().AsNoTracking().Include(t => t.Visits).AsSplitQuery().OrderBy(t => t.Number).ToListAsync(Ct);
        var known = await Get<CatalogueDirectory>().GetAsync(Ct);
        var begin = tickets.Where(t => !t.IsHistory).Select(t => t.ReceivedAt).DefaultIfEmpty(Db.Clock.Now()).Min();
        return [.. new[] { Town.Potholes, Town.Meals }.SelectMany(Of).OrderBy(t => t.Number)];

        IEnumerable<PlainTicket> Of(Service service)
        {
            var promise = known.PromiseOf(service.Id)!;
            var oracle = new MinuteOracle(promise.Calendar.Zone, new DateTimeOffset(begin.UtcDateTime.Date, TimeSpan.Zero), (int)(Db.Clock.Now() - begin).TotalDays + 150, promise.Calendar.HoursOf);
            return tickets.Where(t => t.Service == service.Id).Select(t => PlainTicket.Of(t, promise, oracle, Db.Clock.Now(), service == Town.Potholes ? PlainTicket.Office : null));
        }
    }
}
