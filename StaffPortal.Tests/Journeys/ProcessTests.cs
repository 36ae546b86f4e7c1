using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using StaffPortal.Catalogue;
using StaffPortal.Channels.Import;
using StaffPortal.Channels.Rows;
using StaffPortal.Data;
using StaffPortal.Insights.Warehouse;
using StaffPortal.Tests.Support;
using StaffPortal.Texts;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace StaffPortal.Tests.Journeys;

/// <summary>The process map of a log with stages of its own: by keyboard and by mouse, as a picture and as a table.</summary>
public sealed class ProcessTests(ProcessTests.Town town) : IClassFixture<ProcessTests.Town>
{
    private const string Map = """
        {
          "source": "steps", "zone": "Europe/Helsinki", "id": "case",
          "activity": { "column": "step", "process": "Repairs", "values": { "Register": "received", "Inspect": "assigned", "Repair": "inProgress", "Wait for part": "waiting", "Ready": "resolved" },
            "targetDays": { "Inspect": 1, "Repair": 2 } },
          "time": { "column": "at", "format": "yyyy-MM-dd HH:mm" }, "target": { "column": "due", "format": "yyyy-MM-dd HH:mm" },
          "channel": { "otherwise": "web" }, "department": { "otherwise": "Workshop" }, "team": { "column": "queue" }, "service": { "otherwise": "Machine repair" }
        }
        """;

    [Fact]
    public async Task The_map_is_read_by_keyboard_from_a_place_to_its_tickets()
    {
        var page = await OpenAsync("");
        await Expect(page.Locator("h1")).ToContainTextAsync("How 60 requests moved");
        await Expect(page.Locator("[data-place]")).ToHaveCountAsync(5);
        await Expect(page.Locator(".nd.over, .nd.worst")).Not.ToHaveCountAsync(0);
        await Expect(page.Locator(".ln.back")).ToHaveCountAsync(1);
        await page.AssertAccessibleAsync();
        await page.ShootAsync("process");

        // One stop of the Tab key; arrows go on.
        await Expect(page.Locator(".ms [tabindex='0']")).ToHaveCountAsync(1);
        await page.Locator("[data-place=s1]").FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await Expect(page.Locator("[data-way='s1>s2']")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await Expect(page.Locator("[data-place=s2]")).ToBeFocusedAsync();
        await Expect(page.Locator("[data-place=s2]")).ToHaveAccessibleNameAsync(new Regex("^Inspect 60 cases .*, 60 visits, over the target"));
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#path-h")).ToBeFocusedAsync();
        await Expect(page.Locator(".ins .kk")).ToContainTextAsync("median, target");
        await Expect(page.Locator(".ins .hg")).ToBeVisibleAsync();
        await page.AssertAccessibleAsync();
        await page.ShootAsync("process-place");
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator(".ins")).ToHaveCountAsync(0);
        await Expect(page.Locator("[data-place=s2]")).ToBeFocusedAsync();

        await page.Keyboard.PressAsync("Enter");
        await page.Locator("[data-open=cases]").PressAsync("Enter");
        await page.WaitForURLAsync("**/process/tickets?*");
        await Expect(page.Locator(".top .cnt")).ToHaveTextAsync("60");
        await page.AssertAccessibleAsync();
        await page.Locator("[data-back]").PressAsync("Enter");
        await Expect(page.Locator("#path-h")).ToHaveTextAsync("Inspect");
        await page.GotoAsync(new Uri(town.Host.Address, "/desk").ToString());
        await DeskWindow.ReadyAsync(page);
        await DeskWindow.SequenceAsync(page, "g", "p");
        await Expect(page).ToHaveURLAsync(new Regex("/process$"));
    }

    [Fact]
    public async Task By_mouse_a_way_is_opened_paths_stand_out_and_what_is_shown_stands_in_the_address()
    {
        var page = await OpenAsync("&share=100");
        await page.Locator("[data-way='s4>s3']").ClickAsync();
        await Expect(page.Locator("#path-h")).ToHaveTextAsync("Wait for part → Repair");
        await page.WaitForURLAsync("**at=s4&next=s3*");
        await Expect(page.Locator("[data-open=cases]")).ToContainTextAsync("Open 20 cases");
        await page.Locator("[data-close]").ClickAsync();
        await Expect(page.Locator(".ins")).ToHaveCountAsync(0);

        await page.Locator("[data-variant='0']").ClickAsync();
        await Expect(page.Locator(".dim")).Not.ToHaveCountAsync(0);
        await page.Locator("[data-variant='0']").ClickAsync();
        await Expect(page.Locator(".dim")).ToHaveCountAsync(0);

        await page.Locator("[data-check=rework]").UncheckAsync();
        await Expect(page.Locator(".ln.back")).ToHaveCountAsync(0);
        await page.Locator("[data-check=waiting]").UncheckAsync();
        await Expect(page.Locator("[data-place=s4]")).ToHaveCountAsync(0);
        await page.WaitForURLAsync("**waiting=no*rework=no*");
        await page.Locator("[data-check=late]").CheckAsync();
        await Expect(page.Locator("h1")).ToContainTextAsync("How 40 requests moved");
        await page.Locator("[data-share]").FillAsync("10");
        await Expect(page.Locator("h1")).ToContainTextAsync("are shown");
        await page.Locator("[data-number=Cost]").ClickAsync();
        await Expect(page.Locator(".lb text").Filter(new() { HasText = "/ wk" }).First).ToBeVisibleAsync();
        await page.Locator("[data-unit=Teams]").ClickAsync();
        await Expect(page.Locator("[data-place]").Filter(new() { HasText = "Front desk" })).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task The_same_stands_in_a_table_and_in_a_file()
    {
        var page = await OpenAsync("&as=table");
        await Expect(page.Locator(".tb tbody th button[data-place]")).ToHaveCountAsync(5);
        await page.AssertAccessibleAsync();
        await page.ShootAsync("process-table");
        await page.Locator("[data-way='s2>s3']").PressAsync("Enter");
        await Expect(page.Locator("#path-h")).ToHaveTextAsync("Inspect → Repair");

        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator("[data-act=csv]").ClickAsync());
        await using var stream = await download.CreateReadStreamAsync();
        using var reader = new StreamReader(stream);
        var lines = (await reader.ReadToEndAsync(TestContext.Current.CancellationToken)).Trim().Split("\r\n");
        Assert.StartsWith("From,To,Cases,Times", lines[0].TrimStart('\uFEFF'), StringComparison.Ordinal);
        Assert.Contains(lines, l => l.StartsWith("Inspect,Repair,60,60,0,", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_cases_or_rights_it_says_so()
    {
        var page = await OpenAsync("&from=1999-01-01&to=1999-02-01");
        await Expect(page.GetByText("No ticket was completed here")).ToBeVisibleAsync();
        await page.AssertAccessibleAsync();
        await page.Locator("[data-empty=span]").ClickAsync();
        await Expect(page.Locator("[data-place]").First).ToBeVisibleAsync();

        var sari = await town.Host.OpenAsync("/process", "sari.koskinen");
        await Expect(sari.Locator("[data-map]")).ToHaveCountAsync(0);
        await Expect(sari.Locator(".rail a[href='/process']")).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData("fi", "Näin 60 pyyntöä eteni")]
    [InlineData("sv", "Så rörde sig 60 ärenden")]
    public async Task It_speaks_the_readers_language(string language, string heading)
    {
        var page = await OpenAsync("");
        await page.Locator($".lang [data-lang={language}], .lang [lang={language}]").First.ClickAsync();
        await Expect(page.Locator("h1")).ToContainTextAsync(heading);
        await page.AssertAccessibleAsync();
        await page.ShootAsync($"process-{language}");
    }

    private async Task<IPage> OpenAsync(string also)
    {
        var page = await town.Host.OpenAsync($"/process?service={town.Service:N}{also}", "petra.lindholm");
        await page.Locator("html[data-keymaps='2']").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        return page;
    }

    public sealed class Town : IAsyncLifetime
    {
        public PortalHost Host { get; private set; } = null!;

        public Guid Service { get; private set; }

        public async ValueTask InitializeAsync()
        {
            var ct = TestContext.Current.CancellationToken;
            Host = await PortalHost.StartAsync(ct: ct);
            var path = Path.Combine(Host.DataFolder, "steps.csv");
            await File.WriteAllLinesAsync(path, ["case,step,at,due,queue", .. Rows(Host.Services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime.Date)], ct);
            var import = await Host.Services.GetRequiredService<HistoryCheck>().CheckAsync(Map, [new RowFile(path)], null, ct);
            var outcome = await Host.Services.GetRequiredService<HistoryImport>().RunAsync(import, null, Language.En, null, ct);
            Assert.Equal((ImportEnd.Done, 0), (outcome.End, outcome.Tally.Rejected));
            var head = await Host.Services.GetRequiredService<JournalFeed>().HeadAsync(ct);
            while (!(Host.Services.GetRequiredService<FactStore>().Seq >= head))
                await Task.Delay(20, ct);
            Service = (await Host.Services.GetRequiredService<CatalogueDirectory>().GetAsync(ct)).Services.Values.Single(s => s.Name.Fi == "Machine repair").Id.Value;
        }

        public ValueTask DisposeAsync() => Host.DisposeAsync();

        /// <summary>Sixty repairs of the last weeks: all are inspected too slowly, twenty wait for a part, ten come back.</summary>
        private static IEnumerable<string> Rows(DateTime today)
        {
            for (var n = 1; n <= 60; n++)
            {
                var at = today.AddDays(-n - 8).AddHours(8);
                var due = Said(at.AddDays(n <= 40 ? 1 : 20));
                yield return $"{n},Register,{Said(at)},{due},Front desk";
                yield return $"{n},Inspect,{Said(at = at.AddMinutes(10 + n))},{due},Front desk";
                yield return $"{n},Repair,{Said(at = at.AddHours(26 + (n % 7)))},{due},Workshop";
                if (n % 3 == 0)
                {
                    yield return $"{n},Wait for part,{Said(at = at.AddHours(3))},{due},Workshop";
                    yield return $"{n},Repair,{Said(at = at.AddHours(30 + n))},{due},Workshop";
                }
                yield return $"{n},Ready,{Said(at = at.AddHours(5))},{due},Workshop";
                if (n % 6 != 1)
                    continue;
                yield return $"{n},Repair,{Said(at = at.AddHours(6))},{due},Workshop";
                yield return $"{n},Ready,{Said(at.AddHours(2))},{due},Workshop";
            }
        }

        private static string Said(DateTime at) => at.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
    }
}
