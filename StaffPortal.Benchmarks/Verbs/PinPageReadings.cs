using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using StaffPortal.Benchmarks.Hosting;
using StaffPortal.Benchmarks.Measuring;
using StaffPortal.Benchmarks.Places;
using StaffPortal.Channels.Keys;
using StaffPortal.Customers;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.Timeline;

namespace StaffPortal.Benchmarks.Verbs;

/// <summary>From another system sending a note to its pin on open pages of the customer: real tabs of a real browser on the running program.</summary>
internal sealed class PinPageReadings(Options options, Report report)
{
    public const string Name = "a note sent until its pin is on an open page";

    private const string Secret = "pin-readings";
    private const int Pages = 3;
    private const int Sent = 60;

    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(600);

    /// <summary>When the reason of the found pin changed, by this machine's clock; how many notes it counts comes first in it.</summary>
    private const string Watch = """
        window.benchPins = [];
        new MutationObserver(() => {
          const counted = Number(document.querySelector('[data-pin=Found] .why')?.textContent.match(/\d+/)?.[0]);
          if (counted && counted !== window.benchPins.at(-1)?.[1]) window.benchPins.push([Date.now(), counted]);
        }).observe(document, { subtree: true, childList: true, characterData: true });
        """;

    public async Task RunAsync(DatabaseKind kind, CancellationToken ct)
    {
        CustomerId heavy = default;
        await using var stage = await Stage.OpenPreparedAsync(options, kind, report, async portal => heavy = await PrepareAsync(portal, ct), ct);
        await using var browser = await Chromium.StartAsync();
        // A program on new data gathers its figures first; they are there when the dashboard is.
        var board = await browser.TabAsync(stage.Portal, "petra.lindholm", ct);
        await board.GotoAsync(new Uri(stage.Portal.Address, "/kpi").ToString());
        await board.WaitForSelectorAsync("[data-cases]", new() { Timeout = 600_000 });
        await board.CloseAsync();
        var pages = new List<Microsoft.Playwright.IPage>();
        while (pages.Count < Pages)
        {
            var page = await browser.TabAsync(stage.Portal, "sari.koskinen", ct);
            await page.AddInitScriptAsync(Watch);
            await page.GotoAsync(new Uri(stage.Portal.Address, $"/customer/{heavy.Value}").ToString());
            await page.WaitForSelectorAsync("[data-pin=Found] .why");
            pages.Add(page);
        }
        await Task.Delay(TimeSpan.FromSeconds(3), ct);

        using var client = new HttpClient { BaseAddress = stage.Portal.Address };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Secret);
        List<double> sent = [];
        for (var n = 0; n < Sent; n++)
        {
            sent.Add(Now());
            using var answer = await client.PostAsJsonAsync("/api/timeline", new
            {
                id = $"pin-{n}", customer = new { phone = HeavyCustomer.Phone }, service = "home-visits", kind = "visit", happenedAt = TimeProvider.System.GetUtcNow(), text = "Kaatui kylpyhuoneessa.",
            }, ct);
            answer.EnsureSuccessStatusCode();
            await Task.Delay(Between, ct);
        }
        await Task.Delay(TimeSpan.FromSeconds(3), ct);

        var (samples, missed) = (new Samples(Name), 0);
        foreach (var page in pages)
        {
            var seen = (await page.EvaluateAsync<JsonElement>("() => window.benchPins")).EnumerateArray().Select(s => (At: s[0].GetDouble(), Counted: s[1].GetInt32())).ToList();
            var before = seen.First(s => s.At < sent[0]).Counted;
            for (var n = 0; n < Sent; n++)
            {
                var first = seen.FirstOrDefault(s => s.Counted > before + n);
                if (first.Counted == 0)
                    missed++;
                else
                    samples.Add(first.At - sent[n]);
            }
        }
        report.Line(Name, string.Create(CultureInfo.InvariantCulture, $"p50 {samples.Median:0} ms, p95 {samples.P95:0} ms, {Pages} pages, missed {missed}"), "p95 ≤ 300 ms", samples.P95 <= 300 && missed == 0);
    }

    private static async Task<CustomerId> PrepareAsync(OpenPlace portal, CancellationToken ct)
    {
        var act = new Act(Origin.Import, null, TimeProvider.System.Now(), Guid.CreateVersion7());
        await using (var db = await portal.Contexts.CreateDbContextAsync(ct))
        {
            db.Add(ApiKey.Make(act, new(act.Correlation), new("Pins", MayCreate: false, MayWatch: false, ApiKeyTerms.MostPerMinute, MayWrite: true), ApiKeySecret.Hash(Secret)));
            await db.SaveChangesAsync(ct);
        }
        return await HeavyCustomer.WriteAsync(portal, ct);
    }

    private static double Now() => (TimeProvider.System.GetUtcNow() - DateTimeOffset.UnixEpoch).TotalMilliseconds;
}
