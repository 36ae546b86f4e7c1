using System.Globalization;
using StaffPortal.Benchmarks.Measuring;
using StaffPortal.Benchmarks.Places;
using StaffPortal.Insights.Bottlenecks;
using StaffPortal.Insights.Counting;
using StaffPortal.Insights.Markers;
using StaffPortal.Insights.Warehouse;
using StaffPortal.Live;
using StaffPortal.Rights;
using StaffPortal.Staff;

namespace StaffPortal.Benchmarks.Verbs;

/// <summary>Every tile of the dashboard alone, the whole of it cold and kept. Nothing cold comes from what was read before: each reading is of other days.</summary>
internal sealed class FigureReadings(OpenPlace portal, FactStore store, WarehouseBuild build, Report report)
{
    private const int Times = 11;

    /// <summary>Days, with room for one more in each turn.</summary>
    private const int AllTime = (Period.MostYears * 365) - 400;

    private static readonly Viewer Head = new(Guid.CreateVersion7(), "Head", new HashSet<Fact> { new(FactName.ReadFigures) });

    private readonly FigureReader figures = new(store, build, portal.Get<SharedReads>(), portal.Get<StaffDirectory>(), TimeProvider.System, portal.Get<TimeZoneInfo>());
    private int turn;

    public async Task RunAsync(CancellationToken ct)
    {
        await portal.Get<StaffDirectory>().GetAsync(ct);
        var bottlenecks = new BottleneckReader(figures, new MarkerDirectory(portal.Contexts), portal.Get<StaffDirectory>());
        var boards = new DashboardReader(figures);
        List<double> medians = [];
        foreach (var (name, read) in new (string, Func<FigureCut, Task>)[]
        {
            ("lead time", c => figures.LeadAsync(Head, c, ct)), ("lead time in service hours", c => figures.LeadAsync(Head, c with { Measure = Measure.Service }, ct)), ("cycle time", c => figures.CycleAsync(Head, c, ct)),
            ("deadlines kept", c => figures.OnTimeAsync(Head, c, ct)), ("open", c => figures.OpenAsync(Head, c, ct)), ("age of open tickets", c => figures.OpenAgeAsync(Head, c, ct)),
            ("first response", c => figures.ResponseAsync(Head, c, ct)), ("received", c => figures.ReceivedAsync(Head, c, ct)), ("completed", c => figures.CompletedAsync(Head, c, ct)),
            ("stage × department", c => figures.StageTimesAsync(Head, c, ct)), ("cumulative flow", c => figures.FlowAsync(Head, c, ct)), ("ageing dots", c => figures.AgesAsync(Head, c, ct)),
            ("bottlenecks", c => bottlenecks.OfAsync(Head, c, ct)), ("the other figures, all twelve", c => figures.OthersAsync(Head, c, ct)),
            ("tickets behind a number", c => figures.BehindAsync(Head, c, new(BehindKind.Completed), ct)),
        })
        {
            var median = await TakeAsync(name, 13 * 7, read, "≤ 100 ms", 100);
            medians.Add(median);
        }
        var over = medians.Order().ElementAt(medians.Count / 2);
        report.Line("median over the tiles", Said($"{over:0.0} ms"), "≤ 30 ms", over <= 30);
        await TakeAsync("stage × department, all time", AllTime, c => figures.StageTimesAsync(Head, c, ct), "≤ 300 ms", 300);
        await TakeAsync("whole dashboard, cold", 26 * 7, async c => { await boards.ReadAsync(Head, c, false, ct); await bottlenecks.OfAsync(Head, c, ct); }, "≤ 600 ms", 600);
        var kept = Cut(26 * 7, 0);
        await boards.ReadAsync(Head, kept, false, ct);
        await bottlenecks.OfAsync(Head, kept, ct);
        await TakeAsync("whole dashboard, kept", 0, async _ => { await boards.ReadAsync(Head, kept, false, ct); await bottlenecks.OfAsync(Head, kept, ct); }, "≤ 30 ms", 30);
    }

    private async Task<double> TakeAsync(string name, int days, Func<FigureCut, Task> read, string target, double most)
    {
        List<double> took = [];
        for (var n = 0; n < Times; n++)
        {
            var cut = Cut(days, ++turn);
            var began = TimeProvider.System.GetTimestamp();
            if (figures.StateOf(Head, cut) != FigureState.Ready)
                throw new InvalidOperationException($"Nothing can be read of {cut.Period}.");
            await read(cut);
            took.Add(TimeProvider.System.GetElapsedTime(began).TotalMilliseconds);
        }
        var median = took.Order().ElementAt(Times / 2);
        report.Line(name, Said($"median {median:0.0} ms, worst {took.Max():0.0} ms"), target, median <= most);
        return median;
    }

    private FigureCut Cut(int days, int earlier) => new(new(figures.Today.AddDays(1 - days - earlier), figures.Today), Slice.All);

    private static string Said(FormattableString figure) => figure.ToString(CultureInfo.InvariantCulture);
}
