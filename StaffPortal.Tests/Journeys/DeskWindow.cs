using Microsoft.Playwright;
using StaffPortal.Tests.Support;
using Xunit;

namespace StaffPortal.Tests.Journeys;

/// <summary>One person's open desk, by what they see and press.</summary>
internal sealed class DeskWindow(IPage page)
{
    public IPage Page => page;

    public ILocator Rows => page.Locator(".rows [data-ticket]");

    public ILocator Pill => page.Locator("button.pill");

    public ILocator Preview => page.Locator(".pv");

    public static async Task<DeskWindow> OpenAsync(PortalHost host, string person, string path = "/desk", bool dark = false, int height = 900)
    {
        var page = await host.OpenAsync(path, person, dark, height: height);
        await ReadyAsync(page);
        return new(page);
    }

    /// <summary>Rows are there and keys act: the frame's map and the desk's.</summary>
    public static async Task ReadyAsync(IPage page)
    {
        await page.Locator(".rows [data-ticket], .list .empty").First.WaitForAsync();
        await page.Locator("html[data-keymaps='2']").WaitForAsync(new() { State = WaitForSelectorState.Attached });
    }

    /// <summary>Begins a reply (<c>r</c>) or a note (<c>i</c>) and writes.</summary>
    public async Task WriteAsync(string key, string text)
    {
        await PressAsync(key);
        await Assertions.Expect(page.Locator(".cp textarea")).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator($".cp textarea[data-focus-key='{key.ToUpperInvariant()}']")).ToBeVisibleAsync();
        await page.Keyboard.TypeAsync(text);
    }

    public ILocator Row(long number) => page.Locator($".rows [data-ticket='{number}']");

    /// <summary>The numbers on the screen, from the top.</summary>
    public async Task<IReadOnlyList<long>> NumbersAsync(int count) =>
        await page.EvaluateAsync<long[]>("n => [...document.querySelectorAll('.rows [data-ticket]')].slice(0, n).map(r => +r.dataset.ticket)", count);

    /// <summary>The live count beside a view's name.</summary>
    public ILocator Count(string view) => page.Locator($".views a:has-text('{view}') .cnt.plain");

    public async Task<int> CountAsync(string view) => int.Parse(Digits(await Count(view).InnerTextAsync()), System.Globalization.CultureInfo.InvariantCulture);

    public Task PressAsync(string keys) => page.Keyboard.PressAsync(keys);

    public async Task ChooseAsync(long number)
    {
        await Row(number).ClickAsync();
        await page.Locator($"[data-ticket-open='{number}']").WaitForAsync();
    }

    /// <summary>The desk has gone on from a ticket whose act is done; before that, the next key would be for the ticket after it.</summary>
    public Task LeftAsync(long number) => Assertions.Expect(page.Locator($"[data-ticket-open='{number}']")).ToHaveCountAsync(0);

    /// <summary>Asks for held news until a row is shown: the last of many arrivals may be held after the first release.</summary>
    public async Task ReleaseUntilAsync(long number)
    {
        for (var asked = 0; asked < 20 && await Row(number).CountAsync() == 0; asked++)
        {
            await PressAsync("u");
            await page.WaitForTimeoutAsync(500);
        }
        await Assertions.Expect(Row(number)).ToBeVisibleAsync();
    }

    /// <summary>Asks for held news until the list begins with these rows: news of a list comes a moment after that of its count.</summary>
    public async Task ReleaseUntilAsync(IReadOnlyList<long> rows)
    {
        for (var asked = 0; asked < 20 && !rows.SequenceEqual(await NumbersAsync(rows.Count)); asked++)
        {
            await PressAsync("u");
            await page.WaitForTimeoutAsync(250);
        }
        Assert.Equal(rows, await NumbersAsync(rows.Count));
    }

    /// <summary>Presses the key of an act and chooses by its name in the dialog that opens.</summary>
    public async Task ActAsync(string key, string choice)
    {
        await PressAsync(key);
        await page.Locator("[role=dialog] [role=option]", new() { HasTextString = choice }).First.ClickAsync();
        await page.Locator("[role=dialog]").WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));
}
