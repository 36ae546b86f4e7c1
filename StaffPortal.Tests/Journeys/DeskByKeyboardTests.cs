using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using StaffPortal.Catalogue;
using StaffPortal.Tests.Support;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace StaffPortal.Tests.Journeys;

/// <summary>Each task of the desk by keyboard alone, and what two people see of each other.</summary>
public sealed class DeskByKeyboardTests(DeskByKeyboardTests.Town town) : IClassFixture<DeskByKeyboardTests.Town>
{
    [Fact]
    public async Task Choosing_taking_undoing_and_going_on_needs_no_mouse()
    {
        var sari = await DeskWindow.OpenAsync(town.Host, "sari.koskinen");
        var mine = await sari.CountAsync("My work");
        var rows = await sari.NumbersAsync(3);
        await sari.PressAsync("j");
        await sari.PressAsync("j");
        await Expect(sari.Row(rows[1])).ToHaveAttributeAsync("aria-selected", "true");
        await Expect(sari.Row(rows[1])).ToBeFocusedAsync();

        await sari.PressAsync("a");
        await Expect(sari.Page.Locator("#choice-find")).ToBeFocusedAsync();
        await sari.PressAsync("Enter");
        await Expect(sari.Count("My work")).ToHaveTextAsync($"{mine + 1}");
        await Expect(sari.Row(rows[2])).ToHaveAttributeAsync("aria-selected", "true");

        await sari.PressAsync("z");
        await Expect(sari.Count("My work")).ToHaveTextAsync($"{mine}");
        await sari.ReleaseUntilAsync(rows);
    }

    [Fact]
    public async Task A_raised_flag_reaches_a_colleagues_desk_at_once()
    {
        var sari = await DeskWindow.OpenAsync(town.Host, "sari.koskinen");
        var leena = await DeskWindow.OpenAsync(town.Host, "leena.nyberg");
        var flagged = await leena.CountAsync("Flagged");
        await sari.PressAsync("j");
        var number = (await sari.NumbersAsync(1))[0];
        await sari.PressAsync("f");
        await Expect(sari.Page.Locator("#flag-reason")).ToBeFocusedAsync();
        await sari.Page.Keyboard.TypeAsync("Water in the cellar");
        await sari.PressAsync("Enter");

        await Expect(leena.Count("Flagged")).ToHaveTextAsync($"{flagged + 1}");
        await Expect(leena.Row(number).Locator(".fl")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Changing_the_language_keeps_place_and_draft()
    {
        var sari = await DeskWindow.OpenAsync(town.Host, "sari.koskinen", "/desk?view=allopen");
        var number = (await sari.NumbersAsync(2))[1];
        await sari.ChooseAsync(number);
        await sari.WriteAsync("i", "Asked the caretaker, answer by three.");
        await sari.Page.GetByRole(AriaRole.Button, new() { Name = "Svenska" }).ClickAsync();

        await Expect(sari.Page.Locator("h1")).ToHaveTextAsync("Alla öppna");
        await Expect(sari.Page.Locator($"[data-ticket-open='{number}']")).ToBeVisibleAsync();
        await Expect(sari.Page.Locator(".cp textarea")).ToHaveValueAsync("Asked the caretaker, answer by three.");
    }

    [Fact]
    public async Task A_reply_can_be_taken_back_while_it_waits_and_its_text_is_kept()
    {
        var sari = await DeskWindow.OpenAsync(town.Host, "sari.koskinen", "/desk?view=allopen");
        await sari.ChooseAsync((await sari.NumbersAsync(3))[2]);
        await sari.WriteAsync("r", "We are on our way.");
        await sari.PressAsync("Control+Enter");
        await Expect(sari.Preview).ToContainTextAsync("Leaves in 8 s");
        await sari.Preview.GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();

        await Expect(sari.Preview.Locator("article.out", new() { HasTextString = "We are on our way." })).ToHaveCountAsync(0);
        await Expect(sari.Page.Locator(".cp textarea")).ToHaveValueAsync("We are on our way.");
    }

    [Fact]
    public async Task Words_find_tickets_and_Esc_leads_back_to_the_view()
    {
        var sari = await DeskWindow.OpenAsync(town.Host, "sari.koskinen");
        var number = (await sari.NumbersAsync(1))[0];
        await sari.PressAsync("/");
        await sari.Page.Keyboard.TypeAsync($"{number}");
        await sari.PressAsync("Enter");
        await Expect(sari.Page.Locator("h1")).ToHaveTextAsync($"Search: {number}");
        await Expect(sari.Row(number)).ToBeVisibleAsync();
        await sari.PressAsync("Escape");
        await Expect(sari.Page.Locator("h1")).ToHaveTextAsync("Unassigned");
    }

    [Fact]
    public async Task A_handler_sees_only_the_tickets_of_their_department()
    {
        var olli = await DeskWindow.OpenAsync(town.Host, "olli.hakala", "/desk?view=allopen");
        await Expect(olli.Page.Locator(".views a", new() { HasTextString = "Home care" })).ToHaveCountAsync(0);
        var sari = await DeskWindow.OpenAsync(town.Host, "sari.koskinen", "/desk?view=allopen");
        Assert.True(await olli.CountAsync("All open") < await sari.CountAsync("All open"));
    }

    [Fact]
    public async Task A_text_is_shown_to_the_public_only_after_a_clerk_has_read_it()
    {
        var ct = TestContext.Current.CancellationToken;
        var service = (await town.Host.Services.GetRequiredService<CatalogueDirectory>().GetAsync(ct)).Services.Values
            .First(s => s is { IsPublic: true, Publish: Publish.AfterApproval } && !s.Attributes.Any(a => a.Required));
        using var client = await town.Host.ClientAsync();
        var answer = await client.PostAsync("/open311/v2/requests.json", new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["api_key"] = await Keys.MakeAsync(town.Host, perMinute: 300),
            ["service_code"] = service.Code,
            ["address_string"] = "Harjukatu 3",
            ["description"] = "The bench has lost its back",
        }), ct);
        var id = (await answer.Content.ReadFromJsonAsync<JsonElement>(ct))[0].GetProperty("service_request_id").GetString()!;
        Assert.DoesNotContain("lost its back", await client.GetStringAsync($"/open311/v2/requests/{id}.json", ct), StringComparison.Ordinal);

        var sari = await DeskWindow.OpenAsync(town.Host, "sari.koskinen", $"/desk?view=allopen&sort=newest&ticket={id}");
        await sari.Preview.GetByRole(AriaRole.Button, new() { Name = "Show to the public" }).ClickAsync();
        await Expect(sari.Preview.GetByRole(AriaRole.Button, new() { Name = "Show to the public" })).ToHaveCountAsync(0);

        Assert.Contains("lost its back", await client.GetStringAsync($"/open311/v2/requests/{id}.json", ct), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/desk?view=allopen", "sari.koskinen", false)]
    [InlineData("/desk?view=allopen", "sari.koskinen", true)]
    [InlineData("/desk?view=flagged", "olli.hakala", false)]
    [InlineData("/practice", "sari.koskinen", false)]
    [InlineData("/settings", "juha.eklund", false)]
    public async Task Every_page_is_without_grave_findings(string path, string person, bool dark)
    {
        var page = await town.Host.OpenAsync(path, person, dark);
        await page.Locator(".rows [data-ticket], .empty, .page h1").First.WaitForAsync();
        if (path.StartsWith("/desk?view=allopen", StringComparison.Ordinal))
        {
            await DeskWindow.ReadyAsync(page);
            await page.Keyboard.PressAsync("j");
            await page.Locator(".talk").WaitForAsync();
        }
        await page.AssertAccessibleAsync();
        await page.ShootAsync($"page-{path.Trim('/').Split('?')[0]}-{(dark ? "dark" : "light")}");
    }

    [Theory]
    [InlineData("fi")]
    [InlineData("sv")]
    public async Task The_desk_does_not_overflow_in_Finnish_and_Swedish_at_a_laptops_height(string language)
    {
        var page = await town.Host.OpenAsync("/sign-in", "sari.koskinen", height: 760);
        await page.Context.AddCookiesAsync([new() { Name = "sp-language", Value = language, Url = town.Host.Address.ToString() }]);
        await page.GotoAsync(new Uri(town.Host.Address, "/desk?view=allopen").ToString());
        await DeskWindow.ReadyAsync(page);
        await page.Keyboard.PressAsync("j");
        await page.Locator(".cp textarea").WaitForAsync();

        var wide = await page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('.lh, .qa, .bar, .th, .views, .pv')].filter(e => e.scrollWidth > e.clientWidth + 1).map(e => e.className + ' ' + e.scrollWidth + '>' + e.clientWidth)");
        Assert.Empty(wide);
        Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollHeight <= innerHeight + 1"));
        Assert.True(await page.Locator(".cp textarea").IsVisibleAsync());
        await page.ShootAsync($"desk-{language}-760");
    }

    public sealed class Town : IAsyncLifetime
    {
        public PortalHost Host { get; private set; } = null!;

        public async ValueTask InitializeAsync() => Host = await PortalHost.StartAsync();

        public ValueTask DisposeAsync() => Host.DisposeAsync();
    }
}
