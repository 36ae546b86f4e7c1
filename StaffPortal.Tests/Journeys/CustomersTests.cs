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

/// <summary>A clerk finds a customer, corrects what is known, says who belongs to whom, and that two are one: by keyboard, with every step undone once.</summary>
public sealed class CustomersTests(DeskByKeyboardTests.Town town) : IClassFixture<DeskByKeyboardTests.Town>
{
    [Fact]
    public async Task A_customer_is_found_opened_and_corrected_by_keyboard()
    {
        var page = await OpenAsync("/customers", "sari.koskinen");
        await page.AssertAccessibleAsync();
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("aino virtanen");
        await Expect(page.Locator("[data-hit]").First).ToContainTextAsync("Aino Virtanen");
        await page.AssertAccessibleAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("h1")).ToHaveTextAsync("Aino Virtanen");
        await Expect(page).ToHaveURLAsync(new Regex("/customer/[0-9a-f-]{36}\\?by=search$"));
        await Expect(page.Locator("header.ch")).ToContainTextAsync("b. 1979");
        await ReadyAsync(page);
        await page.AssertAccessibleAsync();
        await page.ShootAsync("customer");

        // Changed, and changed back with one key.
        await page.Keyboard.PressAsync("e");
        await Expect(page.Locator("#customer-first")).ToBeFocusedAsync();
        await page.Locator("#customer-first").FillAsync("");
        await page.Locator("#customer-last").FillAsync("");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".miss")).ToHaveTextAsync("Give a name.");
        await page.Locator("#customer-first").FillAsync("Aino Maria");
        await page.Locator("#customer-last").FillAsync("Virtanen");
        await page.AssertAccessibleAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("h1")).ToHaveTextAsync("Aino Maria Virtanen");
        await page.Keyboard.PressAsync("z");
        await Expect(page.Locator("h1")).ToHaveTextAsync("Aino Virtanen");

        // One more way to reach her; bad input says why.
        var points = page.Locator("[data-points] li");
        var before = await points.CountAsync();
        await page.Keyboard.PressAsync("p");
        await Expect(page.Locator("#point-value")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("12");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".miss")).ToHaveTextAsync("This is not a telephone number.");
        await page.Keyboard.TypeAsync("3 456 78");
        await page.Keyboard.PressAsync("Enter");
        await Expect(points).ToHaveCountAsync(before + 1);
        await page.GetByRole(AriaRole.Button, new() { Name = "Remove: 123 456 78" }).PressAsync("Enter");
        await Expect(points).ToHaveCountAsync(before);
        await page.Keyboard.PressAsync("z");
        await Expect(points).ToHaveCountAsync(before + 1);

        // A colleague with the same page sees it without asking.
        var other = await OpenAsync(new Uri(page.Url).AbsolutePath, "olli.hakala");
        await ReadyAsync(other);
        await page.GetByRole(AriaRole.Button, new() { Name = "Remove: 123 456 78" }).ClickAsync();
        await Expect(other.Locator("[data-points] li")).ToHaveCountAsync(before);

        await page.Keyboard.PressAsync("n");
        await Expect(page).ToHaveURLAsync(new Regex("/new\\?customer="));
    }

    [Fact]
    public async Task Relations_are_written_down_and_what_cannot_be_is_refused()
    {
        var page = await OpenAsync(await PathOfAsync("Aino", "Virtanen"), "sari.koskinen");
        await ReadyAsync(page);
        var relations = page.Locator("[data-relations] li");
        await Expect(relations.Filter(new() { HasText = "Must not be told" })).ToContainTextAsync("Jarmo Virtanen");
        var before = await relations.CountAsync();
        await page.Keyboard.PressAsync("r");
        await Expect(page.Locator("#relation-who")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("elli virta");
        await Expect(page.Locator("#relation-who-hits li").First).ToContainTextAsync("Elli Virtanen");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("#relation-kind").SelectOptionAsync(new SelectOptionValue { Label = "Parent" });
        await page.Locator("[data-save]").PressAsync("Enter");
        await Expect(page.Locator(".miss")).ToHaveTextAsync("They would be their own ancestor or guardian.");
        await page.Locator("#relation-kind").SelectOptionAsync(new SelectOptionValue { Label = "May act" });
        await page.Locator("[data-save]").PressAsync("Enter");
        await Expect(page.Locator(".miss")).ToHaveTextAsync("Say until when they may act.");
        await page.Locator("#relation-until").FillAsync("2020-01-31");
        await page.Locator("[data-save]").PressAsync("Enter");
        await Expect(page.Locator(".miss")).ToHaveTextAsync("The mandate has ended already.");
        await page.AssertAccessibleAsync();
        await page.Locator("#relation-until").FillAsync("2099-12-31");
        await page.Locator("[data-save]").PressAsync("Enter");
        await Expect(relations).ToHaveCountAsync(before + 1);
        await Expect(relations.Filter(new() { HasText = "31.12.2099" })).ToContainTextAsync("Elli Virtanen");
        await page.Keyboard.PressAsync("z");
        await Expect(relations).ToHaveCountAsync(before);
    }

    [Fact]
    public async Task Two_who_are_one_are_compared_joined_and_parted()
    {
        var page = await OpenAsync(await PathOfAsync("Aino", "Virtanen"), "sari.koskinen");
        await ReadyAsync(page);
        await Expect(page.Locator(".bn").Filter(new() { HasText = "A. Virtanen" })).ToContainTextAsync("Possibly the same: A. Virtanen");
        await page.Locator(".bn").Filter(new() { HasText = "A. Virtanen" }).GetByRole(AriaRole.Button).PressAsync("Enter");
        await Expect(page.Locator("#keep-first")).ToBeFocusedAsync();
        await Expect(page.Locator(".side tr.same").First).ToBeVisibleAsync();
        await page.AssertAccessibleAsync();
        await page.ShootAsync("customers-compared");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("[data-merged] li")).ToContainTextAsync("A. Virtanen");
        await Expect(page.Locator(".bn").Filter(new() { HasText = "A. Virtanen" })).ToHaveCountAsync(0);
        // The address of the one who has gone leads to the one who is kept.
        await page.GotoAsync(new Uri(town.Host.Address, await PathOfAsync("A.", "Virtanen")).ToString());
        await Expect(page.Locator("h1")).ToHaveTextAsync("Aino Virtanen");
        await ReadyAsync(page);
        await page.Locator("[data-merged] button").PressAsync("Enter");
        await Expect(page.Locator("h1")).ToHaveTextAsync("A. Virtanen");
    }

    [Fact]
    public async Task Somebody_new_is_met_and_who_may_not_see_customers_is_told_so()
    {
        var page = await OpenAsync("/customers", "sari.koskinen");
        await page.Locator("#customers-find").FillAsync("Nobody Atall");
        await Expect(page.Locator(".empty")).ToContainTextAsync("Nobody was found.");
        await page.Locator("[data-new=organisation]").ClickAsync();
        await page.Locator("#customer-first").FillAsync("Havsås Fisk Ab");
        await page.Locator("#customer-number").FillAsync("0201256-5");
        await page.Locator("[data-save]").ClickAsync();
        await Expect(page.Locator(".miss")).ToContainTextAsync("check digit");
        await page.Locator("#customer-number").FillAsync("0201256-6");
        await page.Locator("[data-save]").ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync("Havsås Fisk Ab");

        var head = await town.Host.OpenAsync("/customers", "kristiina.ahlqvist");
        await Expect(head.Locator("#customers-find")).ToHaveCountAsync(0);
        await head.GotoAsync(page.Url);
        await Expect(head.Locator(".cust")).ToHaveCountAsync(0);
        await Expect(head.Locator("main")).Not.ToContainTextAsync("Havsås Fisk");
    }

    private static Task ReadyAsync(IPage page, int keyMaps = 3) => page.Locator($"html[data-keymaps='{keyMaps}']").WaitForAsync(new() { State = WaitForSelectorState.Attached });

    private async Task<IPage> OpenAsync(string path, string person)
    {
        var page = await town.Host.OpenAsync(path, person);
        await ReadyAsync(page, path == "/customers" ? 2 : 3);
        return page;
    }

    private async Task<string> PathOfAsync(string first, string last)
    {
        await using var db = await town.Host.Services.GetRequiredService<IDbContextFactory<PortalContext>>().CreateDbContextAsync(TestContext.Current.CancellationToken);
        var id = await db.Set<Customer>().Where(c => c.FirstName == first && c.LastName == last && c.Kind == CustomerKind.Person).OrderBy(c => c.Id).Select(c => c.Id).FirstAsync(TestContext.Current.CancellationToken);
        return $"/customer/{id.Value}";
    }
}
