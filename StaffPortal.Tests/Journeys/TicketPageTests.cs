using Microsoft.Playwright;
using StaffPortal.Tests.Support;
using StaffPortal.Tests.Tickets.Attachments;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace StaffPortal.Tests.Journeys;

/// <summary>The ticket on a page of its own, by keyboard, and what two people do to one ticket.</summary>
public sealed class TicketPageTests(TicketPageTests.Town town) : IClassFixture<TicketPageTests.Town>
{
    [Fact]
    public async Task Enter_opens_a_ticket_J_and_K_walk_the_list_and_Esc_leads_back_to_the_same_row()
    {
        var sari = await DeskWindow.OpenAsync(town.Host, "sari.koskinen", "/desk?view=allopen&sort=newest");
        await sari.PressAsync("j");
        await Expect(sari.Page.Locator(".rows [aria-selected=true]")).ToBeFocusedAsync();
        var rows = await sari.NumbersAsync(3);
        await sari.PressAsync("Enter");
        await OpenAsync(sari, rows[0]);
        await Expect(sari.Page).ToHaveTitleAsync(new System.Text.RegularExpressions.Regex($"^{rows[0]} "));
        await Expect(sari.Page.Locator(".walk")).ToContainTextAsync("1 of ");

        await sari.PressAsync("j");
        await OpenAsync(sari, rows[1]);
        await sari.PressAsync("j");
        await OpenAsync(sari, rows[2]);
        await sari.PressAsync("k");
        await OpenAsync(sari, rows[1]);
        await sari.PressAsync("Escape");

        await Expect(sari.Page.Locator("h1")).ToHaveTextAsync("All open");
        await Expect(sari.Row(rows[1])).ToHaveAttributeAsync("aria-selected", "true");
    }

    [Fact]
    public async Task A_note_is_written_found_among_the_internal_and_told_by_the_journal()
    {
        var sari = await DeskWindow.OpenAsync(town.Host, "sari.koskinen", "/desk?view=allopen");
        var number = (await sari.NumbersAsync(5))[4];
        await GoAsync(sari, number);
        await sari.WriteAsync("i", "Asked the caretaker for the key.");
        // Esc leaves the field, not the page: what is being written is not left by mistake.
        await sari.PressAsync("Escape");
        await OpenAsync(sari, number);
        await sari.PressAsync("i");
        await Expect(sari.Page.Locator(".cp textarea")).ToBeFocusedAsync();
        await sari.PressAsync("Control+Enter");
        await Expect(sari.Page.Locator(".talk .note").Last).ToContainTextAsync("Asked the caretaker for the key.");
        await sari.PressAsync("Escape");
        await sari.PressAsync("2");
        await Expect(sari.Page.Locator("#tab-Internal")).ToHaveAttributeAsync("aria-selected", "true");
        await Expect(sari.Page.Locator(".talk article").Last).ToContainTextAsync("Asked the caretaker for the key.");
        await Expect(sari.Page.Locator(".talk article:not(.note)")).ToHaveCountAsync(0);
        await sari.PressAsync("4");
        await Expect(sari.Page.Locator(".talk .jl li").First).ToContainTextAsync("Sari Koskinen wrote an internal note");
    }

    [Fact]
    public async Task Two_people_deciding_the_same_see_both_and_the_later_may_take_it_over()
    {
        var sari = await DeskWindow.OpenAsync(town.Host, "sari.koskinen", "/desk?view=unassigned&sort=newest");
        var leena = await DeskWindow.OpenAsync(town.Host, "leena.nyberg", "/desk?view=unassigned&sort=newest");
        var number = (await sari.NumbersAsync(1))[0];
        await sari.ChooseAsync(number);
        await sari.PressAsync("a");
        await Expect(sari.Page.Locator("#choice-find")).ToBeFocusedAsync();
        await leena.ChooseAsync(number);
        var hers = await leena.CountAsync("My work");
        await leena.ActAsync("a", "Me");
        await Expect(leena.Count("My work")).ToHaveTextAsync($"{hers + 1}");
        await sari.PressAsync("Enter");

        var question = sari.Page.Locator("[role=dialog]");
        await Expect(question).ToContainTextAsync("Leena Nyberg changed this first");
        await Expect(question.Locator("tr", new() { HasTextString = "Owner" })).ToContainTextAsync("Sari Koskinen");
        await Expect(sari.Page.Locator("#conflict-leave")).ToBeFocusedAsync();
        await sari.Page.ShootAsync("conflict-light");
        await sari.Page.AssertAccessibleAsync();
        await sari.PressAsync("Tab");
        await sari.PressAsync("Enter");

        await Expect(leena.Count("My work")).ToHaveTextAsync($"{hers}");
        await GoAsync(leena, number);
        await Expect(leena.Page.Locator("header.ch")).ToContainTextAsync("Sari Koskinen");
        await Expect(leena.Page.Locator(".talk .note")).ToContainTextAsync("Leena Nyberg: I decided this again after you (owner)");
    }

    [Fact]
    public async Task A_colleagues_reply_appears_while_one_writes_and_the_text_stays()
    {
        var sari = await DeskWindow.OpenAsync(town.Host, "sari.koskinen", "/desk?view=allopen");
        var leena = await DeskWindow.OpenAsync(town.Host, "leena.nyberg", "/desk?view=allopen");
        var number = (await sari.NumbersAsync(7))[6];
        await GoAsync(sari, number);
        await GoAsync(leena, number);
        await leena.WriteAsync("i", "My own half-written note");
        await Expect(sari.Page.Locator("header.ch .pres")).ToContainTextAsync("Leena is writing a note");
        await sari.WriteAsync("r", "The crew comes this afternoon.");
        await sari.PressAsync("Control+Enter");

        await Expect(leena.Page.Locator(".talk .out").Last).ToContainTextAsync("The crew comes this afternoon.");
        await Expect(leena.Page.Locator(".said").Last).ToContainTextAsync("Sari Koskinen");
        await Expect(leena.Page.Locator(".cp textarea")).ToHaveValueAsync("My own half-written note");
    }

    [Fact]
    public async Task A_photo_is_attached_and_removed_with_undo_and_what_may_not_be_taken_says_why()
    {
        var sari = await DeskWindow.OpenAsync(town.Host, "sari.koskinen", "/desk?view=allopen");
        await GoAsync(sari, (await sari.NumbersAsync(9))[8]);
        var card = sari.Page.Locator("[data-files]");
        await card.Locator("[data-files-picker]").SetInputFilesAsync(
        [
            new FilePayload { Name = "kuoppa.jpg", MimeType = "image/jpeg", Buffer = Files.Photo(600, 400, 6) },
            new FilePayload { Name = "kuitti.jpg", MimeType = "image/jpeg", Buffer = Files.Pdf() },
        ]);
        await Expect(card.Locator("li")).ToContainTextAsync("kuoppa.jpg");
        await Expect(card.Locator("[role=alert]")).ToContainTextAsync("kuitti.jpg was not taken: its content is not what its name says");
        var small = card.Locator("li img");
        await Expect(small).ToHaveJSPropertyAsync("complete", true);
        Assert.True(await small.EvaluateAsync<int>("i => i.naturalWidth") > 0);
        await Expect(sari.Page.Locator(".right .jl li").First).ToContainTextAsync("Sari Koskinen attached a file");

        // Over the plain line too: the answer is a download, and says so to who may not have it.
        var address = (await card.Locator("a.name").GetAttributeAsync("href"))!;
        using var client = await town.Host.ClientAsync("sari.koskinen");
        using var answer = await client.GetAsync(address, TestContext.Current.CancellationToken);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Contains("sandbox", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        using var nobody = await town.Host.ClientAsync();
        Assert.NotEqual(System.Net.HttpStatusCode.OK, (await nobody.GetAsync(address, TestContext.Current.CancellationToken)).StatusCode);

        await card.GetByRole(AriaRole.Button, new() { Name = "Remove kuoppa.jpg" }).ClickAsync();
        await Expect(card.Locator("li")).ToHaveCountAsync(0);
        await sari.Page.Locator(".mud-snackbar button", new() { HasTextString = "Undo" }).ClickAsync();
        await Expect(card.Locator("li")).ToContainTextAsync("kuoppa.jpg");
        await sari.Page.AssertAccessibleAsync();
        await sari.Page.ShootAsync("ticket-attachments");
    }

    [Fact]
    public async Task A_hundred_megabytes_are_refused_by_their_length_before_they_are_sent()
    {
        var sari = await DeskWindow.OpenAsync(town.Host, "sari.koskinen", "/desk?view=allopen");
        await GoAsync(sari, (await sari.NumbersAsync(10))[9]);
        await sari.Page.EvaluateAsync("""
            () => {
              const data = new DataTransfer();
              data.items.add(new File([new Uint8Array(100 << 20)], 'video.jpg', { type: 'image/jpeg' }));
              for (const name of ['dragenter', 'drop']) document.dispatchEvent(new DragEvent(name, { dataTransfer: data, bubbles: true, cancelable: true }));
            }
            """);
        await Expect(sari.Page.Locator("[data-files] [role=alert]")).ToContainTextAsync("video.jpg was not taken: it is larger than 25 MB");
    }

    [Fact]
    public async Task A_ticket_one_may_not_read_and_one_that_is_not_there_answer_alike()
    {
        var sari = await DeskWindow.OpenAsync(town.Host, "sari.koskinen", "/desk?view=allopen");
        var olli = await DeskWindow.OpenAsync(town.Host, "olli.hakala", "/desk?view=allopen");
        var his = await olli.NumbersAsync(60);
        var foreign = (await sari.NumbersAsync(60)).First(n => !his.Contains(n));
        List<string> answers = [];
        foreach (var number in new[] { foreign, 99_999 })
        {
            await olli.Page.GotoAsync(new Uri(town.Host.Address, $"/ticket/{number}").ToString());
            answers.Add(await olli.Page.Locator(".empty").InnerTextAsync());
        }
        Assert.Equal(answers[0], answers[1]);
    }

    [Theory]
    [InlineData(false, 900, "en")]
    [InlineData(true, 900, "en")]
    [InlineData(false, 760, "fi")]
    [InlineData(false, 760, "sv")]
    public async Task It_is_accessible_and_fits_in_every_language(bool dark, int height, string language)
    {
        var page = await town.Host.OpenAsync("/sign-in", "sari.koskinen", dark, height: height);
        await page.Context.AddCookiesAsync([new() { Name = "sp-language", Value = language, Url = town.Host.Address.ToString() }]);
        await page.GotoAsync(new Uri(town.Host.Address, "/desk?view=allopen").ToString());
        await DeskWindow.ReadyAsync(page);
        await page.Keyboard.PressAsync("j");
        await page.Locator(".pv .talk").WaitForAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".case .talk").WaitForAsync();

        await page.AssertAccessibleAsync();
        var wide = await page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('.ch, .band, .tabs, .left, .right, .mid, .cp')].filter(e => e.scrollWidth > e.clientWidth + 1).map(e => e.className + ' ' + e.scrollWidth + '>' + e.clientWidth)");
        Assert.Empty(wide);
        Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollHeight <= innerHeight + 1"));
        Assert.True(await page.Locator(".cp textarea").IsVisibleAsync());
        await page.ShootAsync($"ticket-{language}-{(dark ? "dark" : "light")}-{height}");
    }

    private static async Task GoAsync(DeskWindow window, long number)
    {
        await window.Page.GotoAsync(new Uri(new Uri(window.Page.Url), $"/ticket/{number}").ToString());
        await OpenAsync(window, number);
    }

    /// <summary>The page shows it and listens to keys; a key pressed before would be lost.</summary>
    private static async Task OpenAsync(DeskWindow window, long number)
    {
        await window.Page.Locator($".case[data-ticket-open='{number}']").WaitForAsync();
        await window.Page.Locator("html[data-keymaps='4']").WaitForAsync(new() { State = WaitForSelectorState.Attached });
    }

    public sealed class Town : IAsyncLifetime
    {
        public PortalHost Host { get; private set; } = null!;

        public async ValueTask InitializeAsync() => Host = await PortalHost.StartAsync();

        public ValueTask DisposeAsync() => Host.DisposeAsync();
    }
}
