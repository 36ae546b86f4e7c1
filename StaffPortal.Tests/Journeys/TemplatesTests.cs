using StaffPortal.Tests.Support;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace StaffPortal.Tests.Journeys;

/// <summary>A reply template is written on its page and used in the composer and when a ticket ends, by keyboard.</summary>
public sealed class TemplatesTests(DeskByKeyboardTests.Town town) : IClassFixture<DeskByKeyboardTests.Town>
{
    [Fact]
    public async Task A_template_is_written_and_inserted_with_the_tickets_words()
    {
        var juha = await town.Host.OpenAsync("/settings/templates", "juha.eklund");
        await Expect(juha.Locator("h1")).ToBeFocusedAsync();
        await juha.AssertAccessibleAsync();
        await juha.ShootAsync("templates");
        await juha.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "New template" }).PressAsync("Enter");
        await Expect(juha.Locator("#template-fi")).ToBeFocusedAsync();
        await juha.Keyboard.TypeAsync("Mittari");
        await juha.Locator("#template-en").FillAsync("Meter reading");
        await juha.Locator("#template-text-fi").FillAsync("Hei {nimi}");
        await juha.Locator("#template-text-fi").PressAsync("Tab");
        await juha.AssertAccessibleAsync();
        await juha.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Save" }).PressAsync("Enter");
        await Expect(juha.GetByText("{nimi} is no word of the ticket")).ToBeVisibleAsync();
        await juha.Locator("#template-text-fi").FillAsync("Pyyntö {number}, {place}: {requester}.");
        await juha.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Save" }).PressAsync("Enter");
        await Expect(juha.GetByRole(Microsoft.Playwright.AriaRole.Row).Filter(new() { HasText = "Meter reading" })).ToContainTextAsync("Svenska missing");

        var sari = await DeskWindow.OpenAsync(town.Host, "sari.koskinen", "/desk?view=allopen");
        var number = (await sari.NumbersAsync(1))[0];
        await sari.ChooseAsync(number);
        await sari.PressAsync("r");
        await Expect(sari.Page.Locator(".cp textarea")).ToBeFocusedAsync();
        await sari.Page.Keyboard.TypeAsync("/");
        await Expect(sari.Page.Locator("#choices")).ToBeFocusedAsync();
        await sari.Page.AssertAccessibleAsync();
        var offered = await sari.Page.Locator("[role=option]").AllInnerTextsAsync();
        await sari.PressAsync($"{1 + offered.ToList().FindIndex(o => o.StartsWith("Meter reading", StringComparison.Ordinal))}");
        await Expect(sari.Page.Locator(".cp textarea")).ToHaveValueAsync(new System.Text.RegularExpressions.Regex($"^Pyyntö {number}, "));
        await Expect(sari.Page.Locator(".cp textarea")).ToBeFocusedAsync();
        await sari.Page.AssertAccessibleAsync();
        await sari.Page.ShootAsync("template-used");
    }
}
