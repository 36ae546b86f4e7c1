using Microsoft.Playwright;
using StaffPortal.Tests.Support;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace StaffPortal.Tests.Journeys;

/// <summary>A view is made, named and shared by keyboard; a colleague meets it at once, with its live count.</summary>
public sealed class SavedViewsTests(DeskByKeyboardTests.Town town) : IClassFixture<DeskByKeyboardTests.Town>
{
    [Fact]
    public async Task A_filtered_list_is_named_shared_and_removed_with_an_undo()
    {
        var leena = await DeskWindow.OpenAsync(town.Host, "leena.nyberg");
        var sari = await DeskWindow.OpenAsync(town.Host, "sari.koskinen", "/desk?view=allopen&language=sv");
        var count = await sari.Rows.CountAsync();
        await sari.Page.GetByRole(AriaRole.Button, new() { Name = "Save this view" }).FocusAsync();
        await sari.PressAsync("Enter");
        await Expect(sari.Page.Locator("#view-name")).ToBeFocusedAsync();
        await sari.PressAsync("Enter");
        await Expect(sari.Page.GetByRole(AriaRole.Alert)).ToHaveTextAsync("Give the view a name.");
        await sari.Page.Keyboard.TypeAsync("Swedish speakers");
        await sari.Page.GetByText("Everybody at the desk").ClickAsync();
        await sari.Page.AssertAccessibleAsync();
        await sari.Page.ShootAsync("desk-save-view");
        await sari.Page.Locator("#view-name").FocusAsync();
        await sari.PressAsync("Enter");
        await Expect(sari.Page.Locator("h1")).ToHaveTextAsync("Swedish speakers");
        await Expect(sari.Count("Swedish speakers")).ToHaveTextAsync($"{count}");

        await Expect(leena.Count("Swedish speakers")).ToHaveTextAsync($"{count}");
        await leena.Page.Locator(".views a:has-text('Swedish speakers')").ClickAsync();
        await Expect(leena.Page.Locator("h1")).ToHaveTextAsync("Swedish speakers");
        await Expect(leena.Rows).ToHaveCountAsync(count);
        await Expect(leena.Page.GetByRole(AriaRole.Button, new() { Name = "Change Swedish speakers" })).ToHaveCountAsync(0);
        await leena.Page.ShootAsync("desk-saved-view");

        await sari.Page.GetByRole(AriaRole.Button, new() { Name = "Change Swedish speakers" }).FocusAsync();
        await sari.PressAsync("Enter");
        await sari.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Remove" }).ClickAsync();
        await Expect(leena.Page.Locator(".views a:has-text('Swedish speakers')")).ToHaveCountAsync(0);
        await sari.Page.GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        await Expect(leena.Count("Swedish speakers")).ToHaveTextAsync($"{count}");
    }
}
