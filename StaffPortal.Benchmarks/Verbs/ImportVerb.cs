using System.Globalization;
using Microsoft.Extensions.Hosting;
using StaffPortal.Benchmarks.Hosting;
using StaffPortal.Benchmarks.Measuring;
using StaffPortal.Benchmarks.Places;
using StaffPortal.Channels.Import;
using StaffPortal.Channels.Rows;
using StaffPortal.Data;
using StaffPortal.Data.Files;
using StaffPortal.Data.Sqlite;
using StaffPortal.Texts;

namespace StaffPortal.Benchmarks.Verbs;

/// <summary>How fast history comes in, and what an open desk feels of it.</summary>
public sealed class ImportVerb : IVerb
{
    private const string Zone = "America/Chicago";
    private const string Empty = "import";
    private const int PerSecond = 10;

    private static readonly string File = Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared", "data", "kansas-city-311-2007-2015.csv.gz"));
    private static readonly string Map = Path.Combine(Repository.Root, "StaffPortal.Tests", "Support", "Maps", "kansas-city-history.json");

    public string Name => "import";

    public string Help => """
        The Kansas City file beside the repository (49,649 rows) into an empty database: ≥ 1,000 rows a second on SQLite, ≥ 700 on
        PostgreSQL, nobody kept from writing longer than 50 ms at a time. Then into the running program on the built data while requests
        arrive over Open311 and a desk in a browser shows them: from commit to pixel p95 at most doubles.
        """;

    public async Task RunAsync(Options options, Report report, CancellationToken ct)
    {
        if (!System.IO.File.Exists(File))
        {
            report.Say($"  {File} is not there; nothing was measured.");
            return;
        }
        foreach (var kind in options.Databases)
        {
            report.Head($"import, {kind}, Kansas City");
            await IntoEmptyAsync(options, kind, report, ct);
            report.Head($"import, {kind}, into {options.TicketCount:#,0} tickets beside an open desk");
            await BesideDeskAsync(options, kind, report, ct);
        }
    }

    private static async Task IntoEmptyAsync(Options options, DatabaseKind kind, Report report, CancellationToken ct)
    {
        var started = TimeProvider.System.GetTimestamp();
        var import = await new HistoryCheck(TimeZoneInfo.FindSystemTimeZoneById(Zone)).CheckAsync(await System.IO.File.ReadAllTextAsync(Map, ct), [new RowFile(File)], null, ct);
        report.Line("checking the whole file", Seconds(started));
        await using var home = await Homes.OpenAsync(kind, options, ct);
        // A portal is warm when somebody imports.
        await ImportAsync(home, import, most: 1_000, (_, _) => { }, ct);
        var least = kind == DatabaseKind.Sqlite ? 1_000 : 700;
        await ImportAsync(home, import, most: long.MaxValue, (outcome, took) =>
        {
            var rate = import.Rows / took.TotalSeconds;
            report.Line("tickets stored", outcome.Tally.Taken.ToString("#,0", CultureInfo.InvariantCulture));
            report.Line("rows a second", rate.ToString("#,0", CultureInfo.InvariantCulture), $"≥ {least}", rate >= least);
            report.Line("longest time others were kept from writing", string.Create(CultureInfo.InvariantCulture, $"{outcome.Pace.Longest.TotalMilliseconds:0.0} ms"),
                "≤ 50 ms", outcome.Pace.LongTurns == 0);
            report.Line("transactions that took longer", string.Create(CultureInfo.InvariantCulture, $"{outcome.Pace.LongTurns} of {outcome.Pace.Turns:#,0}"));
        }, ct);
    }

    private static async Task ImportAsync(IHome home, CheckedImport import, long most, Action<ImportOutcome, TimeSpan> done, CancellationToken ct)
    {
        var place = await home.MakeAsync(Empty, ct);
        await place.PrepareAsync(ct);
        await using (var portal = place.Open())
        {
            var keepers = portal.Get<IEnumerable<IHostedService>>().OfType<SqliteCheckpoints>().ToList();
            foreach (var keeper in keepers)
                await keeper.StartAsync(ct);
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(ct);
            var history = new HistoryImport(portal.Contexts, portal.Get<INumbers>(), portal.Get<FileStore>(), portal.Get<DataFolder>(), TimeProvider.System);
            var started = TimeProvider.System.GetTimestamp();
            var outcome = await history.RunAsync(import, null, Language.En, new UpTo(most, stop), stop.Token);
            done(outcome, TimeProvider.System.GetElapsedTime(started));
            foreach (var keeper in keepers)
                await keeper.StopAsync(ct);
        }
        await home.RemoveAsync(Empty, ct);
    }

    private static async Task BesideDeskAsync(Options options, DatabaseKind kind, Report report, CancellationToken ct)
    {
        await using var stage = await Stage.OpenAsync(options, kind, report, ct, ("Zone", Zone));
        using var caller = new Caller(stage.Portal.Address);
        await using var browser = await Chromium.StartAsync();
        var run = new LiveRun(stage.Portal, caller, report);
        var desk = await BrowserDesk.OpenAsync(browser, stage.Portal, "sari.koskinen", "/desk?view=unassigned", ct);
        var time = TimeSpan.FromSeconds(Math.Min(25, options.Seconds));
        await run.PaceAsync("warming up", desk, PerSecond, TimeSpan.FromSeconds(5), ct);

        var alone = await run.PaceAsync("desk without an import: commit to pixel", desk, PerSecond, time, ct);
        report.Line(alone, Target.None);
        await stage.Portal.AskAsync($"import {Map} {File}", ct);
        var beside = await run.PaceAsync("desk beside an import: commit to pixel", desk, PerSecond, time, ct);
        var ended = await stage.Portal.AskAsync("imported", ct) == "yes";
        report.Line(beside, new(P95: 2 * alone.P95));
        report.Line("the import went on all the while", ended ? "no, it was over before" : "yes");
        while (await stage.Portal.AskAsync("imported", ct) != "yes")
            await Task.Delay(500, ct);
    }

    private static string Seconds(long started) => string.Create(CultureInfo.InvariantCulture, $"{TimeProvider.System.GetElapsedTime(started).TotalSeconds:0.0} s");

    private sealed class UpTo(long most, CancellationTokenSource stop) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value)
        {
            if (value.Tally.Taken >= most)
                stop.Cancel();
        }
    }
}
