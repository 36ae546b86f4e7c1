using System.Diagnostics;
using System.Globalization;
using Microsoft.Playwright;
using StaffPortal.Benchmarks.Hosting;
using StaffPortal.Benchmarks.Measuring;
using StaffPortal.Benchmarks.Places;

namespace StaffPortal.Benchmarks.Verbs;

/// <summary>The server is killed and started again under open desks of real browsers.</summary>
public sealed class Restarts(Place place, Report report)
{
    private const string Person = "sari.koskinen";
    private const int Desks = 20;

    public async Task RunAsync(string head, CancellationToken ct)
    {
        report.Head(head);
        await using var browser = await Chromium.StartAsync();
        List<IPage> pages = [];
        var first = await PortalProcess.StartAsync(place, ct);
        using (var caller = new Caller(first.Address, 910_000_000))
            for (var n = 0; n < Desks; n++)
                pages.Add(await OpenAsync(browser, first, (await caller.SendAsync(ct)).Number, DraftOf(n), ct));
        await Task.Delay(1_500, ct);
        await first.KillAsync();

        await using var second = await PortalProcess.StartAsync(place, ct, first.Address);
        var since = Stopwatch.GetTimestamp();
        var back = new Samples("back");
        await Task.WhenAll(pages.Select(async (page, n) =>
        {
            await page.Locator("html[data-live='live'][data-keymaps='2']").WaitForAsync(new() { State = WaitForSelectorState.Attached, Timeout = 120_000 });
            await page.Locator("[data-ticket-open]").WaitForAsync(new() { Timeout = 120_000 });
            var seconds = Stopwatch.GetElapsedTime(since).TotalSeconds;
            lock (back)
                back.Add(seconds);
        }));
        var drafts = 0;
        for (var n = 0; n < Desks; n++)
        {
            await pages[n].Keyboard.PressAsync("i");
            if (await pages[n].Locator(".cp textarea").InputValueAsync() == DraftOf(n))
                drafts++;
        }
        report.Line($"{Desks} desks back at their ticket", string.Create(CultureInfo.InvariantCulture, $"median {back.Median:0.0} s, last {back.Largest:0.0} s"),
            "≤ 30 s", back.Count == Desks && back.Largest <= 30);
        report.Line("drafts kept", $"{drafts} of {Desks}", "all", drafts == Desks);
    }

    private static async Task<IPage> OpenAsync(Chromium browser, PortalProcess portal, long ticket, string draft, CancellationToken ct)
    {
        var page = await browser.TabAsync(portal, Person, ct);
        await page.GotoAsync(new Uri(portal.Address, string.Create(CultureInfo.InvariantCulture, $"/desk?view=allopen&ticket={ticket}")).ToString());
        await page.Locator("html[data-keymaps='2']").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await page.Keyboard.PressAsync("i");
        await page.Locator(".cp textarea").FillAsync(draft);
        return page;
    }

    private static string DraftOf(int n) => string.Create(CultureInfo.InvariantCulture, $"Draft of desk {n}");
}
