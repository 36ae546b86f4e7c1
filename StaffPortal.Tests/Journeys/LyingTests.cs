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

/// <summary>What is left lying is listed for whose it is, rings their bell, and leaves the list when something is done to it.</summary>
public sealed class LyingTests(DeskByKeyboardTests.Town town) : IClassFixture<DeskByKeyboardTests.Town>
{
    [Fact]
    public async Task What_is_left_lying_is_listed_until_something_is_done_to_it()
    {
        var sari = await DeskWindow.OpenAsync(town.Host, "sari.koskinen", "/desk?view=allopen");
        var number = (await sari.NumbersAsync(1))[0];
        await LeaveLyingAsync(number, "sari.koskinen");
        await Expect(sari.Count("Left lying")).ToHaveTextAsync("1");
        await Expect(sari.Page.Locator("#bell .n")).ToHaveTextAsync("1");
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
        var now = town.Host.Services.GetRequiredService<TimeProvider>().Now();
        ticket.Assign(Act.By(person.Id.Value, now), person.Id, ticket.Team);
        ticket.TellNeglect(Act.OfTimer(now), Neglect.NoNews, 2);
        await db.SaveChangesAsync(ct);
        town.Host.Services.GetRequiredService<JournalSignal>().Committed();
    }

    private static Task ReadyAsync(IPage page) => page.Locator("html[data-keymaps='4']").WaitForAsync(new() { State = WaitForSelectorState.Attached });
}
