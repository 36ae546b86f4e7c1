using System.IO.Compression;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using StaffPortal.Customers;
using StaffPortal.Data;
using StaffPortal.Tests.Support;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace StaffPortal.Tests.Journeys;

/// <summary>What had its time is listed, held, removed and stands in the register; a person is handed all that is theirs.</summary>
public sealed class RetentionTests(DeskByKeyboardTests.Town town) : IClassFixture<DeskByKeyboardTests.Town>
{
    [Fact]
    public async Task What_is_past_its_time_is_looked_at_held_and_removed()
    {
        var admin = await town.Host.OpenAsync("/settings/retention", "juha.eklund");
        await Expect(admin.Locator("[data-class]")).ToHaveCountAsync(5);
        await admin.AssertAccessibleAsync();
        // Bad input is told, and what was typed stays.
        await admin.Locator("[data-class='Service requests'] button").First.ClickAsync();
        await Expect(admin.Locator("#class-fi")).ToBeFocusedAsync();
        await admin.AssertAccessibleAsync();
        await admin.Locator("#class-months").FillAsync("-1");
        await admin.Keyboard.PressAsync("Enter");
        await Expect(admin.Locator(".miss")).ToContainTextAsync("1 to 1 200 whole months");
        await admin.Locator("#class-months").FillAsync("1");
        await admin.Keyboard.PressAsync("Enter");
        await Expect(admin.Locator("[data-class='Service requests']")).ToContainTextAsync("1 month");
        await admin.Locator("[data-class='Service requests'] button").Last.ClickAsync();
        await Expect(admin.Locator(".bn").Filter(new() { HasText = "cannot be retired while services have it" })).ToBeVisibleAsync();
        await admin.Locator("#kept-months").FillAsync("0");
        await admin.Locator("[data-settle]").ClickAsync();
        await Expect(admin.Locator(".way .miss")).ToContainTextAsync("1 to 1 200");

        await admin.Locator("[data-look]").FocusAsync();
        await admin.Keyboard.PressAsync("Enter");
        await Expect(admin.Locator("[data-group=Request]").First).ToBeVisibleAsync();
        await admin.Locator("[data-group=Request] button").First.ClickAsync();
        var numbers = admin.Locator("[data-line] .num");
        await Expect(numbers.First).ToBeVisibleAsync();
        await admin.AssertAccessibleAsync();
        await admin.ShootAsync("retention-list");
        var held = await numbers.First.InnerTextAsync();

        // A lead holds it on its own page.
        var lead = await town.Host.OpenAsync($"/ticket/{held}", "petra.lindholm");
        await Expect(lead.Locator("[data-ticket-open]")).ToBeVisibleAsync();
        await lead.Locator("details.me summary").Last.ClickAsync();
        await lead.Locator("[data-hold-ticket]").ClickAsync();
        await Expect(lead.Locator("#hold-why")).ToBeFocusedAsync();
        await lead.AssertAccessibleAsync();
        await lead.Keyboard.PressAsync("Enter");
        await Expect(lead.Locator(".miss")).ToHaveTextAsync("Say why.");
        await lead.Keyboard.TypeAsync("Complaint to the ombudsman");
        await lead.Keyboard.PressAsync("Enter");
        await Expect(lead.Locator("[data-hold-bar]")).ToContainTextAsync("Complaint to the ombudsman");
        await lead.AssertAccessibleAsync();
        await Expect(admin.Locator("#kept-holds")).ToBeVisibleAsync();

        await Expect(admin.Locator("[data-line]").First).ToContainTextAsync("On legal hold");
        await admin.Locator("[data-remove]").ClickAsync();
        await Expect(admin.Locator("#remove-keep")).ToBeFocusedAsync();
        await admin.AssertAccessibleAsync();
        await admin.ShootAsync("retention-remove");
        await admin.Locator("[data-confirm]").PressAsync("Enter");
        await Expect(admin.Locator("[data-register]")).Not.ToHaveAttributeAsync("data-register", "0", new() { Timeout = 30_000 });
        await Expect(admin.Locator("[data-listed]")).ToHaveAttributeAsync("data-listed", "1", new() { Timeout = 60_000 });
        await Expect(admin.Locator("[data-register] tbody")).ToContainTextAsync("Juha Eklund");
        await admin.AssertAccessibleAsync();
        await admin.ShootAsync("retention-register");

        var removed = Regex.Match(await admin.Locator("[data-register] tbody").InnerTextAsync(), @"Request (\d+)").Groups[1].Value;
        await lead.GotoAsync(new Uri(town.Host.Address, $"/ticket/{removed}").ToString());
        await Expect(lead.Locator("h1")).ToContainTextAsync("Removed on");
        await lead.AssertAccessibleAsync();
        await lead.ShootAsync("retention-removed");
        await lead.GotoAsync(new Uri(town.Host.Address, $"/ticket/{held}").ToString());
        await Expect(lead.Locator("h1")).Not.ToContainTextAsync("Removed on");
        await lead.Locator("[data-lift]").ClickAsync();
        await Expect(lead.Locator("#hold-why")).ToBeFocusedAsync();
        await lead.Keyboard.TypeAsync("Decided");
        await lead.Keyboard.PressAsync("Enter");
        await Expect(lead.Locator("[data-hold-bar]")).ToHaveCountAsync(0);

        var clerk = await town.Host.OpenAsync("/settings/retention", "sari.koskinen");
        await Expect(clerk.Locator(".empty")).ToContainTextAsync("You may not see this");
    }

    [Fact]
    public async Task A_person_is_handed_all_that_is_known_of_them()
    {
        await using var db = await town.Host.Services.GetRequiredService<IDbContextFactory<PortalContext>>().CreateDbContextAsync(TestContext.Current.CancellationToken);
        var kerttu = await db.Set<Customer>().SingleAsync(c => c.FirstName == "Kerttu" && c.LastName == "Virtanen", TestContext.Current.CancellationToken);
        var page = await town.Host.OpenAsync($"/customer/{kerttu.Id.Value}", "petra.lindholm");
        await page.Locator("[data-export]").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#export-why")).ToBeFocusedAsync();
        await page.AssertAccessibleAsync();
        await page.ShootAsync("export");
        await page.Keyboard.TypeAsync("Asked for by letter");
        var download = await page.RunAndWaitForDownloadAsync(() => page.Keyboard.PressAsync("Enter"));
        Assert.Matches(@"^person-\d{4}-\d\d-\d\d\.zip$", download.SuggestedFilename);
        await using (var file = await download.CreateReadStreamAsync())
        {
            using var copy = new MemoryStream();
            await file.CopyToAsync(copy, TestContext.Current.CancellationToken);
            using var zip = new ZipArchive(copy, ZipArchiveMode.Read);
            using var json = new StreamReader(zip.GetEntry("person.json")!.Open());
            Assert.Contains("\"firstName\": \"Kerttu\"", await json.ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }
        await page.GetByRole(AriaRole.Button, new() { Name = "Close" }).Last.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);

        // A clerk is offered nothing of the kind, and a post without the page's token is not taken.
        var clerk = await town.Host.OpenAsync($"/customer/{kerttu.Id.Value}", "sari.koskinen");
        await Expect(clerk.Locator("[data-seen]")).ToBeVisibleAsync();
        await Expect(clerk.Locator("[data-export]")).ToHaveCountAsync(0);
        using var client = await town.Host.ClientAsync("petra.lindholm");
        using var body = new FormUrlEncodedContent([new("reason", "Without a page")]);
        Assert.Equal(System.Net.HttpStatusCode.BadRequest, (await client.PostAsync($"/customer/{kerttu.Id.Value}/export", body, TestContext.Current.CancellationToken)).StatusCode);
    }
}
