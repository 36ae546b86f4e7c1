using Microsoft.Playwright;
using StaffPortal.Tests.Support;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace StaffPortal.Tests.Journeys;

/// <summary>The server is killed and started again under twenty open desks: each comes back to its place with what was being written.</summary>
[Collection(Alone.Name)]
public sealed class RestartTests
{
    private const int Desks = 20;

    /// <summary>How soon is a figure of the benchmarks' <c>survive</c>; here it is only that they come.</summary>
    private const float Patience = 180_000;

    [Fact]
    public async Task Twenty_desks_come_back_to_their_place_with_their_drafts()
    {
        var ct = TestContext.Current.CancellationToken;
        using var folder = new TemporaryFolder();
        List<IPage> pages = [];
        try
        {
            using var first = await PortalProcess.StartAsync(folder.Path, ct);
            for (var n = 0; n < Desks; n++)
                pages.Add(await SignInAsync(first.Address));
            var numbers = await new DeskWindow(pages[0]).NumbersAsync(Desks);
            for (var n = 0; n < Desks; n++)
            {
                var desk = new DeskWindow(pages[n]);
                await desk.ChooseAsync(numbers[n % numbers.Count]);
                await desk.WriteAsync("i", $"Draft of desk {n}");
            }
            // A draft rests 400 ms before it is kept.
            await Task.Delay(1500, ct);
            await first.KillAsync(ct);

            using var second = await PortalProcess.StartAsync(folder.Path, ct, first.Address);
            for (var n = 0; n < Desks; n++)
            {
                await Expect(pages[n].Locator("html")).ToHaveAttributeAsync("data-live", "live", new() { Timeout = Patience });
                await Expect(pages[n].Locator($"[data-ticket-open='{numbers[n % numbers.Count]}']")).ToBeVisibleAsync(new() { Timeout = Patience });
                await Expect(pages[n].Locator("html[data-keymaps='2']")).ToBeAttachedAsync(new() { Timeout = Patience });
                await pages[n].Keyboard.PressAsync("i");
                await Expect(pages[n].Locator(".cp textarea")).ToHaveValueAsync($"Draft of desk {n}", new() { Timeout = Patience });
            }
        }
        finally
        {
            foreach (var page in pages)
                await page.Context.CloseAsync();
        }
    }

    private static async Task<IPage> SignInAsync(Uri address)
    {
        var page = await Browser.OpenAsync(dark: false, 1440);
        await page.Context.AddCookiesAsync([new() { Name = "sp-language", Value = "en", Url = address.ToString() }]);
        await page.GotoAsync(new Uri(address, "/sign-in").ToString());
        await page.GetByRole(AriaRole.Button, new() { Name = "Sari Koskinen" }).First.ClickAsync();
        await page.GotoAsync(new Uri(address, "/desk?view=allopen").ToString());
        await DeskWindow.ReadyAsync(page);
        return page;
    }
}
