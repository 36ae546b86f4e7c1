using Microsoft.Playwright;
using StaffPortal.Tests.Support;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace StaffPortal.Tests.Journeys;

/// <summary>What is given waits until it is answered: accepted, declined or returned by keyboard, and everybody sees how it stands.</summary>
public sealed class OffersTests(DeskByKeyboardTests.Town town) : IClassFixture<DeskByKeyboardTests.Town>
{
    [Fact]
    public async Task A_ticket_given_is_declined_given_again_accepted_and_returned()
    {
        var sari = await DeskWindow.OpenAsync(town.Host, "sari.koskinen", "/desk?view=allopen");
        var number = (await sari.NumbersAsync(1))[0];
        var waiting = await sari.CountAsync("Not yet accepted");
        await sari.Page.GotoAsync(new Uri(town.Host.Address, $"/ticket/{number}").ToString());
        await ReadyAsync(sari.Page);
        await GiveToLeenaAsync(sari);
        await Expect(sari.Page.Locator("[data-offer=theirs]")).ToContainTextAsync("Sari Koskinen gave this to Leena Nyberg; not accepted yet");

        var leena = await DeskWindow.OpenAsync(town.Host, "leena.nyberg", "/desk?view=allopen");
        await Expect(leena.Count("Not yet accepted")).ToHaveTextAsync($"{waiting + 1}");
        await DeskWindow.SequenceAsync(leena.Page, "g", "o");
        await Expect(leena.Page.Locator("h1")).ToContainTextAsync("Not yet accepted");
        await leena.Page.GotoAsync(new Uri(town.Host.Address, $"/ticket/{number}").ToString());
        await ReadyAsync(leena.Page);
        var offer = leena.Page.Locator("[data-offer=mine]");
        await Expect(offer).ToContainTextAsync("Sari Koskinen gave this to you");
        await leena.Page.AssertAccessibleAsync();
        await leena.Page.ShootAsync("ticket-offer");
        await leena.PressAsync("d");
        await Expect(leena.Page.Locator("#reason")).ToBeFocusedAsync();
        await leena.PressAsync("Tab");
        await leena.PressAsync("Enter");
        await Expect(leena.Page.Locator("#reason-missing")).ToBeVisibleAsync();
        await leena.Page.Locator("#reason").FillAsync("A matter for the streets");
        await leena.PressAsync("Tab");
        await leena.PressAsync("Enter");
        await Expect(offer).ToHaveCountAsync(0);
        await Expect(sari.Page.Locator("#bell .n")).ToHaveTextAsync("1");
        await Expect(sari.Page.Locator(".talk")).ToContainTextAsync("A matter for the streets");

        await GiveToLeenaAsync(sari);
        await Expect(offer).ToBeVisibleAsync();
        await leena.PressAsync("y");
        await Expect(offer).ToHaveCountAsync(0);
        await Expect(sari.Page.Locator("[data-offer]")).ToHaveCountAsync(0);
        await leena.Page.Locator(".ch summary").PressAsync("Enter");
        await Expect(leena.Page.GetByRole(AriaRole.Button, new() { Name = "Return D" })).ToBeVisibleAsync();
        await leena.Page.Locator(".ch summary").PressAsync("Enter");
        await leena.PressAsync("d");
        await Expect(leena.Page.GetByRole(AriaRole.Dialog, new() { Name = $"Return {number}" })).ToBeVisibleAsync();
        await Expect(leena.Page.Locator("#reason")).ToBeFocusedAsync();
        await leena.Page.Locator("#reason").FillAsync("On leave from tomorrow");
        await leena.PressAsync("Tab");
        await leena.PressAsync("Enter");
        await Expect(sari.Page.Locator("#bell .n")).ToHaveTextAsync("2");
        await Expect(leena.Page.GetByText($"{number} returned to")).ToBeVisibleAsync();
        // It is nobody's to return now: the menu offers it no more.
        await leena.Page.Locator(".ch summary").PressAsync("Enter");
        await Expect(leena.Page.GetByRole(AriaRole.Button, new() { Name = "Copy number" })).ToBeVisibleAsync();
        await Expect(leena.Page.GetByRole(AriaRole.Button, new() { Name = "Return D" })).ToHaveCountAsync(0);
    }

    private static Task ReadyAsync(IPage page) => page.Locator("html[data-keymaps='4']").WaitForAsync(new() { State = WaitForSelectorState.Attached });

    private static async Task GiveToLeenaAsync(DeskWindow sari)
    {
        await sari.PressAsync("a");
        await Expect(sari.Page.Locator("#choice-find")).ToBeFocusedAsync();
        await sari.Page.Locator("#choice-find").FillAsync("Leena");
        await sari.PressAsync("Enter");
        await Expect(sari.Page.Locator("[data-offer=theirs]")).ToBeVisibleAsync();
    }
}
