using System.Diagnostics;
using System.Globalization;
using Microsoft.Playwright;
using StaffPortal.Benchmarks.Hosting;
using StaffPortal.Benchmarks.Measuring;
using StaffPortal.Benchmarks.Places;
using StaffPortal.Tests.Support;

namespace StaffPortal.Benchmarks.Verbs;

/// <summary>The line of an open desk is cut in real time while requests come in.</summary>
public sealed class Cuts(Place place, Report report)
{
    private const string Person = "sari.koskinen";
    private const int Arriving = 3;

    public async Task RunAsync(string head, IReadOnlyList<int> seconds, CancellationToken ct)
    {
        report.Head(head);
        await using var portal = await PortalProcess.StartAsync(place, ct);
        using var caller = new Caller(portal.Address, 900_000_000);
        for (var n = 0; n < 10; n++)
            await caller.SendAsync(ct);
        await using var browser = await Chromium.StartAsync();
        await using var line = new CutLine(portal.Address);
        var page = await browser.TabAsync(portal, Person, ct);
        foreach (var length in seconds)
            await CutAsync(page, line, caller, length, ct);
    }

    private async Task CutAsync(IPage page, CutLine line, Caller caller, int seconds, CancellationToken ct)
    {
        await page.GotoAsync(new Uri(line.Address, "/desk?view=allopen").ToString());
        await page.Locator(".rows [data-ticket]").First.ClickAsync();
        await page.Locator("html[data-keymaps='2']").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        var note = page.Locator(".cp textarea");
        await page.Keyboard.PressAsync("i");
        await note.FillAsync("Half a");
        await page.WaitForTimeoutAsync(1_000);
        var before = await OpenAsync(page);

        line.Cut();
        var draft = string.Create(CultureInfo.InvariantCulture, $"Half a sentence, {seconds} s");
        await note.FillAsync(draft);
        for (var n = 0; n < Arriving; n++)
            await caller.SendAsync(ct);
        await Task.Delay(TimeSpan.FromSeconds(seconds), ct);
        line.Mend();
        var since = Stopwatch.GetTimestamp();
        var shown = before;
        while (Stopwatch.GetElapsedTime(since) < TimeSpan.FromSeconds(60))
        {
            shown = await TryAsync(() => OpenAsync(page), shown);
            if (shown >= before + Arriving && await TryAsync(() => note.InputValueAsync(), "") == draft)
                break;
            await Task.Delay(50, ct);
        }
        var back = Stopwatch.GetElapsedTime(since).TotalSeconds;
        report.Line(string.Create(CultureInfo.InvariantCulture, $"cut for {seconds} s: back with all that came and the draft"),
            string.Create(CultureInfo.InvariantCulture, $"{back:0.0} s, missed {before + Arriving - shown}"), "nothing missed, ≤ 30 s", shown == before + Arriving && back <= 30);
    }

    private static async Task<int> OpenAsync(IPage page) => int.Parse(
        await page.EvaluateAsync<string>("() => document.querySelector('section.list .cnt').textContent.replace(/\\D/g, '')"), CultureInfo.InvariantCulture);

    /// <summary>The page may just be loading again.</summary>
    private static async Task<T> TryAsync<T>(Func<Task<T>> read, T otherwise)
    {
        try
        {
            return await read();
        }
        catch (Exception loading) when (loading is PlaywrightException or FormatException or TimeoutException)
        {
            return otherwise;
        }
    }
}
