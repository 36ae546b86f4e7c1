using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using StaffPortal.Customers;
using StaffPortal.Data;
using StaffPortal.Tests.Support;
using StaffPortal.Tickets;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace StaffPortal.Tests.Journeys;

/// <summary>Calls taken in by keyboard alone.</summary>
public sealed class NewContactTests(DeskByKeyboardTests.Town town) : IClassFixture<DeskByKeyboardTests.Town>
{
    private int presses;

    [Fact]
    public async Task A_known_callers_request_takes_at_most_25_presses_beside_what_they_tell()
    {
        var page = await town.Host.OpenAsync("/desk", "sari.koskinen");
        await DeskWindow.ReadyAsync(page);
        await PressAsync(page, "n");
        await ReadyAsync(page);
        await Expect(page.Locator("#who-find")).ToBeFocusedAsync();

        var (name, phone) = await CallerAsync();
        await TypeAsync(page, phone[^7..]);
        await Expect(page.Locator("#who-hits li").First).ToContainTextAsync(name);
        await PressAsync(page, "Enter");
        await Expect(page.Locator("#what")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("Kadulla on iso kuoppa koulun edessä");   // the free text
        await Expect(page.Locator("[data-services] li").First).ToContainTextAsync("Potholes");
        await PressAsync(page, "Tab");
        await PressAsync(page, "1");
        await Expect(page.Locator("[data-service='potholes']")).ToBeVisibleAsync();
        await Expect(page.Locator("[data-when-saved]")).ToContainTextAsync("Goes to the queue of");
        await PressAsync(page, "Control+Enter");

        await Expect(page.Locator(".mud-snackbar")).ToContainTextAsync("Saved as ");
        Assert.InRange(presses, 1, 25);
        await Expect(page.Locator("#what")).ToHaveValueAsync("");
        await Expect(page.Locator("#who-find")).ToBeFocusedAsync();
        var ticket = await NewestAsync();
        Assert.Equal(("Kadulla on iso kuoppa koulun edessä", Channel.Phone), (ticket.Subject, ticket.Channel));
        Assert.NotNull(ticket.Location.Address);
    }

    [Fact]
    public async Task Somebody_new_is_met_in_place_is_promised_a_call_and_what_is_missing_stands_beside_its_field()
    {
        var page = await OpenAsync("leena.nyberg");
        await page.Keyboard.TypeAsync("Zacharias Qvist");
        await Expect(page.Locator(".who .under").First).ToContainTextAsync("Nobody found");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#new-first")).ToBeFocusedAsync();
        await Expect(page.Locator("#new-last")).ToHaveValueAsync("Qvist");
        await page.Locator("#new-mail").FillAsync("z@q");
        await page.Keyboard.PressAsync("Control+Enter");
        await Expect(page.Locator("#wrong-EmailWrong")).ToBeVisibleAsync();
        await Expect(page.Locator("#wrong-ServiceMissing")).ToBeVisibleAsync();
        await page.Locator("#new-mail").FillAsync("");
        await Expect(page.Locator("#wrong-EmailWrong")).ToHaveCountAsync(0);
        await page.Keyboard.PressAsync("F8");
        await Expect(page.Locator("#where")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("Behind the market hall");
        await page.Keyboard.PressAsync("F4");
        await page.Keyboard.TypeAsync("The lamp is out");
        await page.Locator(".all").FillAsync("street li");
        await page.Locator(".all").PressAsync("Enter");
        await Expect(page.Locator("[data-service='street-lights']")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "To a number" }).PressAsync("Enter");
        await page.GetByLabel("Number to call").FillAsync("050 111 2222");
        await Expect(page.Locator("[data-when-saved]")).ToContainTextAsync("You call 050 111 2222");
        await page.Keyboard.PressAsync("Control+Shift+Enter");
        await Expect(page).ToHaveURLAsync(new Regex("/ticket/[0-9]+$"));

        var ticket = await NewestAsync();
        Assert.Equal(("The lamp is out", "Behind the market hall"), (ticket.Subject, ticket.Location.Address));
        Assert.Equal("050 111 2222", Assert.Single(ticket.CallBacks).Phone);
        await Expect(page.Locator("[data-call-back='due']")).ToContainTextAsync("Call back 050 111 2222");
        await page.GetByRole(AriaRole.Button, new() { Name = "Called" }).PressAsync("Enter");
        await Expect(page.Locator("[data-call-back]")).ToHaveCountAsync(0);
        Assert.NotNull(Assert.Single((await NewestAsync()).CallBacks).KeptAt);
    }

    [Fact]
    public async Task A_draft_survives_Esc_a_reload_and_another_window()
    {
        var page = await OpenAsync("olli.hakala");
        await page.Keyboard.PressAsync("F4");
        await page.Keyboard.TypeAsync("Half a sentence about a");
        await Expect(page.Locator("[data-draft-state]")).ToContainTextAsync("Draft saved");
        await page.Keyboard.TypeAsync(" swing");
        await page.Keyboard.PressAsync("Escape");
        await Expect(page).ToHaveURLAsync(new Regex("/desk"));

        var other = await OpenAsync("olli.hakala");
        await Expect(other.Locator("#what")).ToHaveValueAsync("Half a sentence about a swing");
        await other.ReloadAsync();
        await ReadyAsync(other);
        await Expect(other.Locator("#what")).ToHaveValueAsync("Half a sentence about a swing");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_page_is_without_grave_findings(bool dark)
    {
        var page = await OpenAsync("petra.lindholm", dark: dark);
        await page.Keyboard.TypeAsync((await CallerAsync()).Phone[^7..]);
        await page.Locator("#who-hits li").First.WaitForAsync();
        await page.AssertAccessibleAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("#earlier-title").WaitForAsync();
        await page.Keyboard.TypeAsync("kuoppa");
        await page.Locator("[data-services] li").First.WaitForAsync();
        await page.AssertAccessibleAsync();
        await page.ShootAsync($"new-contact-{(dark ? "dark" : "light")}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Clear" }).ClickAsync();
    }

    [Theory]
    [InlineData("fi")]
    [InlineData("sv")]
    public async Task Nothing_overflows_in_Finnish_and_Swedish_at_a_laptops_height(string language)
    {
        var page = await town.Host.OpenAsync("/sign-in", "juha.eklund", height: 760);
        await page.Context.AddCookiesAsync(
        [
            new() { Name = "sp-language", Value = language, Url = town.Host.Address.ToString() },
            new() { Name = town.Host.CookieName, Value = await town.Host.CookieAsync("petra.lindholm"), Url = town.Host.Address.ToString() },
        ]);
        await page.GotoAsync(new Uri(town.Host.Address, "/new").ToString());
        await ReadyAsync(page);
        await page.Keyboard.PressAsync("F4");
        await page.Keyboard.TypeAsync("kuoppa gatlykta päiväkoti");
        await page.Locator("[data-services] li").First.WaitForAsync();

        var wide = await page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('.call, .ncc, .ncf, .card, .line, .sth')].filter(e => e.scrollWidth > e.clientWidth + 1).map(e => e.className + ' ' + e.scrollWidth + '>' + e.clientWidth)");
        Assert.Empty(wide);
        Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollHeight <= innerHeight + 1"));
        await page.ShootAsync($"new-contact-{language}-760");
    }

    private async Task<IPage> OpenAsync(string person, bool dark = false)
    {
        var page = await town.Host.OpenAsync("/new", person, dark);
        await ReadyAsync(page);
        return page;
    }

    private static async Task ReadyAsync(IPage page)
    {
        await page.Locator("[data-new] #who-find").WaitForAsync();
        await page.Locator("html[data-keymaps='2']").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await Expect(page.Locator("#who-find")).ToBeFocusedAsync();
    }

    private Task PressAsync(IPage page, string key)
    {
        presses++;
        return page.Keyboard.PressAsync(key);
    }

    private Task TypeAsync(IPage page, string text)
    {
        presses += text.Length;
        return page.Keyboard.TypeAsync(text);
    }

    /// <summary>Somebody who was here before and is known by telephone and place.</summary>
    private async Task<(string Name, string Phone)> CallerAsync()
    {
        await using var db = town.Host.Services.GetRequiredService<IDbContextFactory<PortalContext>>().CreateDbContext();
        var who = await db.Set<NameRow>().Where(n => n.Place != null).OrderBy(n => n.Id).Select(n => n.Who).ToListAsync(TestContext.Current.CancellationToken);
        var caller = await db.Set<Customer>().Include(c => c.ContactPoints)
            .Where(c => who.Contains(c.Id) && c.ContactPoints.Any(p => p.Kind == ContactPointKind.Phone)).OrderBy(c => c.Id).FirstAsync(TestContext.Current.CancellationToken);
        return (caller.Name, caller.ContactPoints.First(p => p.Kind == ContactPointKind.Phone).Normalised);
    }

    private async Task<Ticket> NewestAsync()
    {
        await using var db = town.Host.Services.GetRequiredService<IDbContextFactory<PortalContext>>().CreateDbContext();
        return await db.Set<Ticket>().AsNoTracking().Include(t => t.CallBacks).OrderByDescending(t => t.Number).FirstAsync(TestContext.Current.CancellationToken);
    }
}
