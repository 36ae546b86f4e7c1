using System.Globalization;
using System.Text.Json;
using Microsoft.Playwright;
using StaffPortal.Benchmarks.Hosting;
using StaffPortal.Benchmarks.Measuring;

namespace StaffPortal.Benchmarks.Verbs;

/// <summary>From a commit to the changed figure on open dashboards: real tabs of a real browser on the running program.</summary>
internal sealed class BoardReadings(Report report)
{
    private const int Boards = 50;
    private const int Arrivals = 40;

    /// <summary>When the number of received tickets changed, by this machine's clock.</summary>
    private const string Watch = """
        window.benchSeen = [];
        new MutationObserver(() => {
          const shown = document.querySelector('[data-cases]')?.textContent.replace(/\D/g, '');
          if (shown && Number(shown) !== window.benchSeen.at(-1)?.[1]) window.benchSeen.push([Date.now(), Number(shown)]);
        }).observe(document, { subtree: true, childList: true, characterData: true });
        """;

    public async Task RunAsync(Options options, DatabaseKind kind, CancellationToken ct)
    {
        await using var stage = await Stage.OpenAsync(options, kind, report, ct);
        using var caller = new Caller(stage.Portal.Address);
        await using var browser = await Chromium.StartAsync();
        List<IPage> boards = [];
        while (boards.Count < Boards)
        {
            var page = await browser.TabAsync(stage.Portal, "petra.lindholm", ct);
            await page.AddInitScriptAsync(Watch);
            await page.GotoAsync(new Uri(stage.Portal.Address, "/kpi").ToString());
            // The first one waits until the facts are gathered.
            await page.WaitForSelectorAsync("[data-cases]", new() { Timeout = 600_000 });
            boards.Add(page);
        }
        await Task.Delay(TimeSpan.FromSeconds(5), ct);
        var start = await ShownAsync(boards[0]);

        List<DateTimeOffset> committed = [];
        for (var n = 0; n < Arrivals; n++)
        {
            committed.Add((await caller.SendAsync(ct)).Committed);
            await Task.Delay(TimeSpan.FromMilliseconds(700), ct);
        }
        await Task.Delay(TimeSpan.FromSeconds(10), ct);

        var (samples, missed) = (new Samples("commit to figure"), 0);
        foreach (var board in boards)
        {
            var seen = (await board.EvaluateAsync<JsonElement>("() => window.benchSeen")).EnumerateArray().Select(s => (At: s[0].GetDouble(), Shown: s[1].GetInt64())).ToList();
            for (var n = 0; n < Arrivals; n++)
            {
                var first = seen.FirstOrDefault(s => s.Shown >= start + n + 1);
                if (first.Shown == 0)
                    missed++;
                else
                    samples.Add(first.At - (committed[n] - DateTimeOffset.UnixEpoch).TotalMilliseconds);
            }
        }
        report.Line($"commit → changed figure, {Boards} dashboards", string.Create(CultureInfo.InvariantCulture, $"p50 {samples.Median:0} ms, p95 {samples.P95:0} ms, missed {missed}"), "p95 ≤ 1,500 ms", samples.P95 <= 1_500 && missed == 0);
    }

    private static async Task<long> ShownAsync(IPage page) =>
        long.Parse(await page.EvaluateAsync<string>(@"() => document.querySelector('[data-cases]').textContent.replace(/\D/g, '')"), CultureInfo.InvariantCulture);
}
