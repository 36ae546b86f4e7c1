using System.Net;
using System.Text.RegularExpressions;
using StaffPortal.Controls;
using StaffPortal.Shell;
using StaffPortal.Texts;
using Xunit;

namespace StaffPortal.Tests.Shell;

/// <summary>What the shell answers over plain HTTP: headers, document, choices.</summary>
public sealed partial class ShellAnswersTests : IAsyncLifetime
{
    private ShellHost _host = default!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _host = await ShellHost.StartAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task Every_answer_carries_the_headers_that_protect_it()
    {
        using var client = _host.Client();
        foreach (var path in new[] { "/help", "/css/tokens.css", "/health/live", "/nowhere" })
        {
            using var answer = await client.GetAsync(path, Ct);
            string? Header(string name) => answer.Headers.TryGetValues(name, out var values) ? string.Join(",", values) : null;
            Assert.Equal(
                ("nosniff", "DENY", "same-origin", "same-origin", "same-origin"),
                (Header("X-Content-Type-Options"), Header("X-Frame-Options"), Header("Referrer-Policy"), Header("Cross-Origin-Opener-Policy"), Header("Cross-Origin-Resource-Policy")));
            Assert.Equal(SecurityHeaders.Policy(_host.Address.Authority, false, "'self'"), Header("Content-Security-Policy"));
        }
    }

    [Fact]
    public void The_policy_lets_no_script_in_but_ours()
    {
        var parts = SecurityHeaders.Policy("portal.example", true, "'self' https://login.microsoftonline.com").Split("; ").ToDictionary(part => part.Split(' ')[0]);
        Assert.Equal("script-src 'self'", parts["script-src"]);
        Assert.Equal("frame-ancestors 'none'", parts["frame-ancestors"]);
        Assert.Equal("connect-src 'self' wss://portal.example", parts["connect-src"]);
        Assert.Equal("form-action 'self' https://login.microsoftonline.com", parts["form-action"]);
        Assert.Contains("upgrade-insecure-requests", parts.Keys);
        Assert.DoesNotContain("upgrade-insecure-requests", SecurityHeaders.Policy("portal.example", false, "'self'"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_are_kept_nowhere_and_styles_may_be()
    {
        using var client = _host.Client();
        Assert.True((await client.GetAsync("/help", Ct)).Headers.CacheControl!.NoStore);
        Assert.False((await client.GetAsync("/css/tokens.css", Ct)).Headers.CacheControl?.NoStore ?? false);
    }

    [Fact]
    public async Task The_document_holds_no_script_of_its_own()
    {
        using var client = _host.Client();
        var page = await client.GetStringAsync("/help", Ct);
        Assert.All(Scripts().Matches(page), script => Assert.Contains(" src=", script.Value, StringComparison.Ordinal));
        Assert.DoesNotMatch(" on[a-z]+=\"", page);
    }

    [Theory]
    [InlineData("sv-FI,sv;q=0.9,en;q=0.8", "sv")]
    [InlineData("de,en;q=0.5,fi;q=0.7", "fi")]
    [InlineData("de", "fi")]
    public async Task The_first_page_is_in_the_browsers_language_or_else_Finnish(string accepted, string language)
    {
        using var client = _host.Client(accepted);
        Assert.Contains($"<html lang=\"{language}\"", await client.GetStringAsync("/help", Ct), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_choice_holds_for_the_next_page_and_is_kept_with_the_person()
    {
        using var client = _host.Client();
        using var answer = await ChooseAsync(client, new() { ["language"] = "sv", ["theme"] = "dark", ["density"] = "comfortable", ["keys"] = "off", ["back"] = "/help?x=1" });
        Assert.Equal((HttpStatusCode.Found, "/help?x=1"), (answer.StatusCode, answer.Headers.Location!.ToString()));
        Assert.Matches("<html lang=\"sv\" data-theme=\"dark\" data-theme-choice=\"dark\"\\s+data-density=\"comfortable\" data-keys=\"off\"", await client.GetStringAsync("/help", Ct));
        Assert.Equal([new Preferences(Language.Sv, ThemeChoice.Dark, Spacing.Comfortable, false)], _host.Keeper.Kept);
    }

    [Fact]
    public async Task A_choice_made_on_a_page_that_stays_wants_no_answer()
    {
        using var client = _host.Client();
        client.DefaultRequestHeaders.Add("X-Quiet", "1");
        using var answer = await ChooseAsync(client, new() { ["theme"] = "light" });
        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
    }

    [Theory]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example/")]
    [InlineData("https://evil.example/")]
    [InlineData("")]
    public async Task Coming_back_never_leads_to_another_place(string back)
    {
        using var client = _host.Client();
        using var answer = await ChooseAsync(client, new() { ["language"] = "fi", ["back"] = back });
        Assert.Equal("/", answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task Words_that_are_no_choice_change_nothing()
    {
        using var client = _host.Client();
        using var answer = await ChooseAsync(client, new() { ["language"] = "xx", ["theme"] = "7", ["density"] = "99", ["back"] = "/" });
        Assert.Equal([new Preferences(Language.En)], _host.Keeper.Kept);
    }

    [Fact]
    public async Task A_form_from_elsewhere_is_refused()
    {
        using var client = _host.Client();
        using var form = new FormUrlEncodedContent([new("language", "sv")]);
        Assert.Equal(HttpStatusCode.BadRequest, (await client.PostAsync("/preferences", form, Ct)).StatusCode);
        Assert.Empty(_host.Keeper.Kept);
    }

    [Fact]
    public async Task A_missing_page_is_a_page_for_people_and_a_bare_answer_for_machines()
    {
        using var people = _host.Client();
        using var forPeople = await people.GetAsync("/nowhere", Ct);
        Assert.Equal((HttpStatusCode.NotFound, "text/html"), (forPeople.StatusCode, forPeople.Content.Headers.ContentType?.MediaType));
        using var machine = new HttpClient { BaseAddress = _host.Address, DefaultRequestHeaders = { { "Accept", "application/json" } } };
        using var forMachine = await machine.GetAsync("/nowhere", Ct);
        Assert.Equal((HttpStatusCode.NotFound, 0), (forMachine.StatusCode, (await forMachine.Content.ReadAsByteArrayAsync(Ct)).Length));
    }

    private static async Task<HttpResponseMessage> ChooseAsync(HttpClient client, Dictionary<string, string> choices)
    {
        choices["__RequestVerificationToken"] = Token().Match(await client.GetStringAsync("/help", Ct)).Groups["token"].Value;
        using var form = new FormUrlEncodedContent(choices);
        return await client.PostAsync("/preferences", form, Ct);
    }

    [GeneratedRegex("<script[^>]*>")]
    private static partial Regex Scripts();

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"(?<token>[^\"]+)\"")]
    private static partial Regex Token();
}
