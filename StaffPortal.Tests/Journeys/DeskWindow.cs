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

    /// <summary>Presses keys one right after the other, as a hand does: the second does not wait until the page has answered the first.</summary>
    public static Task SequenceAsync(IPage page, params string[] keys) => Task.WhenAll([.. keys.Select(key => page.Keyboard.PressAsync(key))]);

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

    /// <summary>Moves it on by keyboard to a stage that asks nothing.</summary>
    public async Task MoveAsync(string stage)
    {
        await ChooseStageAsync(stage);
        await MovedAsync(stage);
    }

    /// <summary>Ends it by keyboard: how (its first letters), and what the requester is told; null: nothing.</summary>
    public async Task EndAsync(string stage, string? tell, string how = "Done")
    {
        await ChooseStageAsync(stage);
        await Assertions.Expect(page.Locator("#end-how")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync(how[..4]);
        await page.Keyboard.PressAsync("Tab");
        if (await page.Locator("#end-template").CountAsync() > 0)
            await page.Keyboard.PressAsync("Tab");
        if (tell is null)
        {
            await page.Keyboard.PressAsync("Tab");
            if (!await page.GetByRole(AriaRole.Checkbox, new() { Name = "Nothing is told" }).IsCheckedAsync())
                await page.Keyboard.PressAsync("Space");
            await page.Keyboard.PressAsync("Tab");
            await page.Keyboard.PressAsync("Enter");
        }
        else
        {
            await page.Keyboard.TypeAsync(tell);
            await page.Keyboard.PressAsync("Control+Enter");
        }
        await MovedAsync(stage);
    }

    /// <summary>Lets it wait by keyboard for the whom of that name, for as long as is offered.</summary>
    public async Task WaitAsync(string whom)
    {
        await ChooseStageAsync("Waiting");
        await Assertions.Expect(page.Locator("#wait-for")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync(whom);
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await MovedAsync("Waiting");
    }

    /// <summary>The dialog is gone and the server has said so: until then the same key does nothing.</summary>
    private async Task MovedAsync(string stage)
    {
        await page.Locator("[role=dialog]").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await Assertions.Expect(page.Locator(".mud-snackbar", new() { HasTextString = $"moved to {stage}" }).First).ToBeVisibleAsync();
    }

    private async Task ChooseStageAsync(string stage)
    {
        // The same key twice within a quarter of a second is a bounce; nobody's hand is that fast.
        await page.WaitForTimeoutAsync(300);
        await PressAsync("s");
        var options = page.Locator("[role=dialog] [role=option]");
        await options.First.WaitForAsync();
        var number = 1 + (await options.AllInnerTextsAsync()).ToList().FindIndex(o => o.StartsWith(stage, StringComparison.Ordinal));
        Assert.True(number > 0, $"There is no stage {stage} to go to.");
        await page.Keyboard.PressAsync($"{number}");
    }

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));
}
