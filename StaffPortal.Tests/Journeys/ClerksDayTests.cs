using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using StaffPortal.Customers;
using StaffPortal.Data;
using StaffPortal.Tests.Support;
using StaffPortal.Tests.Tickets.Attachments;
using StaffPortal.Tickets;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace StaffPortal.Tests.Journeys;

/// <summary>A clerk's day by keyboard alone: three calls, a photo, a rule, an act on several with undo, a colleague who was faster.</summary>
public sealed class ClerksDayTests
{
    /// <summary>A word of no other ticket, by which the three are found again.</summary>
    private const string Street = "Zephyrinkadulla";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_day_at_the_desk_needs_no_mouse()
    {
        await using var host = await PortalHost.StartAsync(ct: Ct);
        var page = await host.OpenAsync("/desk", "sari.koskinen");
        await DeskWindow.ReadyAsync(page);
        var sari = new DeskWindow(page);
        await sari.PressAsync("n");
        var callers = await CallersAsync(host);
        await CallAsync(sari, callers[0], $"{Street} on iso kuoppa ajoradassa", "Potholes", "Control+Enter");
        await Expect(page.Locator(".mud-snackbar").First).ToContainTextAsync("Saved as ");
        await CallAsync(sari, callers[1], $"{Street} vesivuoto, vettä tulee kellariin", "Water leak", "Control+Enter");
        await CallAsync(sari, callers[2], $"{Street} katuvalo on pimeänä", "Street lighting", "Control+Shift+Enter");

        // A photo of the third, with the key for it.
        await Expect(page).ToHaveURLAsync(new Regex("/ticket/[0-9]+$"));
        // The page before has as many key maps: its own picker is there when this one has drawn itself.
        await page.Locator("[data-files-picker=T]").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await KeysAsync(page, 4);
        var chooser = await page.RunAndWaitForFileChooserAsync(() => sari.PressAsync("t"));
        await chooser.SetFilesAsync(new FilePayload { Name = "lamppu.jpg", MimeType = "image/jpeg", Buffer = Files.Photo(600, 400, 6) });
        await Expect(page.Locator("[data-files] li")).ToContainTextAsync("lamppu.jpg");
        await page.ShootAsync("day-photo");

        // The three found again; the rule has placed the second.
        await sari.PressAsync("Escape");
        await DeskWindow.ReadyAsync(page);
        await sari.PressAsync("/");
        await Expect(page.Locator("[data-search]")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync(Street);
        await sari.PressAsync("Enter");
        await Expect(sari.Rows).ToHaveCountAsync(3);
        var numbers = (await sari.NumbersAsync(3)).Order().ToList();
        await Expect(sari.Row(numbers[1])).ToHaveAttributeAsync("aria-label", new Regex("^Urgent"));
        await sari.PressAsync("Tab");
        await sari.PressAsync("j");

        // All three at once, and back.
        await sari.PressAsync("Shift+J");
        await Expect(sari.Preview).ToContainTextAsync("Placed by the rule");
        await sari.PressAsync("Shift+J");
        await Expect(page.GetByRole(AriaRole.Toolbar, new() { Name = "Acts on the chosen tickets" })).ToContainTextAsync("3 chosen");
        await sari.PressAsync("p");
        await Expect(page.Locator("[role=dialog] [role=listbox]")).ToBeFocusedAsync();
        await sari.PressAsync("ArrowDown");
        await sari.PressAsync("Enter");
        foreach (var number in numbers)
            await Expect(sari.Row(number)).ToHaveAttributeAsync("aria-label", new Regex("^High"));
        await page.ShootAsync("day-several");
        await sari.PressAsync("z");
        await Expect(sari.Row(numbers[1])).ToHaveAttributeAsync("aria-label", new Regex("^Urgent"));
        await Expect(sari.Row(numbers[0])).Not.ToHaveAttributeAsync("aria-label", new Regex("^High"));

        // A colleague takes what Sari is about to take.
        var leena = await DeskWindow.OpenAsync(host, "leena.nyberg", "/desk?view=unassigned&sort=newest");
        var chosen = long.Parse((await page.Locator("[data-ticket-open]").GetAttributeAsync("data-ticket-open"))!, System.Globalization.CultureInfo.InvariantCulture);
        await sari.PressAsync("a");
        await Expect(page.Locator("#choice-find")).ToBeFocusedAsync();
        await leena.ChooseAsync(chosen);
        var hers = await leena.CountAsync("My work");
        await leena.ActAsync("a", "Me");
        await Expect(leena.Count("My work")).ToHaveTextAsync($"{hers + 1}");
        await sari.PressAsync("Enter");
        await Expect(page.Locator("[role=dialog]")).ToContainTextAsync("Leena Nyberg changed this first");
        await Expect(page.Locator("#conflict-leave")).ToBeFocusedAsync();
        await sari.PressAsync("Enter");
        await Expect(page.Locator("[role=dialog]")).ToHaveCountAsync(0);

        await using var db = Open(host);
        var tickets = await db.Set<Ticket>().AsNoTracking().Where(t => numbers.Contains(t.Number)).OrderBy(t => t.Number).ToListAsync(Ct);
        Assert.Equal([Priority.Normal, Priority.Urgent, Priority.Normal], tickets.Select(t => t.Priority));
        Assert.Equal((await host.PersonAsync("leena.nyberg")).Id, tickets.Single(t => t.Number == chosen).Owner);
        Assert.NotNull(tickets[1].PlacedBy);
        Assert.Equal(callers.Select(c => (CustomerId?)c.Id), tickets.Select(t => t.Customer));
    }

    private static async Task CallAsync(DeskWindow sari, (CustomerId Id, string Name, string Phone) caller, string told, string service, string save)
    {
        var page = sari.Page;
        await Expect(page.Locator("#what")).ToHaveValueAsync("");
        await Expect(page.Locator("#who-find")).ToBeFocusedAsync();
        await KeysAsync(page, 2);
        await page.Keyboard.TypeAsync(caller.Phone);
        await Expect(page.Locator("#who-hits li").First).ToContainTextAsync(caller.Name);
        await sari.PressAsync("Enter");
        await Expect(page.Locator("#what")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync(told);
        await Expect(page.Locator("[data-services] li").First).ToContainTextAsync(service);
        await sari.PressAsync("Tab");
        await sari.PressAsync("1");
        await Expect(page.Locator("[data-when-saved]")).ToContainTextAsync("Goes to the queue of");
        await sari.PressAsync(save);
    }

    private static Task KeysAsync(IPage page, int maps) => page.Locator($"html[data-keymaps='{maps}']").WaitForAsync(new() { State = WaitForSelectorState.Attached });

    private static PortalContext Open(PortalHost host) => host.Services.GetRequiredService<IDbContextFactory<PortalContext>>().CreateDbContext();

    /// <summary>Three who were here before, known by telephone and place.</summary>
    private static async Task<IReadOnlyList<(CustomerId Id, string Name, string Phone)>> CallersAsync(PortalHost host)
    {
        await using var db = Open(host);
        var who = await db.Set<NameRow>().Where(n => n.Place != null).OrderBy(n => n.Id).Select(n => n.Who).ToListAsync(Ct);
        var callers = await db.Set<Customer>().Include(c => c.ContactPoints)
            .Where(c => who.Contains(c.Id) && c.ContactPoints.Any(p => p.Kind == ContactPointKind.Phone)).OrderBy(c => c.Id).Take(3).ToListAsync(Ct);
        return [.. callers.Select(c => (c.Id, c.Name, c.ContactPoints.First(p => p.Kind == ContactPointKind.Phone).Normalised))];
    }
}
