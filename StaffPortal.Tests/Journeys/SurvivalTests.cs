using System.Net;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Playwright;
using StaffPortal.Data;
using StaffPortal.Tests.Support;
using StaffPortal.Tickets;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace StaffPortal.Tests.Journeys;

/// <summary>What breaks around the program: a full disk, a database that goes away, a line that is cut. Nothing said is lost, nothing is said to be saved that is not.</summary>
[Collection(Alone.Name)]
public sealed class SurvivalTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_full_disk_refuses_clearly_reading_goes_on_and_it_recovers_by_itself()
    {
        await using var host = await PortalHost.StartAsync(ct: Ct);
        var sari = await DeskWindow.OpenAsync(host, "sari.koskinen");
        var number = (await sari.NumbersAsync(1))[0];
        await sari.ChooseAsync(number);
        var file = Path.Combine(host.DataFolder, "portal.db");
        SqliteRoom.Fill(file);

        await sari.WriteAsync("i", "x");
        await sari.Page.Locator(".cp textarea").FillAsync(LongText);
        await sari.PressAsync("Control+Enter");
        await Expect(sari.Page.Locator(".mud-snackbar")).ToContainTextAsync("Not saved: there is no room left");
        await Expect(sari.Page.Locator(".cp textarea")).ToHaveValueAsync(LongText);
        using var client = await host.ClientAsync();
        var refused = await client.PostAsync("/open311/v2/requests.json", Request("full"), Ct);
        Assert.Equal((HttpStatusCode.ServiceUnavailable, true), (refused.StatusCode, refused.Headers.RetryAfter is not null));
        await sari.Page.Locator(".views a:has-text('All open')").ClickAsync();
        await Expect(sari.Rows.First).ToBeVisibleAsync();
        Assert.Equal(0, await NotesAsync(host));

        SqliteRoom.Free(file);
        await sari.ChooseAsync(number);
        await sari.PressAsync("i");
        await Expect(sari.Page.Locator(".cp textarea")).ToBeFocusedAsync();
        if (await sari.Page.Locator(".cp textarea").InputValueAsync() != LongText)
            await sari.Page.Locator(".cp textarea").FillAsync(LongText);
        await sari.PressAsync("Control+Enter");
        await Expect(sari.Page.Locator(".cp textarea")).ToHaveValueAsync("");
        Assert.Equal(1, await NotesAsync(host));
        Assert.True((await client.PostAsync("/open311/v2/requests.json", Request("full"), Ct)).IsSuccessStatusCode);
    }

    [Fact]
    public async Task A_database_that_goes_away_saves_nothing_falsely_and_comes_back_without_a_restart()
    {
        await using var database = await PostgresOutage.StartAsync();
        await using var host = await PortalHost.StartAsync(settings: database.Settings, ct: Ct);
        var sari = await DeskWindow.OpenAsync(host, "sari.koskinen");
        var mine = await sari.CountAsync("My work");
        var number = (await sari.NumbersAsync(1))[0];
        await sari.ChooseAsync(number);
        await sari.Page.EvaluateAsync("window.sameTab = true");
        await database.StopAsync();

        await sari.PressAsync("a");
        await Expect(sari.Page.Locator("#choice-find")).ToBeFocusedAsync();
        await sari.PressAsync("Enter");
        await Expect(sari.Page.Locator(".mud-snackbar")).ToContainTextAsync("Not saved: the database does not answer");
        await sari.WriteAsync("i", Told);
        await sari.PressAsync("Control+Enter");
        await Expect(sari.Page.Locator(".mud-snackbar").First).ToContainTextAsync("Not saved: the database does not answer");
        await Expect(sari.Page.Locator(".cp textarea")).ToHaveValueAsync(Told);
        using var client = await host.ClientAsync();
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await client.PostAsync("/open311/v2/requests.json", Request("away"), Ct)).StatusCode);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await client.GetAsync("/health/ready", Ct)).StatusCode);
        // Longer than the pulse and every timer of the program.
        await Task.Delay(TimeSpan.FromSeconds(12), Ct);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/health/live", Ct)).StatusCode);
        await Expect(sari.Row(number)).ToBeVisibleAsync();

        await database.StartAgainAsync();
        await sari.PressAsync("Control+Enter");
        await Expect(sari.Page.Locator(".cp textarea")).ToHaveValueAsync("", new() { Timeout = 15_000 });
        await sari.PressAsync("Escape");
        await sari.ChooseAsync(number);
        await sari.PressAsync("a");
        await Expect(sari.Page.Locator("#choice-find")).ToBeFocusedAsync();
        await sari.PressAsync("Enter");
        await Expect(sari.Count("My work")).ToHaveTextAsync($"{mine + 1}", new() { Timeout = 15_000 });
        Assert.Equal(1, await NotesAsync(host));
        Assert.True((await client.PostAsync("/open311/v2/requests.json", Request("away"), Ct)).IsSuccessStatusCode);
        Assert.True(await sari.Page.EvaluateAsync<bool>("window.sameTab === true"), "the page was loaded again");
    }

    [Theory]
    [InlineData(5, true)]
    [InlineData(12, false)]
    public async Task A_cut_line_misses_nothing_and_loses_no_word(int seconds, bool keepsItsCircuit)
    {
        await using var host = await PortalHost.StartAsync(ct: Ct);
        await using var line = new CutLine(host.Address);
        if (!keepsItsCircuit)
        {
            // As after ten minutes: the circuit has been given up.
            host.Services.GetRequiredService<IOptions<CircuitOptions>>().Value.DisconnectedCircuitRetentionPeriod = TimeSpan.FromSeconds(1);
        }
        var page = await host.OpenAsync("/sign-in");
        await page.Context.AddCookiesAsync([new() { Name = host.CookieName, Value = await host.CookieAsync("sari.koskinen"), Url = line.Address.ToString() }]);
        await page.GotoAsync(new Uri(line.Address, "/desk?view=allopen").ToString());
        await DeskWindow.ReadyAsync(page);
        var sari = new DeskWindow(page);
        var number = (await sari.NumbersAsync(1))[0];
        await sari.ChooseAsync(number);
        await sari.WriteAsync("r", "We are on our way");
        await page.WaitForTimeoutAsync(700);
        var open = await sari.CountAsync("All open");
        await page.EvaluateAsync("window.sameTab = true");

        line.Cut();
        await page.Locator(".cp textarea").FillAsync("We are on our way, please wait");
        using var client = await host.ClientAsync();
        for (var n = 1; n <= 3; n++)
            (await client.PostAsync("/open311/v2/requests.json", Request($"cut {n}"), Ct)).EnsureSuccessStatusCode();
        await Task.Delay(TimeSpan.FromSeconds(seconds), Ct);
        line.Mend();

        await Expect(page.Locator("html")).ToHaveAttributeAsync("data-live", "live", new() { Timeout = 30_000 });
        await Expect(sari.Count("All open")).ToHaveTextAsync($"{open + 3}", new() { Timeout = 15_000 });
        await Expect(page.Locator($"[data-ticket-open='{number}']")).ToBeVisibleAsync();
        await Expect(page.Locator(".cp textarea")).ToHaveValueAsync("We are on our way, please wait");
        if (keepsItsCircuit)
            Assert.True(await page.EvaluateAsync<bool>("window.sameTab === true"), "the page was loaded again");
        // What the browser gave back is the server's again.
        await page.WaitForTimeoutAsync(1000);
        await page.ReloadAsync();
        await Expect(page.Locator(".cp textarea")).ToHaveValueAsync("We are on our way, please wait");
    }

    private const string Told = "Told her not to go down.";

    private static string LongText => string.Concat(Enumerable.Repeat("Water comes up between the stones. ", 500)).Trim();

    private static async Task<int> NotesAsync(PortalHost host)
    {
        await using var db = host.Services.GetRequiredService<IDbContextFactory<PortalContext>>().CreateDbContext();
        return await db.Set<Message>().CountAsync(m => m.Kind == MessageKind.Note && (m.Text == LongText || m.Text == Told), Ct);
    }

    private static FormUrlEncodedContent Request(string what) => new(new Dictionary<string, string>
    {
        ["api_key"] = "demo",
        ["service_code"] = "potholes",
        ["address_string"] = "Kuoppakatu 1",
        ["description"] = $"{what} {LongText[..3500]}",
    });
}
