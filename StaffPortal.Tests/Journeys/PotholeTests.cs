using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using StaffPortal.Catalogue;
using StaffPortal.Channels;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.ServiceLevels;
using StaffPortal.Tests.ServiceLevels;
using StaffPortal.Tests.Support;
using StaffPortal.Texts;
using StaffPortal.Tickets;
using Xunit;
using Location = StaffPortal.Tickets.Location;
using static Microsoft.Playwright.Assertions;

namespace StaffPortal.Tests.Journeys;

/// <summary>A pothole from received to closed through two departments, by keyboard alone: given, waiting, a task, a return, a reopening.</summary>
public sealed class PotholeTests(DeskByKeyboardTests.Town town) : IClassFixture<DeskByKeyboardTests.Town>
{
    [Fact]
    public async Task It_is_given_waits_for_another_unit_is_returned_mended_reopened_and_closed()
    {
        var number = await ReceivedAsync();
        var sari = await OpenAsync("sari.koskinen", number);
        await GiveToOlliAsync(sari);
        await Expect(Stage(sari)).ToContainTextAsync("Assigned");
        // The arrows reach every tab, and lead round.
        await sari.Page.Locator("#tab-Conversation").PressAsync("ArrowLeft");
        await Expect(sari.Page.Locator("#tab-Journal")).ToHaveAttributeAsync("aria-selected", "true");
        await sari.Page.Locator("#tab-Journal").PressAsync("ArrowRight");
        await Expect(sari.Page.Locator("#tab-Conversation")).ToHaveAttributeAsync("aria-selected", "true");

        // Olli takes it on, asks the water works, and lets it wait for them: the clocks stand.
        var olli = await OpenAsync("olli.hakala", number);
        await olli.PressAsync("y");
        await Expect(olli.Page.Locator("[data-offer]")).ToHaveCountAsync(0);
        await olli.MoveAsync("In progress");
        await Expect(Stage(olli)).ToContainTextAsync("In progress");
        await olli.PressAsync("w");
        await Expect(olli.Page.Locator("#task-title")).ToBeFocusedAsync();
        await olli.Page.Keyboard.TypeAsync("Is the pipe dry?");
        await olli.PressAsync("Tab");
        await olli.Page.Keyboard.TypeAsync("Water");
        await olli.Page.Locator("#task-title").PressAsync("Enter");
        await Expect(olli.Page.Locator("[data-tasks]")).ToContainTextAsync("Is the pipe dry?");
        await olli.WaitAsync("another u");
        await Expect(olli.Page.Locator("[data-after=waits]")).ToContainTextAsync("Waits for another unit");
        await Expect(olli.Page.Locator("[data-clock=Resolution]")).ToContainTextAsync("Paused");
        await olli.Page.AssertAccessibleAsync();
        await olli.Page.ShootAsync("pothole-waits");

        // The water works do it; the ticket comes back to Olli by itself.
        var tapio = await TasksOfAsync("tapio.uotila");
        var asked = tapio.Page.Locator("[data-task='Is the pipe dry?']");
        await asked.GetByRole(AriaRole.Button, new() { Name = "Take it on" }).PressAsync("Enter");
        await asked.GetByRole(AriaRole.Button, new() { Name = "Done", Exact = true }).PressAsync("Enter");
        await Expect(asked).ToHaveCountAsync(0);
        await Expect(Stage(olli)).ToContainTextAsync("In progress");
        await Expect(olli.Page.Locator("[data-after=waits]")).ToHaveCountAsync(0);

        // It is unclear which lane: it goes back to Sari, who asks and writes down what she was told.
        await olli.PressAsync("d");
        await Expect(olli.Page.Locator("#reason")).ToBeFocusedAsync();
        await olli.Page.Keyboard.TypeAsync("Which lane is it?");
        await olli.PressAsync("Tab");
        await olli.PressAsync("Enter");
        await Expect(sari.Page.Locator(".talk")).ToContainTextAsync("Which lane is it?");
        await sari.PressAsync("o");
        await Expect(sari.Page.Locator("#call-when")).ToBeFocusedAsync();
        await sari.PressAsync("Tab");
        await sari.PressAsync("Enter");
        await Expect(sari.Page.GetByText("Give the number to call.")).ToBeVisibleAsync();
        await sari.Page.AssertAccessibleAsync();
        await sari.Page.Keyboard.TypeAsync("040 512 8841");
        await sari.PressAsync("Enter");
        await Expect(sari.Page.Locator("[data-call-back=due]")).ToContainTextAsync("040 512 8841");
        await sari.Page.Locator("[data-call-back] button").PressAsync("Enter");
        await Expect(sari.Page.Locator("[data-call-back]")).ToHaveCountAsync(0);
        await HearAsync(sari, "The left one, towards the harbour.");
        await GiveToOlliAsync(sari);
        await Expect(olli.Page.Locator("[data-offer=mine]")).ToBeVisibleAsync();
        await olli.PressAsync("y");
        await Expect(olli.Page.Locator("[data-offer]")).ToHaveCountAsync(0);

        // Mended on the spot, told, and there again the next morning.
        await olli.MoveAsync("Field work");
        await Expect(Stage(olli)).ToContainTextAsync("Field work");
        await ClocksEqualTheOracleAsync(olli, number);
        await olli.EndAsync("Resolved", "The hole is filled. Thank you for telling us.");
        await Expect(olli.Page.Locator("[data-after=ended]")).ToContainTextAsync("Done");
        await Expect(olli.Page.Locator(".talk")).ToContainTextAsync("The hole is filled.");
        await HearAsync(sari, "Kiitos!");
        await Expect(olli.Page.Locator("[data-after=thanks]")).ToContainTextAsync("looks like mere thanks");
        await olli.Page.AssertAccessibleAsync();
        await olli.Page.ShootAsync("pothole-thanks");
        await olli.PressAsync("y");
        await Expect(olli.Page.Locator("[data-after=thanks]")).ToHaveCountAsync(0);
        await HearAsync(sari, "The filling came out overnight.");
        await Expect(Stage(olli)).ToContainTextAsync("Field work");

        await olli.EndAsync("Resolved", "Filled again, with hot mix.");
        await Expect(olli.Page.Locator("[data-after=ended]")).ToContainTextAsync("closes by itself");
        await olli.MoveAsync("Closed");
        await Expect(Stage(olli)).ToContainTextAsync("Closed");
        await olli.Page.AssertAccessibleAsync();

        // After that their word is a new ticket, which follows this one.
        await HearAsync(sari, "Now the curb is loose.", "made");
        await Expect(sari.Page.Locator("[data-after=linked]")).ToContainTextAsync("Goes on in");
        await sari.Page.ShootAsync("pothole-closed");
    }

    private async Task<long> ReceivedAsync()
    {
        var ct = TestContext.Current.CancellationToken;
        var services = town.Host.Services;
        var catalogue = await services.GetRequiredService<CatalogueDirectory>().GetAsync(ct);
        var sender = new Viewer(Guid.CreateVersion7(), "Web", new HashSet<Fact> { new(FactName.CreateRequests) });
        var taken = await services.GetRequiredService<Intake>().TakeInAsync(sender, [CommandId.New()], new()
        {
            Channel = Channel.Web,
            Service = catalogue.ByCode("potholes")!,
            Subject = "Pothole broke a tyre",
            Description = "Deep, in the dark by the lamp post.",
            Location = Location.Unknown with { Address = "Postitie 48" },
            Language = Language.En,
            Priority = Priority.Normal,
            Requester = new("Ines", "Blom", "ines.blom@posti.example", ""),
        }, ct);
        return taken.Outcome.Number;
    }

    private async Task<DeskWindow> OpenAsync(string person, long number)
    {
        var page = await town.Host.OpenAsync($"/ticket/{number}", person);
        await page.Locator("html[data-keymaps='4']").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        return new(page);
    }

    private async Task<DeskWindow> TasksOfAsync(string person)
    {
        var page = await town.Host.OpenAsync("/desk/tasks", person);
        await Expect(page.Locator("h1")).ToBeFocusedAsync();
        return new(page);
    }

    private static ILocator Stage(DeskWindow window) => window.Page.Locator("[aria-current=step]");

    private static async Task GiveToOlliAsync(DeskWindow sari)
    {
        await sari.PressAsync("a");
        await Expect(sari.Page.Locator("#choice-find")).ToBeFocusedAsync();
        await sari.Page.Keyboard.TypeAsync("Olli");
        await sari.PressAsync("Enter");
        await Expect(sari.Page.Locator("[data-offer=theirs]")).ToBeVisibleAsync();
    }

    private static async Task HearAsync(DeskWindow window, string told, string? says = null)
    {
        await window.WriteAsync("h", told);
        await window.PressAsync("Control+Enter");
        if (says is null)
            await Expect(window.Page.Locator(".talk")).ToContainTextAsync(told);
        else
            await Expect(window.Page.Locator(".mud-snackbar", new() { HasTextString = says }).First).ToBeVisibleAsync();
        await window.PressAsync("Escape");
        await Expect(window.Page.Locator(".cp textarea")).Not.ToBeFocusedAsync();
    }

    /// <summary>
    /// The due times on the page are those of a count of minutes. It knows whole minutes only, so every stretch may differ by one.
    /// </summary>
    private async Task ClocksEqualTheOracleAsync(DeskWindow window, long number)
    {
        var ct = TestContext.Current.CancellationToken;
        var catalogue = await town.Host.Services.GetRequiredService<CatalogueDirectory>().GetAsync(ct);
        await using var db = await town.Host.Services.GetRequiredService<IDbContextFactory<PortalContext>>().CreateDbContextAsync(ct);
        var ticket = await db.Set<Ticket>().AsNoTracking().Include(t => t.Visits).SingleAsync(t => t.Number == number, ct);
        var promise = catalogue.PromiseOf(ticket.Service)!;
        var events = TicketCourse.Of(ticket, promise).Select(e => e with { At = Minute(e.At) }).ToList();
        var oracle = new MinuteOracle(promise.Calendar.Zone, Minute(ticket.ReceivedAt.AddDays(-1)), 60, promise.Calendar.HoursOf);
        var counted = oracle.Count(events, Minute(town.Host.Services.GetRequiredService<TimeProvider>().Now().AddMinutes(1)));
        var checkedNow = 0;
        foreach (var clock in counted.All.Where(c => c is { State: ClockState.Running, DueAt: not null } && c.Kind is ClockKind.FirstResponse or ClockKind.NextUpdate or ClockKind.Resolution))
        {
            var shown = await window.Page.Locator($"[data-clock={clock.Kind}] time").Last.GetAttributeAsync("datetime");
            var due = DateTimeOffset.Parse(shown!, CultureInfo.InvariantCulture);
            Assert.True((due - clock.DueAt!.Value).Duration() <= TimeSpan.FromMinutes(events.Count), $"{clock.Kind}: the page says {due:O}, the count {clock.DueAt:O}.");
            checkedNow++;
        }
        Assert.True(checkedNow > 0, "No clock runs.");
    }

    private static DateTimeOffset Minute(DateTimeOffset at) => new(at.UtcTicks - (at.UtcTicks % TimeSpan.TicksPerMinute), TimeSpan.Zero);
}
