using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Live;
using StaffPortal.Tests.Support;
using StaffPortal.Tickets;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace StaffPortal.Tests.Journeys;

/// <summary>What is given waits until it is answered: accepted, declined or returned by keyboard, and everybody sees how it stands.</summary>
public sealed class OffersTests(DeskByKeyboardTests.Town town) : IClassFixture<DeskByKeyboardTests.Town>
{
    [Fact]
    public async Task A_ticket_given_is_declined_given_again_accepted_and_returned()
    {
        var sari = await DeskWindow.OpenAsync(town.Host, "sari.koskinen", "/desk?view=allopen");
        var number = (await sari.NumbersAsync(1))[0];
        var waiting = await sari.CountAsync("Not yet accepted");
        await sari.Page.GotoAsync(new Uri(town.Host.Address, $"/ticket/{number}").ToString());
        await ReadyAsync(sari.Page);
        await GiveToLeenaAsync(sari);
        await Expect(sari.Page.Locator("[data-offer=theirs]")).ToContainTextAsync("Sari Koskinen gave this to Leena Nyberg; not accepted yet");

        var leena = await DeskWindow.OpenAsync(town.Host, "leena.nyberg", "/desk?view=allopen");
        await Expect(leena.Count("Not yet accepted")).ToHaveTextAsync($"{waiting + 1}");
        await leena.Page.Keyboard.PressAsync("g");
        await leena.Page.Keyboard.PressAsync("o");
        await Expect(leena.Page.Locator("h1")).ToContainTextAsync("Not yet accepted");
        await leena.Page.GotoAsync(new Uri(town.Host.Address, $"/ticket/{number}").ToString());
        await ReadyAsync(leena.Page);
        var offer = leena.Page.Locator("[data-offer=mine]");
        await Expect(offer).ToContainTextAsync("Sari Koskinen gave this to you");
        await leena.Page.AssertAccessibleAsync();
        await leena.Page.ShootAsync("ticket-offer");
        await leena.PressAsync("d");
        await Expect(leena.Page.Locator("#reason")).ToBeFocusedAsync();
        await leena.PressAsync("Tab");
        await leena.PressAsync("Enter");
        await Expect(leena.Page.Locator("#reason-missing")).ToBeVisibleAsync();
        await leena.Page.Locator("#reason").FillAsync("A matter for the streets");
        await leena.PressAsync("Tab");
        await leena.PressAsync("Enter");
        await Expect(offer).ToHaveCountAsync(0);
        await Expect(sari.Page.Locator("#bell .n")).ToHaveTextAsync("1");
        await Expect(sari.Page.Locator(".talk")).ToContainTextAsync("A matter for the streets");

        await GiveToLeenaAsync(sari);
        await Expect(offer).ToBeVisibleAsync();
        await leena.PressAsync("y");
        await Expect(offer).ToHaveCountAsync(0);
        await Expect(sari.Page.Locator("[data-offer]")).ToHaveCountAsync(0);
        await leena.Page.Locator(".ch summary").PressAsync("Enter");
        await Expect(leena.Page.GetByRole(AriaRole.Button, new() { Name = "Return D" })).ToBeVisibleAsync();
        await leena.Page.Locator(".ch summary").PressAsync("Enter");
        await leena.PressAsync("d");
        await Expect(leena.Page.GetByRole(AriaRole.Dialog, new() { Name = $"Return {number}" })).ToBeVisibleAsync();
        await Expect(leena.Page.Locator("#reason")).ToBeFocusedAsync();
        await leena.Page.Locator("#reason").FillAsync("On leave from tomorrow");
        await leena.PressAsync("Tab");
        await leena.PressAsync("Enter");
        await Expect(sari.Page.Locator("#bell .n")).ToHaveTextAsync("2");
        await Expect(leena.Page.GetByText($"{number} returned to")).ToBeVisibleAsync();
        // It is nobody's to return now: the menu offers it no more.
        await leena.Page.Locator(".ch summary").PressAsync("Enter");
        await Expect(leena.Page.GetByRole(AriaRole.Button, new() { Name = "Copy number" })).ToBeVisibleAsync();
        await Expect(leena.Page.GetByRole(AriaRole.Button, new() { Name = "Return D" })).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task What_is_left_lying_is_listed_for_whose_it_is_in_three_languages()
    {
        var sari = await DeskWindow.OpenAsync(town.Host, "sari.koskinen", "/desk?view=allopen");
        var number = (await sari.NumbersAsync(1))[0];
        await LeaveLyingAsync(number, "sari.koskinen");
        await Expect(sari.Count("Left lying")).ToHaveTextAsync("1");
        await sari.Page.Locator(".views a:has-text('Left lying')").PressAsync("Enter");
        await Expect(sari.Page.Locator("h1")).ToBeFocusedAsync();
        await Expect(sari.Page.Locator("[data-lying=NoNews]")).ToContainTextAsync("Twice the limit");
        await sari.Page.AssertAccessibleAsync();
        await sari.Page.ShootAsync("lying");
        await sari.Page.Locator($"[data-lying] a:has-text('{number}')").PressAsync("Enter");
        await ReadyAsync(sari.Page);
        await sari.WriteAsync("i", "Asked again");
        await sari.PressAsync("Control+Enter");
        await Expect(sari.Page.Locator(".talk")).ToContainTextAsync("Asked again");
        await sari.Page.GotoAsync(new Uri(town.Host.Address, "/desk/lying").ToString());
        await Expect(sari.Page.Locator("h1")).ToBeFocusedAsync();
        await Expect(sari.Page.Locator(".page[data-seq='1']")).ToBeVisibleAsync();
        await Expect(sari.Page.GetByText("Nothing is left lying")).ToBeVisibleAsync();
    }

    /// <summary>As the timer finds it after some days.</summary>
    private async Task LeaveLyingAsync(long number, string owner)
    {
        var ct = TestContext.Current.CancellationToken;
        var person = await town.Host.PersonAsync(owner);
        await using var db = await town.Host.Services.GetRequiredService<IDbContextFactory<PortalContext>>().CreateDbContextAsync(ct);
        var ticket = await db.Set<Ticket>().Include(t => t.Visits).SingleAsync(t => t.Number == number, ct);
        ticket.Assign(Act.By(person.Id.Value, DateTimeOffset.UtcNow), person.Id, ticket.Team);
        ticket.TellNeglect(Act.OfTimer(DateTimeOffset.UtcNow), Neglect.NoNews, 2);
        await db.SaveChangesAsync(ct);
        town.Host.Services.GetRequiredService<JournalSignal>().Committed();
    }

    private static Task ReadyAsync(IPage page) => page.Locator("html[data-keymaps='4']").WaitForAsync(new() { State = WaitForSelectorState.Attached });

    private static async Task GiveToLeenaAsync(DeskWindow sari)
    {
        await sari.PressAsync("a");
        await Expect(sari.Page.Locator("#choice-find")).ToBeFocusedAsync();
        await sari.Page.Locator("#choice-find").FillAsync("Leena");
        await sari.PressAsync("Enter");
        await Expect(sari.Page.Locator("[data-offer=theirs]")).ToBeVisibleAsync();
    }
}
