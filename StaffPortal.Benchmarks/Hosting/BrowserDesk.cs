using System.Text.Json;
using Microsoft.Playwright;

namespace StaffPortal.Benchmarks.Hosting;

/// <summary>One desk in a real browser: when its list showed which journal entry.</summary>
public sealed class BrowserDesk
{
    // Told in the microtask after the change of the document, by the browser's own clock.
    private const string Watch = """
        window.benchSeen = [];
        new MutationObserver(() => {
          const seq = Number(document.querySelector('section.list')?.dataset.seq ?? 0);
          const last = window.benchSeen.at(-1);
          if (seq > 0 && seq !== last?.[1]) window.benchSeen.push([performance.timeOrigin + performance.now(), seq]);
        }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-seq'] });
        """;

    private readonly IPage page;
    private double ahead;

    private BrowserDesk(IPage page) => this.page = page;

    /// <summary>Opens the desk and waits until its circuit lives and the list is shown.</summary>
    public static async Task<BrowserDesk> OpenAsync(Chromium browser, PortalProcess portal, string person, string path, CancellationToken ct)
    {
        var page = await browser.TabAsync(portal, person, ct);
        await page.AddInitScriptAsync(Watch);
        await page.GotoAsync(new Uri(portal.Address, path).ToString());
        await page.WaitForSelectorAsync("section.list [data-ticket]", new() { Timeout = 60_000 });
        var desk = new BrowserDesk(page);
        await desk.CompareClocksAsync();
        return desk;
    }

    /// <summary>What was shown since the last call: instants of this process's clock, and the journal's head at each.</summary>
    public async Task<IReadOnlyList<(DateTimeOffset At, long Seq)>> SeenAsync()
    {
        var seen = await page.EvaluateAsync<JsonElement>("() => { const seen = window.benchSeen; window.benchSeen = []; return seen; }");
        return [.. seen.EnumerateArray().Select(s => (Instant(s[0].GetDouble() - ahead), s[1].GetInt64()))];
    }

    /// <summary>The head's figure in the list, without its spaces.</summary>
    public async Task<int> CountAsync() =>
        int.Parse(await page.EvaluateAsync<string>("() => document.querySelector('section.list .cnt').textContent.replace(/\\D/g, '')"), System.Globalization.CultureInfo.InvariantCulture);

    public Task CloseAsync() => page.CloseAsync();

    /// <summary>The page's clock was set when it was opened; the answer with the shortest way tells how far it is ahead.</summary>
    private async Task CompareClocksAsync()
    {
        var best = double.MaxValue;
        for (var i = 0; i < 15; i++)
        {
            var before = Now();
            var theirs = await page.EvaluateAsync<double>("() => performance.timeOrigin + performance.now()");
            var after = Now();
            if (after - before >= best)
                continue;
            best = after - before;
            // Without a tell-tale difference the middle of the way is as good as any.
            var difference = theirs - ((before + after) / 2);
            ahead = Math.Abs(difference) <= best / 2 ? 0 : difference;
        }
    }

    private static double Now() => (TimeProvider.System.GetUtcNow() - DateTimeOffset.UnixEpoch).TotalMilliseconds;

    private static DateTimeOffset Instant(double milliseconds) => DateTimeOffset.UnixEpoch.AddTicks((long)(milliseconds * TimeSpan.TicksPerMillisecond));
}
