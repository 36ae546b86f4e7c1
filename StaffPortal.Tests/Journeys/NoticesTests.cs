using Microsoft.Playwright;
using StaffPortal.Tests.Support;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace StaffPortal.Tests.Journeys;

/// <summary>The bell: a colleague's act reaches it at once; it opens with one key and leads to the ticket.</summary>
public sealed class NoticesTests(DeskByKeyboardTests.Town town) : IClassFixture<DeskByKeyboardTests.Town>
{
    [Fact]
    public async Task A_ticket_given_and_a_name_in_a_note_ring_the_bell()
    {
        var leena = await DeskWindow.OpenAsync(town.Host, "leena.nyberg");
        var sari = await DeskWindow.OpenAsync(town.Host, "sari.koskinen");
        var number = (await sari.NumbersAsync(1))[0];
        await sari.ChooseAsync(number);
        await sari.PressAsync("a");
        await sari.Page.Locator("#choice-find").FillAsync("Leena");
        await sari.PressAsync("Enter");
        await Expect(leena.Page.Locator("#bell .n")).ToHaveTextAsync("1");

        await sari.Page.GotoAsync(new Uri(town.Host.Address, $"/ticket/{number}").ToString());
        await sari.Page.Locator("html[data-keymaps='4']").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await sari.WriteAsync("i", "See the map, @leen");
        await Expect(sari.Page.GetByRole(AriaRole.Group, new() { Name = "Whom to name" })).ToContainTextAsync("Leena Nyberg");
        await sari.PressAsync("Tab");
        await Expect(sari.Page.Locator(".named .chip")).ToBeFocusedAsync();
        await sari.PressAsync("Enter");
        await Expect(sari.Page.Locator(".cp textarea")).ToBeFocusedAsync();
        await Expect(sari.Page.Locator(".cp textarea")).ToHaveValueAsync("See the map, @Leena Nyberg ");
        await sari.PressAsync("Control+Enter");
        await Expect(leena.Page.Locator("#bell .n")).ToHaveTextAsync("2");

        await leena.PressAsync("b");
        var first = leena.Page.Locator("#bell li").First;
        await Expect(first).ToContainTextAsync("Sari Koskinen named you in a note");
        await leena.Page.AssertAccessibleAsync();
        await leena.Page.ShootAsync("notices");
        await leena.PressAsync("Escape");
        await Expect(leena.Page.Locator("#bell summary")).ToBeFocusedAsync();
        await leena.PressAsync("b");
        await Expect(first.Locator("a")).ToBeFocusedAsync();
        await leena.PressAsync("Enter");
        await Expect(leena.Page).ToHaveURLAsync(new Uri(town.Host.Address, $"/ticket/{number}").ToString());
        await Expect(leena.Page.Locator("#bell")).Not.ToHaveAttributeAsync("open", "");
        await Expect(leena.Page.Locator("#bell .n")).ToHaveTextAsync("1");
        await Expect(sari.Page.Locator("#bell .n")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task What_one_is_told_of_is_chosen_with_the_keyboard()
    {
        var page = await town.Host.OpenAsync("/settings/notices", "petra.lindholm");
        var call = page.GetByRole(AriaRole.Switch, new() { Name = "A call I promised is due" });
        await Expect(call).ToBeCheckedAsync();
        await page.AssertAccessibleAsync();
        await page.ShootAsync("settings-notices");
        await call.FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await Expect(call).Not.ToBeCheckedAsync();
        await page.WaitForTimeoutAsync(300);
        await page.ReloadAsync();
        await Expect(call).Not.ToBeCheckedAsync();
    }
}
