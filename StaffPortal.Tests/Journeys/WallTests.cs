using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using StaffPortal.Catalogue;
using StaffPortal.Channels;
using StaffPortal.Data;
using StaffPortal.Insights.Wall;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Tests.Support;
using StaffPortal.Texts;
using StaffPortal.Tickets;
using Xunit;
using Location = StaffPortal.Tickets.Location;
using static Microsoft.Playwright.Assertions;

namespace StaffPortal.Tests.Journeys;

/// <summary>A screen in the lobby: opened by a link, live without anybody signed in, honest when it is not, dark when the link is revoked.</summary>
public sealed partial class WallTests(DeskByKeyboardTests.Town town) : IClassFixture<DeskByKeyboardTests.Town>
{
    private const string Lead = "tapio.uotila";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private PortalHost Host => town.Host;

    [Fact]
    public async Task A_lead_makes_a_link_the_wall_lives_says_when_it_does_not_and_ends_when_the_link_is_revoked()
    {
        var tapio = await Host.OpenAsync("/wall", Lead);
        var address = await MakeAsync(tapio, "Lobby");
        await tapio.AssertAccessibleAsync();
        await tapio.ShootAsync("walls");

        await using var line = new CutLine(Host.Address);
        var wall = await Browser.OpenAsync();
        await wall.GotoAsync(new Uri(line.Address, new Uri(address).PathAndQuery).ToString());
        await Expect(wall.Locator("html")).ToHaveAttributeAsync("data-wall", "live");
        await Expect(wall.Locator("[data-wall-state]")).ToHaveTextAsync("Live");
        Assert.DoesNotContain("key", wall.Url, StringComparison.Ordinal);
        Assert.Equal("", await wall.EvaluateAsync<string>("document.cookie"));
        await wall.AssertAccessibleAsync();

        // A new request is there at once, as service and district.
        var before = await WaitingAsync(wall);
        await ReceiveAsync("Nieminen's cellar is under water", "Nieminen", "Jokikatu 31");
        await Expect(wall.Locator("[data-tile=waiting] strong")).ToHaveTextAsync($"{before + 1}", new() { Timeout = 5000 });
        await Expect(wall.Locator("footer .one").First).ToContainTextAsync("Water leak, Keskusta");
        var seen = await wall.ContentAsync();
        foreach (var secret in new[] { "Nieminen", "Veera", "Jokikatu", "cellar", "posti.example", "spw_" })
            Assert.DoesNotContain(secret, seen, StringComparison.Ordinal);
        await wall.ShootAsync("wall");

        // The line is cut: the wall says so by itself, and comes back by itself.
        line.Cut();
        await Expect(wall.Locator("html")).ToHaveAttributeAsync("data-wall", "off", new() { Timeout = 30_000 });
        await Expect(wall.Locator("[data-wall-state]")).ToHaveTextAsync(NotLive());
        await wall.AssertAccessibleAsync();
        await wall.ShootAsync("wall-not-live");
        line.Mend();
        await Expect(wall.Locator("html")).ToHaveAttributeAsync("data-wall", "live", new() { Timeout = 30_000 });

        // Revoked, it goes dark without being touched; it is asked first.
        await tapio.GetByRole(AriaRole.Button, new() { Name = "Revoke the link: Water network, Lobby" }).ClickAsync();
        await Expect(tapio.GetByRole(AriaRole.Button, new() { Name = "Keep the link" })).ToBeFocusedAsync();
        await tapio.AssertAccessibleAsync();
        await tapio.GetByRole(AriaRole.Button, new() { Name = "Revoke", Exact = true }).ClickAsync();
        await Expect(wall.Locator("h1")).ToHaveTextAsync("This link has been revoked", new() { Timeout = 10_000 });
        await wall.AssertAccessibleAsync();
        Assert.DoesNotContain("Water network", await wall.ContentAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1920, 1080)]
    [InlineData(1440, 900)]
    public async Task Nothing_overflows_in_any_language(int width, int height)
    {
        var desk = Host.Services.GetRequiredService<WallLinkDesk>();
        var keeper = (await Host.PersonAsync("juha.eklund")).ToViewer();
        var teams = (await Host.Services.GetRequiredService<StaffDirectory>().GetAsync(Ct)).Teams.Values.OrderBy(t => t.Order).Take(4).ToList();
        foreach (var language in Languages.All)
        {
            var page = await Browser.OpenAsync(width: width, height: height);
            foreach (var team in teams)
            {
                var secret = await desk.MakeAsync(keeper, CommandId.New(), new(team.Id, "Hall", language), Ct);
                await page.GotoAsync(new Uri(Host.Address, $"{WallEndpoints.AddressOf(team.Id)}?key={secret}").ToString());
                await Expect(page.Locator("html")).ToHaveAttributeAsync("data-wall", "live");
                Assert.Equal(Cultures.Tag(language), await page.Locator("html").GetAttributeAsync("lang"));
                var over = await page.EvaluateAsync<string[]>("""
                    () => {
                        const out = [];
                        const screen = { right: innerWidth + 1, bottom: innerHeight + 1 };
                        for (const part of document.querySelectorAll('header > *, .tile > *, .tile, section, section > *, tbody tr, footer > *')) {
                            const box = part.getBoundingClientRect();
                            const inside = part.parentElement.closest('.tile, section') ?? part.parentElement;
                            const around = inside.getBoundingClientRect();
                            const clips = getComputedStyle(part).overflow === 'hidden';
                            if (box.right > screen.right || box.bottom > screen.bottom || box.right > around.right + 1 || box.bottom > around.bottom + 1 || (!clips && part.scrollWidth > part.clientWidth + 1))
                                out.push(`${part.tagName}.${part.className}: ${part.textContent.trim().slice(0, 30)}`);
                        }
                        for (const line of document.querySelectorAll('.tile:not([data-tile=oldest]) em, section > p'))
                            if (line.scrollWidth > line.clientWidth) out.push(`cut: ${line.textContent}`);
                        return out;
                    }
                    """);
                Assert.True(over.Length == 0, $"{language} {team.Name.En} {width}: {string.Join("; ", over)}");
            }
            await page.ShootAsync($"wall-{Cultures.Tag(language)}-{width}");
        }
    }

    [Fact]
    public async Task The_key_goes_into_a_cookie_of_this_wall_alone_and_out_of_the_address()
    {
        var (water, it) = (await TeamAsync("Water network"), await TeamAsync("IT support"));
        var secret = await Host.Services.GetRequiredService<WallLinkDesk>().MakeAsync((await Host.PersonAsync(Lead)).ToViewer(), CommandId.New(), new(water, "Hall", Language.Fi), Ct);
        using var client = await Host.ClientAsync();

        var first = await client.GetAsync($"{WallEndpoints.AddressOf(water)}?key={secret}", Ct);

        Assert.Equal((HttpStatusCode.Redirect, WallEndpoints.AddressOf(water)), (first.StatusCode, first.Headers.Location!.ToString()));
        var cookie = Assert.Single(first.Headers.GetValues("Set-Cookie"));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains($"path={WallEndpoints.AddressOf(water)};", cookie, StringComparison.OrdinalIgnoreCase);
        client.DefaultRequestHeaders.Add("Cookie", cookie.Split(';')[0]);
        var page = await client.GetStringAsync(WallEndpoints.AddressOf(water), Ct);
        Assert.Contains("Vesihuoltoverkosto", page, StringComparison.Ordinal);
        Assert.DoesNotContain(secret!, page, StringComparison.Ordinal);
        // The same cookie opens no other wall, no page of the staff and no circuit.
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(WallEndpoints.AddressOf(it), Ct)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await client.GetAsync("/desk", Ct)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await client.PostAsync("/_blazor/negotiate?negotiateVersion=1", null, Ct)).StatusCode);
    }

    [Fact]
    public async Task Staff_with_the_right_to_the_departments_figures_need_no_link_and_others_are_told_that_there_is_nothing()
    {
        var (water, it) = (await TeamAsync("Water network"), await TeamAsync("IT support"));
        using var tapio = await Host.ClientAsync(Lead);
        using var nobody = await Host.ClientAsync();
        using var sari = await Host.ClientAsync("sari.koskinen");

        Assert.Equal(HttpStatusCode.OK, (await tapio.GetAsync(WallEndpoints.AddressOf(water), Ct)).StatusCode);

        var answers = new List<string>();
        foreach (var (client, address) in new[] { (tapio, WallEndpoints.AddressOf(it)), (sari, WallEndpoints.AddressOf(it)), (sari, WallEndpoints.AddressOf(water)), (sari, WallEndpoints.AddressOf(new(Guid.NewGuid()))) })
        {
            var refused = await client.GetAsync(address, Ct);
            Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
            answers.Add(await refused.Content.ReadAsStringAsync(Ct));
            Assert.Contains("event: gone", await client.GetStringAsync(address + "/live", Ct), StringComparison.Ordinal);
        }
        Assert.Single(answers.Distinct());
        Assert.Contains("/sign-in?ReturnUrl=", await (await nobody.GetAsync(WallEndpoints.AddressOf(water), Ct)).Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_settings_offer_the_same_to_administrators_and_a_lead_sees_only_their_own_teams()
    {
        var juha = await Host.OpenAsync("/settings/walls", "juha.eklund");
        await Expect(juha.Locator("[data-wall-team]")).ToHaveCountAsync(14);
        await Expect(juha.GetByRole(AriaRole.Link, new() { NameRegex = OpenTheWall() })).ToHaveCountAsync(0);
        await juha.AssertAccessibleAsync();

        var tapio = await Host.OpenAsync("/wall", Lead);
        await Expect(tapio.Locator("[data-wall-team]")).ToHaveCountAsync(1);
        await Expect(tapio.GetByRole(AriaRole.Link, new() { Name = "Open the wall of Water network, in a new tab" })).ToBeVisibleAsync();
        await tapio.GetByRole(AriaRole.Button, new() { Name = "Make a link to the wall of Water network" }).ClickAsync();
        await Expect(tapio.Locator("#wall-place")).ToBeFocusedAsync();
        await tapio.Keyboard.PressAsync("Enter");
        await Expect(tapio.Locator("#wall-place-wrong")).ToBeVisibleAsync();
        await tapio.AssertAccessibleAsync();
        await tapio.Keyboard.PressAsync("Escape");
        await Expect(tapio.Locator("#wall-place")).ToHaveCountAsync(0);

        var sari = await Host.OpenAsync("/wall", "sari.koskinen");
        await Expect(sari.GetByText("You may not give links to wallboards")).ToBeVisibleAsync();
        await Expect(sari.Locator(".rail a[href='/wall']")).ToHaveCountAsync(0);
    }

    private static async Task<string> MakeAsync(IPage page, string place)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Make a link to the wall of Water network" }).ClickAsync();
        await Expect(page.Locator("#wall-place")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync(place);
        await page.Locator("#wall-language").SelectOptionAsync("En");
        await page.Locator("#wall-place").PressAsync("Enter");
        await Expect(page.Locator("[data-secret]")).ToBeFocusedAsync();
        return await page.Locator("[data-secret]").InputValueAsync();
    }

    private static async Task<int> WaitingAsync(IPage wall) =>
        int.Parse(await wall.Locator("[data-tile=waiting] strong").InnerTextAsync(), System.Globalization.CultureInfo.InvariantCulture);

    private async Task<TeamId> TeamAsync(string name) =>
        (await Host.Services.GetRequiredService<StaffDirectory>().GetAsync(Ct)).Teams.Values.Single(t => t.Name.En == name).Id;

    private async Task ReceiveAsync(string subject, string name, string address)
    {
        var catalogue = await Host.Services.GetRequiredService<CatalogueDirectory>().GetAsync(Ct);
        var sender = new Viewer(Guid.CreateVersion7(), "Web", new HashSet<Fact> { new(FactName.CreateRequests) });
        await Host.Services.GetRequiredService<Intake>().TakeInAsync(sender, [CommandId.New()], new()
        {
            Channel = Channel.Web,
            Service = catalogue.Services.Values.First(s => s.Name.En == "Water leak"),
            Subject = subject,
            Description = subject,
            Location = Location.Unknown with { Address = address, District = "Keskusta" },
            Language = Language.En,
            Priority = Priority.Normal,
            Requester = new("Veera", name, "veera@posti.example", "040 512 3131"),
        }, Ct);
    }

    [GeneratedRegex(@"^Not live since \d{1,2}\.\d{2}$")]
    private static partial Regex NotLive();

    [GeneratedRegex("Open the wall")]
    private static partial Regex OpenTheWall();
}
