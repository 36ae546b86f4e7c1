using System.Globalization;
using StaffPortal.Benchmarks.Measuring;
using StaffPortal.Benchmarks.Places;
using StaffPortal.Catalogue;
using StaffPortal.Insights.Counting;
using StaffPortal.Insights.Paths;
using StaffPortal.Insights.Warehouse;
using StaffPortal.Live;
using StaffPortal.Rights;
using StaffPortal.Staff;

namespace StaffPortal.Benchmarks.Verbs;

/// <summary>The process map over a whole warehouse. Nothing comes from what was read before: each reading is of other days.</summary>
internal sealed class PathReadings(OpenPlace portal, FactStore store, WarehouseBuild build, Report report)
{
    private const int Times = 7;

    private static readonly Viewer Head = new(Guid.CreateVersion7(), "Head", new HashSet<Fact> { new(FactName.ReadFigures) });

    private readonly FigureReader figures = new(store, build, portal.Get<SharedReads>(), portal.Get<StaffDirectory>(), TimeProvider.System, portal.Get<TimeZoneInfo>());

    public async Task RunAsync(CancellationToken ct)
    {
        var paths = new PathReader(figures, portal.Get<CatalogueDirectory>(), portal.Get<StaffDirectory>());
        await portal.Get<StaffDirectory>().GetAsync(ct);
        var (half, all) = (26 * 7, Period.MostYears * 360);
        await TakeAsync("map, 26 weeks", half, cut => paths.MapAsync(Head, cut, new(), ct));
        await TakeAsync("map, 26 weeks, all paths", half, cut => paths.MapAsync(Head, cut, new(Share: 100), ct));
        await TakeAsync("map, 26 weeks, without waiting", half, cut => paths.MapAsync(Head, cut, new(Waiting: false), ct));
        await TakeAsync("map, 26 weeks, teams", half, cut => paths.MapAsync(Head, cut, new(PathUnit.Teams), ct));
        await TakeAsync("map, all time", all, cut => paths.MapAsync(Head, cut, new(), ct));
        await TakeAsync("one way, 26 weeks", half, cut => paths.DetailAsync(Head, cut, new(), new("assigned", "inprogress"), ct));

        async Task TakeAsync<T>(string name, int days, Func<FigureCut, Task<T?>> read)
        {
            List<double> took = [];
            var said = "";
            for (var n = 0; n < Times; n++)
            {
                var began = TimeProvider.System.GetTimestamp();
                var answer = await read(new(new(figures.Today.AddDays(1 - days - n), figures.Today), Slice.All));
                took.Add(TimeProvider.System.GetElapsedTime(began).TotalMilliseconds);
                said = answer is PathMap map ? string.Create(CultureInfo.InvariantCulture, $", {map.N:#,0} cases, {map.Paths:#,0} paths") : "";
            }
            var median = took.Order().ElementAt(Times / 2);
            report.Line(name, string.Create(CultureInfo.InvariantCulture, $"median {median:#,0} ms, worst {took.Max():#,0} ms{said}"), "≤ 300 ms", median <= 300);
        }
    }
}
