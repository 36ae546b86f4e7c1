using Microsoft.Playwright;
using StaffPortal.Tests.Support;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace StaffPortal.Tests.Journeys;

/// <summary>One field for everything, by keyboard.</summary>
public sealed class PaletteTests(PaletteTests.Town town) : IClassFixture<PaletteTests.Town>
{
    [Fact]
    public async Task A_number_leads_to_its_ticket_and_a_name_gives_the_chosen_one_away()
    {
        var sari = await DeskWindow.OpenAsync(town.Host, "sari.koskinen", "/desk?view=allopen");
        var numbers = await sari.NumbersAsync(3);
        await AskAsync(sari, $"#{numbers[2]}");
        await sari.PressAsync("Enter");
        await sari.Page.Locator($".case[data-ticket-open='{numbers[2]}']").WaitForAsync();
        // A page takes the focus once it is open.
        await Expect(sari.Page.Locator("h1")).ToBeFocusedAsync();

        await AskAsync(sari, "> nyberg");
        await Expect(sari.Page.Locator(".palette [role=option]").First).ToContainTextAsync("Assign to Leena Nyberg");
        await sari.PressAsync("Enter");
        await Expect(sari.Page.Locator("header.ch")).ToContainTextAsync("Leena Nyberg");
        await sari.PressAsync("z");
        await Expect(sari.Page.Locator("header.ch")).Not.ToContainTextAsync("Leena Nyberg");
    }

    [Fact]
    public async Task What_one_may_not_read_is_not_found_by_its_number()
    {
        var sari = await DeskWindow.OpenAsync(town.Host, "sari.koskinen", "/desk?view=allopen");
        var olli = await DeskWindow.OpenAsync(town.Host, "olli.hakala", "/desk?view=allopen");
        var his = await olli.NumbersAsync(60);
        var foreign = (await sari.NumbersAsync(60)).First(n => !his.Contains(n));

        await AskAsync(sari, $"#{foreign}");
        await Expect(sari.Page.Locator(".palette [role=option]")).ToHaveCountAsync(1);
        await AskAsync(olli, $"#{foreign}");
        await Expect(olli.Page.Locator(".palette [role=option]")).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task It_is_accessible(bool dark)
    {
        var sari = await DeskWindow.OpenAsync(town.Host, "sari.koskinen", "/desk?view=allopen", dark);
        await sari.PressAsync("j");
        await AskAsync(sari, "a");
        await sari.PressAsync("ArrowDown");
        await Expect(sari.Page.Locator("#palette-find")).ToHaveAttributeAsync("aria-activedescendant", "palette-1");
        await sari.Page.AssertAccessibleAsync();
        await sari.Page.ShootAsync($"palette-{(dark ? "dark" : "light")}");
        await sari.PressAsync("Escape");
        await Expect(sari.Page.Locator(".palette")).ToHaveCountAsync(0);
    }

    private static async Task AskAsync(DeskWindow window, string words)
    {
        await window.Page.Locator("html[data-keymaps]").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await window.PressAsync("Control+k");
        await Expect(window.Page.Locator("#palette-find")).ToBeFocusedAsync();
        await window.Page.Keyboard.TypeAsync(words);
        await window.Page.Locator($"[data-palette-done='{words}']").WaitForAsync();
    }

    public sealed class Town : IAsyncLifetime
    {
        public PortalHost Host { get; private set; } = null!;

        public async ValueTask InitializeAsync() => Host = await PortalHost.StartAsync();

        public ValueTask DisposeAsync() => Host.DisposeAsync();
    }
}
