using System.Net;
using System.Text;
using Microsoft.Playwright;
using StaffPortal.Tests.Support;
using Xunit;

namespace StaffPortal.Tests.Channels.Import.Screens;

/// <summary>The settings page in a real browser.</summary>
public sealed class ImportPageTests
{
    private const string Administrator = "juha.eklund";

    [Fact]
    public async Task An_administrator_checks_files_mends_the_map_and_imports_while_the_page_may_be_left()
    {
        await using var host = await PortalHost.StartAsync(ct: TestContext.Current.CancellationToken);
        var page = await host.OpenAsync("/settings/import", Administrator);
        var check = page.Locator(".ft .btn.p").First;
        await check.WaitForAsync();
        Assert.True(await check.IsDisabledAsync());

        // What is wrong is said before anything changes.
        await SendAsync(page, 0, "map.json", Sources.Map.Replace("\"made\"", "\"made_\"", StringComparison.Ordinal));
        await SendAsync(page, 1, "rows.csv", string.Join('\n', [Sources.Columns, .. Enumerable.Range(1, 40).Select(n => Sources.Row($"{n}")), Sources.Row("x", state: "LOST")]));
        await check.PressAsync("Enter");
        var refused = page.Locator("[data-found=refused]");
        await refused.WaitForAsync();
        Assert.Contains("Is \"made\" meant?", await refused.InnerTextAsync(), StringComparison.Ordinal);
        await page.AssertAccessibleAsync();

        await SendAsync(page, 0, "mended.json", Sources.Map);
        await refused.WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await check.PressAsync("Enter");
        var good = page.Locator("[data-found=good]");
        await good.WaitForAsync();
        Assert.Contains("\"LOST\" (status) is not translated by the map; rows that will be rejected: 1.", await good.InnerTextAsync(), StringComparison.Ordinal);
        await page.AssertAccessibleAsync();
        await page.ShootAsync("import-checked");

        await good.Locator(".btn.p").PressAsync("Enter");
        await page.GotoAsync(new Uri(host.Address, "/settings/keys").ToString());
        await page.GotoAsync(new Uri(host.Address, "/settings/import").ToString());
        var line = page.Locator("[data-run]", new() { HasText = "Done" });
        await line.WaitForAsync();
        Assert.Contains("40", await line.InnerTextAsync(), StringComparison.Ordinal);
        await page.AssertAccessibleAsync();
        await page.ShootAsync("import-done");
        using var client = await host.ClientAsync(Administrator);
        var rejects = await client.GetStringAsync(new Uri(host.Address, await line.Locator("a").GetAttributeAsync("href")), TestContext.Current.CancellationToken);
        Assert.Contains("The map does not translate", rejects, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_clerk_can_neither_see_nor_send_anything()
    {
        await using var host = await PortalHost.StartAsync(ct: TestContext.Current.CancellationToken);
        var page = await host.OpenAsync("/settings/import", "sari.koskinen");
        await page.Locator(".empty").WaitForAsync();
        Assert.Equal(0, await page.Locator("input[type=file]").CountAsync());

        using var client = await host.ClientAsync("sari.koskinen");
        using var asked = await client.GetAsync("/settings/import/draft", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, asked.StatusCode);
    }

    [Theory]
    [InlineData("/settings/import/files")]
    [InlineData("/settings/import/map")]
    [InlineData("/ticket/10001/files")]
    public async Task A_file_that_no_page_of_the_portal_sends_is_refused(string address)
    {
        await using var host = await PortalHost.StartAsync(ct: TestContext.Current.CancellationToken);
        using var client = await host.ClientAsync(Administrator);
        using var content = new StringContent("id");

        using var sent = await client.PostAsync(address, content, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, sent.StatusCode);
    }

    private static async Task SendAsync(IPage page, int picker, string name, string text)
    {
        // A key press does not wait for a button that is not ready yet.
        await page.Locator(".picker > .btn:enabled").Nth(1).WaitForAsync();
        var chooser = await page.RunAndWaitForFileChooserAsync(() => page.Locator(".picker > .btn").Nth(picker).PressAsync("Enter"));
        await chooser.SetFilesAsync(new FilePayload { Name = name, MimeType = "application/octet-stream", Buffer = Encoding.UTF8.GetBytes(text) });
        await page.GetByRole(AriaRole.Button, new() { Name = $"Remove {name}", Exact = true }).WaitForAsync();
    }
}
