using Microsoft.Playwright;
using StaffPortal.Tests.Support;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace StaffPortal.Tests.Shell;

/// <summary>The frame in a real browser, on the help page: no inline script, keys, choices, and a line that goes down.</summary>
public sealed class ShellInBrowserTests : IAsyncLifetime
{
    private readonly List<string> _complaints = [];
    private ShellHost _host = default!;
    private IPage _page = default!;

    public async ValueTask InitializeAsync() => _host = await ShellHost.StartAsync();

    public async ValueTask DisposeAsync()
    {
        if (_page is not null)
            await _page.Context.CloseAsync();
        await _host.DisposeAsync();
    }

    [Theory]
    [InlineData(false, 1440)]
    [InlineData(true, 1440)]
    [InlineData(false, 400)]
    public async Task The_frame_stands_without_a_complaint(bool dark, int width)
    {
        await OpenAsync(dark, width);
        await _page.AssertAccessibleAsync();
        Assert.Equal(1, await _page.Locator("h1").CountAsync());
        await Expect(_page.Locator("h1")).ToBeFocusedAsync();
        foreach (var landmark in new[] { "banner", "navigation", "main" })
            Assert.Equal(1, await _page.GetByRole(Enum.Parse<AriaRole>(landmark, true)).CountAsync());
        Assert.False(await _page.EvaluateAsync<bool>("document.documentElement.scrollWidth > innerWidth"), "The page is wider than the window.");
        await _page.ShootAsync($"shell-help{(dark ? "-dark" : "")}-{width}");
        Assert.Empty(_complaints);
    }

    [Fact]
    public async Task The_app_bar_tells_how_old_what_one_sees_is()
    {
        await OpenAsync();
        await Expect(_page.Locator(".live")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex(@"^Live · \d\.\d s$"));
    }

    [Fact]
    public async Task Another_language_comes_to_the_same_place()
    {
        await OpenAsync(path: "/help?from=desk");
        await _page.GetByRole(AriaRole.Button, new() { Name = "Suomi" }).ClickAsync();
        await Expect(_page.Locator("h1")).ToHaveTextAsync("Ohje");
        Assert.EndsWith("/help?from=desk", _page.Url, StringComparison.Ordinal);
        await Expect(_page.Locator("html")).ToHaveAttributeAsync("lang", "fi");
        await Expect(_page.Locator(".live")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex(@"^Ajan tasalla · \d,\d s$"));
    }

    [Fact]
    public async Task Another_theme_comes_at_once_and_is_there_on_the_next_page()
    {
        await OpenAsync();
        await _page.Locator(".me summary").ClickAsync();
        await _page.RunAndWaitForResponseAsync(() => _page.GetByRole(AriaRole.Button, new() { Name = "Dark" }).ClickAsync(), answer => answer.Url.EndsWith("/preferences", StringComparison.Ordinal));
        await Expect(_page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
        await Expect(_page.GetByRole(AriaRole.Button, new() { Name = "Dark" })).ToHaveAttributeAsync("aria-pressed", "true");
        // MudBlazor draws in it too.
        await _page.WaitForFunctionAsync("getComputedStyle(document.body).getPropertyValue('--mud-palette-surface').replaceAll(' ', '').startsWith('rgba(23,30,37')");
        await _page.ReloadAsync();
        await Expect(_page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
        Assert.Empty(_complaints);
    }

    [Theory]
    [InlineData(false, 1440)]
    [InlineData(true, 1440)]
    [InlineData(false, 400)]
    public async Task Ones_own_settings_stand_beside_their_list(bool dark, int width)
    {
        await OpenAsync(dark, width, path: "/settings");
        await _page.AssertAccessibleAsync();
        await Expect(_page.Locator("h1")).ToHaveTextAsync("My settings");
        Assert.False(await _page.EvaluateAsync<bool>("document.documentElement.scrollWidth > innerWidth"), "The page is wider than the window.");
        await _page.ShootAsync($"shell-settings{(dark ? "-dark" : "")}-{width}");
        Assert.Empty(_complaints);
    }

    [Fact]
    public async Task A_sound_is_chosen_with_the_keyboard_and_kept()
    {
        await OpenAsync(path: "/settings/mine");
        var on = _page.GetByRole(AriaRole.Group, new() { Name = "Sound for urgent" }).GetByRole(AriaRole.Button, new() { Name = "On" });
        await on.FocusAsync();
        await _page.RunAndWaitForResponseAsync(() => _page.Keyboard.PressAsync("Enter"), answer => answer.Url.EndsWith("/preferences", StringComparison.Ordinal));
        await Expect(on).ToHaveAttributeAsync("aria-pressed", "true");
        Assert.True(Assert.Single(_host.Keeper.Kept).UrgentSound);
        await _page.EvaluateAsync("import('/js/sound.js').then(sound => sound.urgent())");
        await Expect(_page.Locator("html")).ToHaveAttributeAsync("data-sound-played", "1");
        Assert.Empty(_complaints);
    }

    [Fact]
    public async Task The_question_mark_shows_all_keys_until_single_keys_are_switched_off()
    {
        await OpenAsync();
        var sheet = _page.GetByRole(AriaRole.Dialog);
        await _page.Keyboard.PressAsync("?");
        await Expect(sheet).ToBeVisibleAsync();
        await Expect(sheet.GetByRole(AriaRole.Button, new() { Name = "Close" })).ToBeFocusedAsync();
        await _page.Keyboard.PressAsync("Escape");
        await Expect(sheet).ToBeHiddenAsync();

        await _page.Locator(".me summary").ClickAsync();
        await _page.RunAndWaitForResponseAsync(() => _page.GetByRole(AriaRole.Button, new() { Name = "Off" }).ClickAsync(), answer => answer.Url.EndsWith("/preferences", StringComparison.Ordinal));
        await _page.Keyboard.PressAsync("Escape");
        await _page.Keyboard.PressAsync("?");
        await Expect(_page.Locator("kbd.single").First).ToBeHiddenAsync();
        Assert.Equal(0, await sheet.CountAsync());
    }

    [Fact]
    public async Task A_slash_leads_to_the_search_field_and_is_a_character_inside_it()
    {
        await OpenAsync();
        await _page.EvaluateAsync("document.querySelector('main').insertAdjacentHTML('beforeend', '<input data-search aria-label=\"Search\">')");
        await _page.Keyboard.PressAsync("/");
        var search = _page.Locator("[data-search]");
        await Expect(search).ToBeFocusedAsync();
        await Expect(search).ToHaveValueAsync("");
        await _page.Keyboard.PressAsync("/");
        await Expect(search).ToHaveValueAsync("/");
    }

    [Fact]
    public async Task A_lost_server_is_told_and_the_page_comes_back_by_itself()
    {
        await OpenAsync(path: "/help?from=desk");
        var port = _host.Address.Port;
        await _host.DisposeAsync();
        await Expect(_page.Locator("#line-banner")).ToBeVisibleAsync(new() { Timeout = 10_000 });
        await Expect(_page.Locator("h1")).ToHaveTextAsync("Help");
        _host = await ShellHost.StartAsync(port);
        await Expect(_page.Locator("html")).ToHaveAttributeAsync("data-live", "live", new() { Timeout = 30_000 });
        await Expect(_page.Locator("#line-banner")).ToBeHiddenAsync();
        Assert.EndsWith("/help?from=desk", _page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_written_while_the_line_is_down_is_kept_and_given_back()
    {
        await OpenAsync();
        var given = await _page.EvaluateAsync<string[]>(
            """
            async () => {
              const drafts = await import('/js/drafts.js');
              document.body.insertAdjacentHTML('beforeend', '<textarea data-draft="reply:18342"></textarea>');
              const field = document.querySelector('[data-draft]');
              const seen = [];
              const type = text => { field.value = text; field.dispatchEvent(new Event('input', { bubbles: true })); };
              const kept = () => Object.keys(sessionStorage).filter(name => name.startsWith('sp-draft:')).length;
              type('a'); seen.push(`up ${kept()}`);
              drafts.lineDown(); type('ab'); seen.push(`down ${kept()}`);
              field.value = '';
              field.addEventListener('input', () => seen.push(`told ${field.value}`));
              drafts.lineUp(); seen.push(`back ${field.value} ${kept()}`);
              drafts.lineDown(); drafts.eraseAll(); seen.push(`out ${kept()}`);
              return seen;
            }
            """);
        Assert.Equal(["up 0", "down 1", "told ab", "back ab 0", "out 0"], given);
    }

    [Fact]
    public async Task Keys_are_told_apart_as_the_map_says()
    {
        await OpenAsync();
        var told = await _page.EvaluateAsync<string[]>(
            """
            async () => {
              const keys = await import('/js/keys.js');
              const of = options => keys.chordOf(new KeyboardEvent('keydown', options)) ?? 'none';
              const field = html => { const box = document.createElement('div'); box.innerHTML = html; return keys.inText(box.firstChild); };
              return [
                of({ key: 'j' }), of({ key: 'J', shiftKey: true }), of({ key: '?', shiftKey: true }), of({ key: 'k', ctrlKey: true }),
                of({ key: '@', altKey: true, ctrlKey: true }), of({ key: 'Shift', shiftKey: true }), of({ key: 'ö' }), of({ key: 'Enter', ctrlKey: true, shiftKey: true }),
                keys.normal('g  u'), keys.normal('ctrl+k'), keys.normal('Shift+Ctrl+Enter'), keys.normal('+'),
                `${field('<textarea></textarea>')} ${field('<input>')} ${field('<input type="checkbox">')} ${field('<button></button>')} ${field('<select></select>')}`,
              ];
            }
            """);
        Assert.Equal(
            ["J", "Shift+J", "?", "Ctrl+K", "none", "none", "Ö", "Ctrl+Shift+Enter", "G U", "Ctrl+K", "Ctrl+Shift+Enter", "+", "true true false false true"],
            told);
    }

    [Theory]
    [InlineData("<input id='first'>", "", "32")]
    [InlineData("<div id='first' role='listbox' tabindex='0'></div>", "32", "")]
    public async Task What_is_typed_before_a_dialog_has_its_focus_is_typed_into_it(string first, string heard, string written)
    {
        await OpenAsync();
        await _page.EvaluateAsync(
            """
            first => {
              const dialog = document.createElement('div');
              dialog.setAttribute('role', 'dialog');
              dialog.innerHTML = `<span hidden data-first-focus="#first"></span>${first}`;
              document.body.append(dialog);
              window.heard = '';
              document.querySelector('#first').addEventListener('keydown', e => { if (e.target.role) window.heard += e.key; });
              document.activeElement?.blur();
            }
            """,
            first);
        await _page.Keyboard.TypeAsync("32");
        Assert.Equal([heard, written], await _page.EvaluateAsync<string[]>("() => [window.heard, document.activeElement.value ?? '']"));
    }

    [Fact]
    public async Task Tries_to_come_back_grow_apart_and_differ_from_neighbour_to_neighbour()
    {
        await OpenAsync();
        var waits = await _page.EvaluateAsync<double[]>(
            "async () => { const { backoff } = await import('/js/live.js'); return [backoff(0, 0), backoff(0, 1), backoff(1, 0), backoff(1, 1), backoff(3, 0), backoff(3, 1), backoff(50, 0), backoff(50, 1)]; }");
        Assert.Equal([0, 300, 500, 1000, 2000, 4000, 15_000, 30_000], waits);
    }

    [Theory]
    [InlineData(200, true, "live")]
    [InlineData(3000, true, "live")]
    [InlineData(3001, true, "slow")]
    [InlineData(8001, true, "off")]
    [InlineData(10, false, "off")]
    public async Task The_state_of_the_line_goes_by_its_age(int age, bool connected, string state)
    {
        await OpenAsync();
        Assert.Equal(state, await _page.EvaluateAsync<string>("async ([age, up]) => (await import('/js/live.js')).stateOf(age, up)", new object[] { age, connected }));
    }

    private async Task OpenAsync(bool dark = false, int width = 1440, string path = "/help")
    {
        _page = await Browser.OpenAsync(dark, width);
        _page.PageError += (_, error) => _complaints.Add(error);
        _page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                _complaints.Add(message.Text);
        };
        await _page.GotoAsync(new Uri(_host.Address, path).ToString());
        await Expect(_page.Locator("html")).ToHaveAttributeAsync("data-live", "live", new() { Timeout = 15_000 });
        // Live is told before the page listens to keys.
        await _page.Locator("html[data-keymaps]:not([data-keymaps='0'])").WaitForAsync(new() { State = WaitForSelectorState.Attached });
    }
}
