using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using StaffPortal.Benchmarks.Building;
using StaffPortal.Benchmarks.Measuring;
using StaffPortal.Benchmarks.Places;
using StaffPortal.Catalogue;
using StaffPortal.Data;
using StaffPortal.Insights.Warehouse;
using StaffPortal.Live;

namespace StaffPortal.Benchmarks.Verbs;

/// <summary>The warehouse of figures: how long it takes to make it, to follow the journal, and what memory it needs.</summary>
public sealed class InsightsVerb : IVerb
{
    private const int Followed = 20_000;
    private const long MostMore = 400;

    public string Name => "insights";

    public string Help => """
        The warehouse of figures over 1,000,000 tickets and their stays: made anew ≤ 90 s, following ≥ 5,000 entries of the journal a second,
        at most 400 MB of memory more than without. Every tile of the dashboard alone ≤ 100 ms in the median, over all tiles ≤ 30 ms; the
        whole of it cold ≤ 600 ms, kept ≤ 30 ms; stage × department of all time ≤ 300 ms; the process map ≤ 300 ms. 50 open dashboards in
        headless Chromium: from the commit to the changed figure p95 ≤ 1.5 s. --only readings, --only boards.
        """;

    public async Task RunAsync(Options options, Report report, CancellationToken ct)
    {
        foreach (var kind in options.Databases)
        {
            report.Head($"insights, {kind}, {options.TicketCount:#,0} tickets");
            if ("boards".Contains(options.Only, StringComparison.OrdinalIgnoreCase))
                await new BoardReadings(report).RunAsync(options, kind, ct);
            if (!"readings".Contains(options.Only, StringComparison.OrdinalIgnoreCase))
                continue;
            await using var home = await Homes.OpenAsync(kind, options, ct);
            var (_, place) = await new TownFile(options, report).GetAsync(home, kind, ct);
            await using var portal = place.Open();
            using var folder = DataFolder.Beside(Path.Combine(Path.GetTempPath(), $"insights-{Guid.CreateVersion7():N}"));
            try
            {
                await MeasureAsync(portal, folder, report, ct);
            }
            finally
            {
                Directory.Delete(folder.Path, recursive: true);
            }
        }
    }

    private static async Task MeasureAsync(OpenPlace portal, DataFolder folder, Report report, CancellationToken ct)
    {
        using var store = new FactStore(folder);
        var (sources, journal, catalogue) = (new FactSources(portal.Contexts), new JournalFeed(portal.Contexts), portal.Get<CatalogueDirectory>());
        var build = new WarehouseBuild(store, sources, journal, catalogue);
        using var follower = new WarehouseFollower(store, build, sources, journal, new JournalSignal(), catalogue, TimeProvider.System, NullLogger<WarehouseFollower>.Instance);
        await sources.AfterAsync(0, 1_000, ct);
        var before = Memory();

        var began = Stopwatch.GetTimestamp();
        var tickets = await build.RunAsync(ct);
        var took = Stopwatch.GetElapsedTime(began);
        report.Line("made anew", Said($"{tickets:#,0} tickets in {took.TotalSeconds:0.0} s, file {Directory.GetFiles(Path.Combine(folder.Path, "insights")).Sum(f => new FileInfo(f).Length) / 1_000_000:#,0} MB"), "≤ 90 s", took <= TimeSpan.FromSeconds(90));
        var more = (Memory() - before) / 1_000_000;
        report.Line("memory after it", Said($"{more:#,0} MB more"), $"≤ {MostMore} MB", more <= MostMore);

        await new FigureReadings(portal, store, build, report).RunAsync(ct);
        await new PathReadings(portal, store, build, report).RunAsync(ct);

        // The last entries once more, as if they had just happened.
        store.Write([], Math.Max(0, store.Seq!.Value - Followed));
        began = Stopwatch.GetTimestamp();
        var followed = 0;
        for (var n = -1; n != 0; followed += n)
            n = await follower.FollowAsync(ct);
        took = Stopwatch.GetElapsedTime(began);
        var rate = followed / took.TotalSeconds;
        report.Line("following the journal", Said($"{followed:#,0} entries in {took.TotalSeconds:0.0} s, {rate:#,0} a second"), "≥ 5,000 a second", rate >= 5_000);
    }

    private static long Memory()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
        return Environment.WorkingSet;
    }

    private static string Said(FormattableString figure) => figure.ToString(CultureInfo.InvariantCulture);
}
