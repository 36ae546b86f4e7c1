using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using StaffPortal.Customers;
using StaffPortal.Data;
using StaffPortal.Rights.Access;
using StaffPortal.Tests.Support;
using StaffPortal.Tickets;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace StaffPortal.Tests.Journeys;

/// <summary>A protected person is opened with a reason, shut again, ended; others see nothing of it.</summary>
public sealed class ProtectedTests : IAsyncLifetime
{
    private PortalHost host = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => host = await PortalHost.StartAsync(ct: Ct);

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task A_protected_person_is_opened_by_keyboard_with_a_reason_that_stands_in_the_log()
    {
        var (id, name, number) = await GuardedAsync();
        var page = await host.OpenAsync($"/customer/{id.Value}", "sari.koskinen");
        await Expect(page.Locator("[data-shut-page]")).ToContainTextAsync("giving a reason");
        await Expect(page.Locator("body")).Not.ToContainTextAsync(name);
        await page.AssertAccessibleAsync();
        await page.ShootAsync("protected-shut");
        await ReadyAsync(page);
        await page.Keyboard.PressAsync("o");
        await Expect(page.Locator("#disclose-why")).ToBeFocusedAsync();
        await page.AssertAccessibleAsync();
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".miss")).ToHaveTextAsync("Say why.");
        await page.Locator("#disclose-why").SelectOptionAsync("Other");
        await page.Locator("#disclose-words").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".miss")).ToHaveTextAsync("Say why.");
        await page.Keyboard.TypeAsync("Key safe does not open");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("h1")).ToHaveTextAsync(name);
        await Expect(page.Locator("[data-protected]")).ToContainTextAsync("Never read out");
        await Expect(page.Locator(".ch")).ToContainTextAsync("Address hidden");
        await Expect(page.Locator("body")).Not.ToContainTextAsync("Kalliotie 30");
        await Expect(page.Locator("[data-seen]")).ToContainTextAsync("Key safe does not open");
        await page.AssertAccessibleAsync();
        await page.ShootAsync("protected-open");

        // Where they live, for a reason of its own.
        await page.Locator("[data-address]").PressAsync("Enter");
        await page.Locator("#disclose-why").SelectOptionAsync("Visit");
        await page.Locator("[data-save]").ClickAsync();
        await Expect(page.Locator("[data-address]")).ToHaveCountAsync(0);
        await Expect(page.Locator(".ch")).Not.ToContainTextAsync("Address hidden");
        await using (var db = host.Services.GetRequiredService<IDbContextFactory<PortalContext>>().CreateDbContext())
        {
            var seen = await db.Set<AccessEntry>().Where(e => e.Customer == id.Value && (e.Kind == SeenKind.Protected || e.Kind == SeenKind.Address)).ToListAsync(Ct);
            Assert.Equal([(SeenKind.Address, Occasion.Visit, ""), (SeenKind.Protected, Occasion.Reason, "Key safe does not open")], seen.Select(e => (e.Kind, e.Occasion, e.Reason)).OrderBy(e => e.Kind.ToString()));
        }

        // For this one alone; in lists it stays what it is.
        var other = await host.OpenAsync($"/ticket/{number}", "leena.nyberg");
        await Expect(other.Locator("[data-show]")).ToBeVisibleAsync();
        await Expect(other.Locator("body")).Not.ToContainTextAsync("Kalliotie 30");
        await Expect(other.Locator("body")).Not.ToContainTextAsync(name);
        await other.AssertAccessibleAsync();
        await other.Locator("[data-show]").ClickAsync();
        await other.Locator("#disclose-why").SelectOptionAsync("Danger");
        await other.Locator("[data-save]").ClickAsync();
        await Expect(other.Locator("body")).ToContainTextAsync("Kalliotie 30");
        await Expect(other.Locator("body")).ToContainTextAsync(name);

        await ReadyAsync(page);
        await page.Keyboard.PressAsync("o");
        await Expect(page.Locator("[data-shut-page]")).ToBeVisibleAsync();
        await Expect(page.Locator("body")).Not.ToContainTextAsync(name);
    }

    [Fact]
    public async Task A_person_is_protected_by_key_and_a_lead_ends_it()
    {
        CustomerId id;
        string name;
        long number;
        await using (var db = host.Services.GetRequiredService<IDbContextFactory<PortalContext>>().CreateDbContext())
        {
            var found = await db.Set<Ticket>().Where(t => t.IsOpen && t.Customer != null && db.Set<Customer>().Any(c => c.Id == t.Customer && c.Kind == CustomerKind.Person && !c.IsProtected)).Select(t => new { t.Number, Customer = t.Customer!.Value }).FirstAsync(Ct);
            (id, number) = (found.Customer, found.Number);
            name = (await db.Set<Customer>().SingleAsync(c => c.Id == id, Ct)).Name;
        }
        var watching = await host.OpenAsync($"/ticket/{number}", "leena.nyberg");
        await Expect(watching.Locator("body")).ToContainTextAsync(name);
        var page = await host.OpenAsync($"/customer/{id.Value}", "petra.lindholm");
        await ReadyAsync(page);
        await page.Keyboard.PressAsync("t");
        await Expect(page.Locator("#protect-ground")).ToBeFocusedAsync();
        await page.Locator("#protect-until").FillAsync("soon");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".miss")).ToContainTextAsync("31.3.2028");
        await page.Locator("#protect-until").FillAsync("1.1.2020");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".miss")).ToContainTextAsync(new Regex("past|menneisyydessä|redan varit"));
        await page.AssertAccessibleAsync();
        await page.Locator("#protect-until").FillAsync("");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("[data-shut-page]")).ToBeVisibleAsync();
        // Whoever had a list or a request of theirs open sees the name no more.
        await Expect(watching.Locator("body")).Not.ToContainTextAsync(name);
        await page.Locator("[data-open]").ClickAsync();
        await page.Locator("#disclose-why").SelectOptionAsync("Request");
        await page.Locator("[data-save]").ClickAsync();
        await page.Locator("[data-protection]").ClickAsync();
        await page.Locator("[data-lift]").ClickAsync();
        await Expect(page.Locator("[data-protect]")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task What_is_confidential_shows_that_it_is_there_and_whom_to_ask()
    {
        CustomerId kerttu;
        await using (var db = host.Services.GetRequiredService<IDbContextFactory<PortalContext>>().CreateDbContext())
            kerttu = await db.Set<Customer>().Where(c => c.FirstName == "Kerttu" && c.LastName == "Virtanen").Select(c => c.Id).SingleAsync(Ct);
        var clerk = await host.OpenAsync($"/customer/{kerttu.Value}", "sari.koskinen");
        await Expect(clerk.Locator("[data-hidden]")).ToContainTextAsync("1 entry hidden");
        await Expect(clerk.Locator("[data-hidden]")).ToContainTextAsync("Anne Hyvönen");
        await Expect(clerk.Locator("body")).Not.ToContainTextAsync("asumistuki");
        await clerk.AssertAccessibleAsync();
        var counsellor = await host.OpenAsync($"/customer/{kerttu.Value}", "thomas.engblom");
        await Expect(counsellor.Locator("[data-timeline]")).ToContainTextAsync("asumistuki");
        await Expect(counsellor.Locator("[data-hidden]").GetByText("Care and social services")).ToHaveCountAsync(0);
    }

    private async Task<(CustomerId Id, string Name, long Number)> GuardedAsync()
    {
        await using var db = host.Services.GetRequiredService<IDbContextFactory<PortalContext>>().CreateDbContext();
        var found = await db.Set<Ticket>().Where(t => t.Location.Address == "Kalliotie 30" && t.Customer != null && db.Set<Customer>().Any(c => c.Id == t.Customer && c.IsProtected)).Select(t => new { t.Number, Id = t.Customer!.Value }).FirstAsync(Ct);
        var who = await db.Set<Customer>().SingleAsync(c => c.Id == found.Id, Ct);
        return (who.Id, who.Name, found.Number);
    }

    private static async Task ReadyAsync(IPage page) => await Expect(page.Locator("html")).ToHaveAttributeAsync("data-keymaps", new Regex("^[2-9]$"));
}
