using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using StaffPortal.Insights.Warehouse;
using StaffPortal.Tests.Support;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace StaffPortal.Tests.Journeys;

/// <summary>The dashboard: live, filtered by the address, from each number to its tickets, by keyboard too.</summary>
public sealed class KpiTests(DeskByKeyboardTests.Town town) : IClassFixture<DeskByKeyboardTests.Town>
{
    [Fact]
    public async Task A_lead_reads_the_figures_and_gets_from_a_number_to_its_tickets()
    {
        var page = await OpenAsync("/kpi");
        foreach (var tile in new[] { "median", "p90", "ontime", "open", "response" })
            await Expect(page.Locator($"[data-tile={tile}] .v")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("[0-9]"));
        await page.AssertAccessibleAsync();
        await page.ShootAsync("kpi");

        var open = (await page.Locator("[data-tile=open] .v").InnerTextAsync()).Trim();
        await page.Locator("[data-tile=open] .v").PressAsync("Enter");
        await Expect(page.Locator("h1")).ToContainTextAsync("Open tickets");
        await Expect(page.Locator(".top .cnt")).ToHaveTextAsync(open);
        await page.AssertAccessibleAsync();
        await page.Locator("tbody th a").First.PressAsync("Enter");
        await page.WaitForURLAsync("**/ticket/*");
    }

    [Fact]
    public async Task A_chart_is_read_by_arrows_and_shown_as_a_table()
    {
        var page = await OpenAsync("/kpi");
        var chart = page.Locator("[data-card=trend] .cf");
        await chart.FocusAsync();
        await page.Keyboard.PressAsync("End");
        await Expect(chart.Locator(".x.on")).ToHaveCountAsync(1);
        await page.Keyboard.PressAsync("ArrowLeft");
        await Expect(chart.Locator(".sr")).ToContainTextAsync("median");

        await page.Locator("[data-card=trend] summary").PressAsync("Enter");
        await page.Locator("[data-card=trend] [data-act=table]").PressAsync("Enter");
        await Expect(page.Locator("[data-card=trend] tbody tr").First).ToBeVisibleAsync();
        await page.Locator("[data-card=trend] summary").PressAsync("Enter");
        await page.Locator("[data-card=trend] [data-act=explain]").PressAsync("Enter");
        await Expect(page.Locator("[data-card=trend] .what")).ToContainTextAsync("From receiving to completion");
    }

    [Fact]
    public async Task Filters_stand_in_the_address_and_what_cannot_be_shown_is_said_in_words()
    {
        var page = await OpenAsync("/kpi");
        await page.Locator("[data-filter=channel]").SelectOptionAsync("Phone");
        await Expect(page).ToHaveURLAsync(At("/kpi?channel=phone"));
        await page.ReloadAsync();
        await Expect(page.Locator("[data-filter=channel]")).ToHaveValueAsync("Phone");

        await page.GotoAsync(At("/kpi?from=2040-01-01&to=2040-02-01"));
        await Expect(page.GetByText("The period has not begun yet")).ToBeVisibleAsync();
        await page.GotoAsync(At("/kpi?from=1900-01-01&to=2026-01-01"));
        await Expect(page.GetByText("The period is too long")).ToBeVisibleAsync();
        await page.GotoAsync(At("/kpi?from=2026-02-01&to=2026-01-01"));
        await Expect(page.GetByText("The period ends before it begins")).ToBeVisibleAsync();
        await page.GotoAsync(At("/kpi?from=1999-01-01&to=1999-02-01"));
        await Expect(page.GetByText("Nothing fits these filters")).ToBeVisibleAsync();
        await page.Locator("[data-span]").ClickAsync();
        await Expect(page.Locator("[data-tile=median] .v")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_head_marks_a_change_and_sets_a_target()
    {
        var page = await OpenAsync("/kpi", "kristiina.ahlqvist");
        await page.Locator("[data-card=trend] summary").ClickAsync();
        await page.Locator("[data-act=marker]").ClickAsync();
        await page.Locator("#marker-text").FillAsync("Triage by service");
        await page.Locator("[data-save]").ClickAsync();
        await Expect(page.Locator(".miss")).ToHaveTextAsync("Give the day.");
        await page.Locator("#marker-day").FillAsync(town.Host.Services.GetRequiredService<TimeProvider>().GetUtcNow().AddDays(-60).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        await page.Locator("[data-save]").ClickAsync();
        await Expect(page.Locator(".mks")).ToContainTextAsync("Triage by service");

        await page.Locator("[data-tile=median] .goal").ClickAsync();
        await page.Locator("#goal-value").FillAsync("many");
        await page.Locator("[data-save]").ClickAsync();
        await Expect(page.Locator(".miss")).ToBeVisibleAsync();
        await page.Locator("#goal-value").FillAsync("5");
        await page.Locator("[data-save]").ClickAsync();
        await Expect(page.Locator("[data-tile=median] .goal")).ToContainTextAsync("5");
    }

    [Fact]
    public async Task A_new_request_moves_the_open_dashboard()
    {
        var page = await OpenAsync("/kpi");
        var received = page.Locator("[data-figure=Received] .b");
        var before = await received.InnerTextAsync();
        using var client = await town.Host.ClientAsync();
        (await client.PostAsync("/open311/v2/requests.json", new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["api_key"] = await Keys.MakeAsync(town.Host, perMinute: 300),
            ["service_code"] = "potholes",
            ["address_string"] = "Satamakatu 5",
            ["description"] = "A hole in the road",
            ["attribute[DANGER]"] = "no",
        }), TestContext.Current.CancellationToken)).EnsureSuccessStatusCode();
        await Expect(received).Not.ToHaveTextAsync(before);
    }

    [Fact]
    public async Task A_clerk_is_shown_no_figures_and_gets_no_table()
    {
        var page = await town.Host.OpenAsync("/kpi", "sari.koskinen");
        await Expect(page.Locator("[data-tile]")).ToHaveCountAsync(0);
        using var client = await town.Host.ClientAsync("sari.koskinen");
        Assert.False((await client.GetAsync(new Uri("/kpi/csv/all", UriKind.Relative), TestContext.Current.CancellationToken)).IsSuccessStatusCode);
        using var lead = await town.Host.ClientAsync("petra.lindholm");
        foreach (var table in new[] { "all", "trend", "stages", "flow", "ages", "others", "costs", "tickets" })
            Assert.True((await lead.GetByteArrayAsync(new Uri($"/kpi/csv/{table}", UriKind.Relative), TestContext.Current.CancellationToken)).Length > 20, table);
    }

    private string At(string path) => new Uri(town.Host.Address, path).ToString();

    private async Task<IPage> OpenAsync(string path, string person = "petra.lindholm")
    {
        // The facts are gathered after the town was built.
        var store = town.Host.Services.GetRequiredService<FactStore>();
        for (var n = 0; n < 600 && store.Seq is null or 0; n++)
            await Task.Delay(100, TestContext.Current.CancellationToken);
        var page = await town.Host.OpenAsync(path, person);
        await page.Locator(".kp[data-seq='1']").WaitForAsync();
        await page.Locator("html[data-keymaps='2']").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        return page;
    }
}
