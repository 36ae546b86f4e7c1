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

/// <summary>One customer on one timeline: read, narrowed, written to, and live while it is read.</summary>
public sealed class TimelineTests(DeskByKeyboardTests.Town town) : IClassFixture<DeskByKeyboardTests.Town>
{
    [Fact]
    public async Task What_a_nurse_writes_stands_on_a_clerks_open_page_and_waits_while_they_read_further_down()
    {
        var path = await PathAsync();
        var clerk = await OpenAsync(path, "sari.koskinen");
        var nurse = await OpenAsync(path, "maria.sandberg");
        var lines = clerk.Locator("[data-timeline] [data-row]");
        await Expect(lines.First).ToBeVisibleAsync();
        await clerk.AssertAccessibleAsync();
        await clerk.ShootAsync("timeline");

        await nurse.Keyboard.PressAsync("i");
        await Expect(nurse.Locator("#entry-text")).ToBeFocusedAsync();
        await nurse.AssertAccessibleAsync();
        // Bad input is told, and what was typed stays.
        await nurse.Keyboard.PressAsync("Control+Enter");
        await Expect(nurse.Locator(".miss")).ToHaveTextAsync("Write what happened, or a measurement.");
        await nurse.Keyboard.TypeAsync("Door lock is stiff.");
        await nurse.Locator("#entry-day").FillAsync("31.12.2099");
        await nurse.Locator("[data-save]").ClickAsync();
        await Expect(nurse.Locator(".miss")).ToHaveTextAsync("The time lies in the future.");
        await nurse.Locator("#entry-day").FillAsync("soon");
        await nurse.Locator("[data-save]").ClickAsync();
        await Expect(nurse.Locator(".miss")).ToContainTextAsync("28.11.2026");
        await nurse.Keyboard.PressAsync("Escape");
        await Expect(nurse.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
        // The key is let go when the server knows that the dialog is gone.
        await nurse.WaitForTimeoutAsync(500);
        await nurse.Keyboard.PressAsync("i");
        await Expect(nurse.Locator("#entry-text")).ToBeFocusedAsync();
        await nurse.Keyboard.TypeAsync("Door lock is stiff.");
        await nurse.Locator(".dlg input[type=checkbox]").UncheckAsync();
        await nurse.Locator("#entry-text").FocusAsync();
        await nurse.Keyboard.PressAsync("Control+Enter");
        await Expect(lines.First).ToContainTextAsync("Door lock is stiff.");
        await Expect(lines.First).ToContainTextAsync("Maria Sandberg");

        // Read by keyboard, and taken back by who wrote it.
        await nurse.Keyboard.PressAsync("j");
        await Expect(nurse.Locator("[data-row]:focus")).ToContainTextAsync("Door lock is stiff.");
        await nurse.Keyboard.PressAsync("Enter");
        await Expect(nurse.Locator("[data-entry] .text")).ToHaveTextAsync("Door lock is stiff.");
        await nurse.AssertAccessibleAsync();
        await nurse.Locator("[data-withdraw]").PressAsync("Enter");
        await Expect(lines.First).Not.ToContainTextAsync("Door lock is stiff.");
        await nurse.Keyboard.PressAsync("z");
        await Expect(lines.First).ToContainTextAsync("Door lock is stiff.");

        // All of it, further down: news waits.
        await clerk.Locator("[data-collapse]").UncheckAsync();
        await Expect(clerk).ToHaveURLAsync(new Regex("routine=all"));
        await Expect(clerk.Locator("[data-run]")).ToHaveCountAsync(0);
        await clerk.Locator("[data-timeline] .rows").EvaluateAsync("list => { list.scrollTop = 900; }");
        await Expect(lines.First).Not.ToContainTextAsync("Door lock is stiff.");
        await clerk.WaitForTimeoutAsync(300);
        await nurse.Keyboard.PressAsync("i");
        await Expect(nurse.Locator("#entry-text")).ToBeFocusedAsync();
        await nurse.Keyboard.TypeAsync("Second note.");
        await nurse.Keyboard.PressAsync("Control+Enter");
        await Expect(clerk.Locator(".pill")).ToContainTextAsync("1 new");
        await Expect(clerk.Locator("[data-timeline]")).Not.ToContainTextAsync("Second note.");
        await clerk.Keyboard.PressAsync("u");
        await Expect(lines.First).ToContainTextAsync("Second note.");
        await Expect(clerk.Locator(".pill")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_timeline_is_narrowed_by_kind_and_the_address_keeps_it()
    {
        var page = await OpenAsync(await PathAsync(), "sari.koskinen");
        await page.Locator("[data-group=Decisions]").ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("kind=decisions"));
        await Expect(page.Locator("[data-row]")).ToHaveCountAsync(1);
        await page.ReloadAsync();
        await Expect(page.Locator("[data-row]")).ToHaveCountAsync(1);
        await page.Locator("[data-group=Visits]").ClickAsync();
        // Runs open and close by key.
        await ReadyAsync(page);
        await Expect(page.Locator("[data-run]").First).ToBeVisibleAsync();
        // What other tests wrote today may stand above the first run.
        var above = await page.EvaluateAsync<int>("() => [...document.querySelectorAll('[data-row]')].findIndex(row => 'run' in row.dataset)");
        for (var row = 0; row <= above; row++)
        {
            await page.Keyboard.PressAsync("j");
            await Expect(page.Locator("[data-row]").Nth(row)).ToBeFocusedAsync();
            await page.WaitForTimeoutAsync(300);
        }
        var before = await page.Locator("[data-kind=Visit]").CountAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("[data-kind=Visit]").Nth(before)).ToBeVisibleAsync();
        await page.GotoAsync(new Uri(new Uri(page.Url), "?kind=money&channel=app").ToString());
        await Expect(page.Locator(".empty")).ToContainTextAsync("Nothing of this kind");
        await page.Locator(".empty .btn").ClickAsync();
        await Expect(page.Locator("[data-row]").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_fall_a_nurse_writes_of_is_pinned_on_a_clerks_open_page_within_a_second()
    {
        var path = await PathAsync();
        var clerk = await OpenAsync(path, "leena.nyberg");
        var nurse = await OpenAsync(path, "maria.sandberg");
        // The fall of the sample town stands there already; once it is seen to, nothing does.
        await Expect(clerk.Locator("[data-code=fall]")).ToHaveCountAsync(1);
        await clerk.AssertAccessibleAsync();
        await clerk.ShootAsync("pins");
        await clerk.Keyboard.PressAsync("x");
        await Expect(clerk.Locator("#dismiss-why")).ToBeFocusedAsync();
        await clerk.Keyboard.PressAsync("Enter");
        await Expect(clerk.Locator(".miss")).ToHaveTextAsync("Say why.");
        await clerk.AssertAccessibleAsync();
        await clerk.Keyboard.TypeAsync("Fall risk assessed");
        await clerk.Keyboard.PressAsync("Enter");
        await Expect(clerk.Locator("[data-code=fall]")).ToHaveCountAsync(0);

        await nurse.Keyboard.PressAsync("i");
        await Expect(nurse.Locator("#entry-text")).ToBeFocusedAsync();
        await nurse.Keyboard.TypeAsync("kaatui kylpyhuoneessa");
        await nurse.Keyboard.PressAsync("Control+Enter");
        await Expect(clerk.Locator("[data-code=fall]")).ToContainTextAsync("“kaatui”");
        await Expect(clerk.Locator("[data-code=fall] .why")).ToContainTextAsync(new Regex("2 of [89]\\d visit notes says Fall"));

        // Who calls is known with it.
        var call = await town.Host.OpenAsync(path.Replace("/customer/", "/new?customer=", StringComparison.Ordinal), "sari.koskinen");
        await Expect(call.Locator("[data-pin-strip] li").First).ToBeVisibleAsync();
        await call.AssertAccessibleAsync();

        // A flag of one's own, raised and lowered.
        await clerk.Keyboard.PressAsync("f");
        await Expect(clerk.Locator("#flag-why")).ToBeFocusedAsync();
        await clerk.Keyboard.TypeAsync("Key safe is broken");
        await clerk.Keyboard.PressAsync("Enter");
        await Expect(nurse.Locator("[data-pin]").First).ToContainTextAsync("Key safe is broken");
        await clerk.Keyboard.PressAsync("z");
        await Expect(nurse.Locator("[data-pin]").First).Not.ToContainTextAsync("Key safe is broken");
        await clerk.Keyboard.PressAsync("z");
    }

    [Fact]
    public async Task Who_looked_stands_on_the_page_and_in_the_log_with_their_reason()
    {
        var path = await PathAsync();
        var olli = await OpenAsync(path, "olli.hakala");
        await Expect(olli.Locator("[data-looker]").First).ToContainTextAsync("no reason given");
        await olli.AssertAccessibleAsync();
        await olli.Locator("#seen-why").FillAsync("Snow clearing for her yard");
        await olli.Keyboard.PressAsync("Enter");
        await Expect(olli.Locator("[data-looker]").First).ToContainTextAsync("Snow clearing for her yard");
        var tiina = await OpenAsync(path, "tiina.salonen");
        await Expect(tiina.Locator("[data-seen]")).ToContainTextAsync("Snow clearing for her yard");

        var auditor = await town.Host.OpenAsync("/settings/audit", "juha.eklund");
        await Expect(auditor.Locator("tr[data-entry]").Filter(new() { HasText = "Tiina Salonen" }).First).ToContainTextAsync("no connection");
        await auditor.AssertAccessibleAsync();
        await auditor.ShootAsync("audit");
        var line = auditor.Locator("tr[data-entry]").Filter(new() { HasText = "Tiina Salonen" }).First;
        await line.Locator("select").SelectOptionAsync("LookedInto");
        await Expect(line).ToContainTextAsync("Juha Eklund");
        await line.GetByRole(AriaRole.Link, new() { Name = "Extract of views" }).ClickAsync();
        // In her language, not the auditor's.
        await Expect(auditor.Locator("h1")).ToHaveTextAsync("Kuka on katsonut tietojasi");
        await Expect(auditor.Locator("table")).ToContainTextAsync("Snow clearing for her yard");
        await auditor.AssertAccessibleAsync();

        var clerk = await town.Host.OpenAsync("/settings/audit", "sari.koskinen");
        await Expect(clerk.Locator("tr[data-entry]")).ToHaveCountAsync(0);
        await clerk.GotoAsync(new Uri(new Uri(clerk.Url), path + "/seen").ToString());
        await Expect(clerk.Locator("table")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_department_changes_the_words_that_are_pinned()
    {
        var page = await town.Host.OpenAsync("/settings/concerns", "juha.eklund");
        await page.Locator("#concern-try").FillAsync("Ei kaatunut, mutta tajuton");
        await Expect(page.Locator("[data-tried]")).ToContainTextAsync("Fall denied: “kaatunut”");
        await Expect(page.Locator("[data-tried]")).ToContainTextAsync("Emergency: “tajuton”");
        await page.AssertAccessibleAsync();
        await page.Locator("[data-concern=access] button").Last.ClickAsync();
        await page.Locator("#words-en").FillAsync("");
        await page.Locator("#words-fi").FillAsync("");
        await page.Locator("#words-sv").FillAsync("");
        await page.Locator("[data-save]").ClickAsync();
        await Expect(page.Locator(".miss")).ToHaveTextAsync("Give at least one word.");
        await page.AssertAccessibleAsync();
        await page.Locator("#words-en").FillAsync("door is stuck");
        await page.Locator("[data-save]").ClickAsync();
        await Expect(page.Locator("[data-concern=access]")).ToContainTextAsync("The department's own");
        await page.Locator("#concern-try").FillAsync("The door is stuck");
        await Expect(page.Locator("[data-tried]")).ToContainTextAsync("Access to the home");
        await page.Locator("[data-concern=access]").GetByRole(AriaRole.Button, new() { Name = "Back to the standard" }).ClickAsync();
        await Expect(page.Locator("[data-concern=access]")).Not.ToContainTextAsync("The department's own");

        var clerk = await town.Host.OpenAsync("/settings/concerns", "sari.koskinen");
        await Expect(clerk.Locator("[data-concern]")).ToHaveCountAsync(0);
    }

    private static Task ReadyAsync(IPage page) => page.Locator("html[data-keymaps='3']").WaitForAsync(new() { State = WaitForSelectorState.Attached });

    private async Task<IPage> OpenAsync(string path, string person)
    {
        var page = await town.Host.OpenAsync(path, person);
        await ReadyAsync(page);
        return page;
    }

    private async Task<string> PathAsync()
    {
        await using var db = await town.Host.Services.GetRequiredService<IDbContextFactory<PortalContext>>().CreateDbContextAsync(TestContext.Current.CancellationToken);
        return $"/customer/{(await db.Set<Customer>().SingleAsync(c => c.FirstName == "Kerttu" && c.LastName == "Virtanen", TestContext.Current.CancellationToken)).Id.Value}";
    }
}
