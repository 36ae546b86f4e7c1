using System.Globalization;
using StaffPortal.Benchmarks.Hosting;
using StaffPortal.Benchmarks.Measuring;

namespace StaffPortal.Benchmarks.Verbs;

/// <summary>From the commit to the pixel.</summary>
public sealed class LiveVerb : IVerb
{
    private const int Singles = 220;
    private const int PerSecond = 10;
    private const string Path = "/desk?view=unassigned";

    // Clerks and the lead of the service centre read everything; each is signed in at some of the desks.
    private static readonly string[] People = ["sari.koskinen", "leena.nyberg", "eva.bjork", "mikko.rantala", "amina.warsame", "petra.lindholm"];

    public string Name => "live";

    public string Help => """
        Requests arrive over Open311 on the running program; the commit's instant comes from the answer's X-Committed, the pixel's from
        a MutationObserver on data-seq in headless Chromium, the hub's from a SignalR client. Single arrivals on a quiet desk:
        p50 ≤ 60, p95 ≤ 150 ms. 10 arrivals a second for a minute: 200 hub watchers p50 ≤ 60, p95 ≤ 200 ms; 10 browser desks p50 ≤ 250,
        p95 ≤ 600 ms; nothing missed; ≤ 4 re-reads a second and desk; list queries do not grow with the number of desks.
        """;

    public async Task RunAsync(Options options, Report report, CancellationToken ct)
    {
        foreach (var kind in options.NamedDatabase ? options.Databases : [DatabaseKind.Sqlite])
        {
            report.Head($"live, {kind}, {options.TicketCount:#,0} tickets");
            await using var stage = await Stage.OpenAsync(options, kind, report, ct);
            using var caller = new Caller(stage.Portal.Address);
            await using var browser = await Chromium.StartAsync();
            var run = new LiveRun(stage.Portal, caller, report);

            var first = await BrowserDesk.OpenAsync(browser, stage.Portal, People[0], Path, ct);
            await run.SinglesAsync(first, Singles, ct);
            var alone = await run.ReadsAsync([first], PerSecond, TimeSpan.FromSeconds(Math.Min(20, options.Seconds)), ct);

            List<BrowserDesk> desks = [first];
            while (desks.Count < options.Desks)
                desks.Add(await BrowserDesk.OpenAsync(browser, stage.Portal, People[desks.Count % People.Length], Path, ct));
            var together = await run.ReadsAsync(desks, PerSecond, TimeSpan.FromSeconds(Math.Min(20, options.Seconds)), ct);
            report.Line($"shared reads per change, 1 desk and {desks.Count}", string.Create(CultureInfo.InvariantCulture, $"{alone:0.00} and {together:0.00}"),
                "≤ 2 (list and badges) however many desks", together <= 2.05);

            await run.CrowdAsync(desks, options.Watchers, PerSecond, TimeSpan.FromSeconds(options.Seconds), ct);
        }
    }
}
