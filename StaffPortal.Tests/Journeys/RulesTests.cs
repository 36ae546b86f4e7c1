using Microsoft.Playwright;
using StaffPortal.Tests.Support;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace StaffPortal.Tests.Journeys;

/// <summary>A rule is made by keyboard, tried on the past, saved; the next request from outside lands as it says.</summary>
public sealed class RulesTests
{
    [Fact]
    public async Task A_rule_made_by_keyboard_places_the_next_request()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var host = await PortalHost.StartAsync(ct: ct);
        var page = await host.OpenAsync("/settings/rules", "juha.eklund");
        // A page that opens puts the focus on its heading, maybe a moment after the button is there.
        await Expect(page.Locator("h1")).ToBeFocusedAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "New rule" }).PressAsync("Enter");
        await Expect(page.Locator("#rule-name")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByText("Give the rule a name.")).ToBeVisibleAsync();
        await Expect(page.GetByText("The rule does nothing yet.")).ToBeVisibleAsync();
        await page.Keyboard.TypeAsync("Sinkholes at once");
        await page.Locator("#rule-words").FocusAsync();
        await page.Keyboard.TypeAsync("kadonnut");
        await page.Locator("#rule-priority").SelectOptionAsync("Urgent");
        await page.Locator("#rule-tag").FocusAsync();
        await page.Keyboard.TypeAsync("sinkhole");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#trial-head")).ToContainTextAsync("Would have moved");
        await Expect(page.Locator("#rule-save")).ToBeFocusedAsync();
        await page.AssertAccessibleAsync();
        await page.ShootAsync("settings-rule-trial");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("[data-rule='Sinkholes at once']")).ToBeVisibleAsync();
        await page.AssertAccessibleAsync();
        await page.ShootAsync("settings-rules");

        using var client = await host.ClientAsync();
        (await client.PostAsync("/open311/v2/requests.json", new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["api_key"] = "demo", ["service_code"] = "potholes", ["address_string"] = "Kuoppakatu 1", ["description"] = "Koira kadonneeseen aukkoon pudonnut, aukko kadonnut",
        }), ct)).EnsureSuccessStatusCode();
        var sari = await DeskWindow.OpenAsync(host, "sari.koskinen");
        var row = sari.Page.Locator(".rows [data-ticket]", new() { HasTextString = "kadonneeseen" });
        await row.ClickAsync();
        await Expect(sari.Preview).ToContainTextAsync("Placed by the rule “Sinkholes at once”: the word “kadonnut”");
        await sari.Page.ShootAsync("desk-placed");
        await sari.PressAsync("Enter");
        await Expect(sari.Page.Locator(".jl")).ToContainTextAsync("Rule “Sinkholes at once” placed it");
        await sari.Page.ShootAsync("ticket-placed");
    }

    [Fact]
    public async Task Rules_are_moved_switched_and_removed_with_an_undo_and_are_nobodys_but_administrators()
    {
        await using var host = await PortalHost.StartAsync(ct: TestContext.Current.CancellationToken);
        var page = await host.OpenAsync("/settings/rules", "juha.eklund");
        var names = page.Locator("[data-rule]");
        var first = await names.First.GetAttributeAsync("data-rule");
        await page.GetByRole(AriaRole.Button, new() { Name = $"Move {first} down" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(names.Nth(1)).ToHaveAttributeAsync("data-rule", first!);
        await page.GetByRole(AriaRole.Switch, new() { Name = $"{first} in use" }).FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await Expect(page.Locator($"[data-rule='{first}']")).ToHaveClassAsync("rule off");
        var count = await names.CountAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = $"Remove {first}" }).ClickAsync();
        await Expect(names).ToHaveCountAsync(count - 1);
        await page.GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        await Expect(names).ToHaveCountAsync(count);

        var sari = await host.OpenAsync("/settings/rules", "sari.koskinen");
        await Expect(sari.GetByText("Rules are for administrators")).ToBeVisibleAsync();
    }
}
