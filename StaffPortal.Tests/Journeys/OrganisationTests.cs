using Microsoft.Playwright;
using StaffPortal.Tests.Support;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace StaffPortal.Tests.Journeys;

/// <summary>An administrator keeps services, departments, teams and texts; what is offered shows at once.</summary>
public sealed class OrganisationTests(OrganisationTests.Town town) : IClassFixture<OrganisationTests.Town>
{
    private const string Administrator = "juha.eklund";

    [Fact]
    public async Task A_service_made_by_keyboard_is_offered_and_retired_with_a_warning()
    {
        var ct = TestContext.Current.CancellationToken;
        var page = await OpenAsync("/settings/services");
        await page.GetByRole(AriaRole.Button, new() { Name = "New service" }).PressAsync("Enter");
        await Expect(page.Locator("#service-name-fi")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByText("Give a name in at least one language.")).ToBeVisibleAsync();
        await page.Locator("#service-name-fi").FocusAsync();
        await page.Keyboard.TypeAsync("Suihkulähteet");
        await page.Locator("#service-name-en").FocusAsync();
        await page.Keyboard.TypeAsync("Fountains");
        await page.Locator("#service-code").FocusAsync();
        await page.Keyboard.TypeAsync("fountains");
        await page.Locator("#service-department").SelectOptionAsync("Streets, parks and traffic");
        await page.Locator("#service-team").SelectOptionAsync("Streets and parks");
        await page.GetByLabel("Its requests may be shown").PressAsync("Space");
        await page.Locator("#ask-add").PressAsync("Enter");
        await page.Locator("#ask-0-en").FocusAsync();
        await page.Keyboard.TypeAsync("Which fountain?");
        await page.Locator("#ask-code-0").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByText("Question 1 needs a code")).ToBeVisibleAsync();
        await page.AssertAccessibleAsync();
        await page.ShootAsync("settings-service-form");
        await page.Keyboard.TypeAsync("WHICH");
        await page.Keyboard.PressAsync("Enter");
        var row = page.Locator("[data-service='Fountains']");
        await Expect(row).ToContainTextAsync("Streets and parks");
        await page.AssertAccessibleAsync();

        using var client = await town.Host.ClientAsync();
        Assert.Contains("WHICH", await client.GetStringAsync("/open311/v2/services/fountains.json", ct), StringComparison.Ordinal);
        await page.GetByRole(AriaRole.Button, new() { Name = "Retire Fountains" }).PressAsync("Enter");
        await Expect(page.Locator("#retire-keep")).ToBeFocusedAsync();
        await Expect(page.GetByText("Open tickets that use it: 0")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await Expect(row.GetByRole(AriaRole.Button, new() { Name = "Bring back Fountains" })).ToBeVisibleAsync();
        Assert.DoesNotContain("fountains", await client.GetStringAsync("/open311/v2/services.json", ct), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_used_says_so_and_a_text_is_changed_in_place()
    {
        var page = await OpenAsync("/settings/departments");
        await page.GetByRole(AriaRole.Button, new() { Name = "Retire Water utility" }).PressAsync("Enter");
        await Expect(page.GetByText("It cannot be retired while services use it")).ToBeVisibleAsync();
        await page.AssertAccessibleAsync();
        await page.GotoAsync(new Uri(town.Host.Address, "/settings/teams").ToString());
        await Expect(page.Locator("h1")).ToBeFocusedAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Housing", Exact = true }).PressAsync("Enter");
        await Expect(page.Locator("#team-fi")).ToBeFocusedAsync();
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Sari Koskinen" }).PressAsync("Space");
        await Expect(page.GetByText("Sari Koskinen is in the team")).ToBeVisibleAsync();
        await page.AssertAccessibleAsync();

        await page.GotoAsync(new Uri(town.Host.Address, "/settings/texts").ToString());
        var text = page.GetByLabel("Water utility, Department, en");
        await text.FillAsync("Waterworks");
        await text.PressAsync("Tab");
        await Expect(page.GetByText("Saved: Waterworks")).ToBeVisibleAsync();
        await Expect(page.GetByLabel("Waterworks, Department, en")).ToHaveValueAsync("Waterworks");
        await page.GetByLabel("Waterworks, Department, sv").FillAsync("");
        await page.GetByLabel("Waterworks, Department, sv").PressAsync("Tab");
        await Expect(page.GetByText("Only what is missing")).ToContainTextAsync("1");
        await page.AssertAccessibleAsync();
        await page.ShootAsync("settings-texts");
    }

    [Fact]
    public async Task Hours_and_targets_made_by_keyboard_hold_for_the_open_tickets_of_a_service()
    {
        var page = await OpenAsync("/settings/hours");
        await Expect(page.Locator("[data-hours='Office hours']")).ToContainTextAsync("Mon–Fri 8.00–16.00");
        await page.AssertAccessibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "New service hours" }).PressAsync("Enter");
        await Expect(page.Locator("#hours-fi")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("Kirjasto");
        await page.Locator("#hours-en").FillAsync("Library");
        await page.Locator("#hours-Monday").FillAsync("10–12, 11–18");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByText("Two times of one day overlap: Monday")).ToBeVisibleAsync();
        await page.Locator("#hours-Monday").FillAsync("10–18");
        await page.AssertAccessibleAsync();
        await page.ShootAsync("settings-hours-form");
        await page.Locator("#hours-Monday").PressAsync("Enter");
        await Expect(page.Locator("[data-hours='Library']")).ToContainTextAsync("Mon 10.00–18.00; Tue–Fri 8.00–16.00");

        await page.GotoAsync(new Uri(town.Host.Address, "/settings/targets").ToString());
        await Expect(page.Locator("h1")).ToBeFocusedAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "New targets" }).PressAsync("Enter");
        await Expect(page.Locator("#policy-fi")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("Kirjaston tavoitteet");
        await page.Locator("#policy-en").FillAsync("Library's targets");
        await page.Locator("#policy-hours").SelectOptionAsync("Library");
        await page.Locator("#target-Normal-FirstResponse").FillAsync("soon");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByText("This cannot be read as a target: soon")).ToBeVisibleAsync();
        await page.Locator("#target-Normal-FirstResponse").FillAsync("4 h");
        await page.Locator("#target-Normal-Resolution").FillAsync("5 d");
        await page.AssertAccessibleAsync();
        await page.ShootAsync("settings-targets-form");
        await page.Locator("#target-Normal-Resolution").PressAsync("Enter");
        await Expect(page.Locator("[data-policy=\"Library's targets\"]")).ToContainTextAsync("4 h");
        await page.AssertAccessibleAsync();
    }

    [Fact]
    public async Task Other_targets_show_what_they_would_have_done_to_the_last_quarter_before_they_are_saved()
    {
        var page = await OpenAsync("/settings/targets");
        await page.GetByRole(AriaRole.Button, new() { Name = "Edit On call, 8 h" }).PressAsync("Enter");
        await Expect(page.Locator("#policy-fi")).ToBeFocusedAsync();
        await page.Locator("#target-Normal-Resolution").FillAsync("1 min");
        await page.Locator("#target-Urgent-Resolution").FillAsync("1 min");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("[data-effect]")).ToContainTextAsync("Tried on the");
        await Expect(page.Locator("[data-share=Resolution]")).ToContainTextAsync("%");
        await page.AssertAccessibleAsync();
        await page.ShootAsync("settings-targets-effect");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save all the same" }).PressAsync("Enter");
        await Expect(page.Locator("[data-effect]")).ToHaveCountAsync(0);
        await Expect(page.Locator("h1")).ToContainTextAsync("Targets");
    }

    [Fact]
    public async Task A_process_is_drawn_anew_and_open_tickets_are_moved_to_it_after_they_were_shown()
    {
        var page = await OpenAsync("/settings/processes");
        var row = page.Locator("[data-process='Street repair']");
        await page.GetByRole(AriaRole.Button, new() { Name = "Edit Street repair" }).PressAsync("Enter");
        await Expect(page.Locator("#process-fi")).ToBeFocusedAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Field work", Exact = true }).PressAsync("Enter");
        await Expect(page.Locator("[data-stage] legend").First).ToContainTextAsync("Field work");
        await page.Locator("#stage-target").FillAsync("0 h");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByText("The target of Field work is more than zero")).ToBeVisibleAsync();
        await page.Locator("#stage-target").FillAsync("12 h");
        await page.Locator("#stage-add").PressAsync("Enter");
        await Expect(page.Locator("[data-stage] legend").First).ToContainTextAsync("Stage 6");
        await page.Locator("#stage-fi").FillAsync("Tarkastus");
        await page.Locator("#stage-en").FillAsync("Inspection");
        await Expect(page.Locator(".node.on")).ToContainTextAsync("Inspection");
        await page.Locator("[data-goals]").GetByRole(AriaRole.Checkbox, new() { Name = "Waiting" }).PressAsync("Space");
        await page.Locator("#stage-en").PressAsync("Enter");
        await Expect(page.GetByText("No way leads from Inspection to the end.")).ToBeVisibleAsync();
        await page.Locator("[data-goals]").GetByRole(AriaRole.Checkbox, new() { Name = "Resolved" }).PressAsync("Space");
        await page.AssertAccessibleAsync();
        await page.ShootAsync("settings-process-form");
        await page.Locator("#stage-en").PressAsync("Enter");

        await Expect(page.Locator("#over-title")).ToBeFocusedAsync();
        await Expect(page.Locator("#over-title")).ToContainTextAsync("are not on version 2 of Street repair");
        await page.AssertAccessibleAsync();
        await page.ShootAsync("settings-process-over");
        await page.Locator("[data-over] .btn.p").PressAsync("Enter");
        await Expect(page.Locator("[data-over]")).ToHaveCountAsync(0);
        await Expect(row).ToContainTextAsync("9");
        await Expect(row.GetByRole(AriaRole.Button, new() { NameRegex = new("^Move") })).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData("/settings/hours")]
    [InlineData("/settings/processes")]
    [InlineData("/settings/targets")]
    [InlineData("/settings/services")]
    [InlineData("/settings/departments")]
    [InlineData("/settings/teams")]
    [InlineData("/settings/templates")]
    [InlineData("/settings/texts")]
    public async Task They_are_nobodys_but_administrators(string address)
    {
        var page = await town.Host.OpenAsync(address, "sari.koskinen");
        await Expect(page.GetByText("This page is for administrators")).ToBeVisibleAsync();
        await Expect(page.Locator("table")).ToHaveCountAsync(0);
    }

    /// <summary>The page puts the focus on its heading when it has opened; a key pressed before would be lost.</summary>
    private async Task<IPage> OpenAsync(string address)
    {
        var page = await town.Host.OpenAsync(address, Administrator);
        await Expect(page.Locator("h1")).ToBeFocusedAsync();
        return page;
    }

    public sealed class Town : IAsyncLifetime
    {
        public PortalHost Host { get; private set; } = null!;

        public async ValueTask InitializeAsync() => Host = await PortalHost.StartAsync();

        public ValueTask DisposeAsync() => Host.DisposeAsync();
    }
}
