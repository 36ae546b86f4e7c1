using System.Net;
using Microsoft.Playwright;
using StaffPortal.Tests.Support;
using Xunit;

namespace StaffPortal.Tests.Channels.Screens;

/// <summary>The settings page in a real browser, with the keyboard alone.</summary>
public sealed class ApiKeysPageTests
{
    private const string Administrator = "juha.eklund";

    [Fact]
    public async Task An_administrator_makes_a_key_that_works_until_it_is_revoked()
    {
        await using var host = await PortalHost.StartAsync(ct: TestContext.Current.CancellationToken);
        var page = await host.OpenAsync("/settings/keys", Administrator);
        var name = page.Locator("#key-name");
        await name.WaitForAsync();

        // What is missing is said beside the field.
        await name.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("#key-name-wrong").WaitForAsync();

        await name.FillAsync("Katuapp");
        await page.Keyboard.PressAsync("Enter");
        var shown = page.Locator("[data-secret]");
        await shown.WaitForAsync();
        var secret = await shown.InputValueAsync();
        Assert.Matches("^spk_", secret);
        await page.AssertAccessibleAsync();
        await page.ShootAsync("api-keys-made");
        Assert.Equal(HttpStatusCode.OK, await CreateAsync(host, secret, "works"));

        // Leaving the question changes nothing; answering it refuses the key at once.
        var line = page.Locator("tr", new() { HasText = "Katuapp" }).First;
        await line.Locator("button").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("tr.ask").WaitForAsync();
        await page.AssertAccessibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await page.Locator("tr.ask").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        Assert.Equal(HttpStatusCode.OK, await CreateAsync(host, secret, "still works"));
        await line.Locator("button").PressAsync("Enter");
        await page.Locator("tr.ask .btn.p").PressAsync("Enter");
        await page.Locator("tr.gone").WaitForAsync();
        Assert.Equal(HttpStatusCode.Forbidden, await CreateAsync(host, secret, "works no more"));

        // After a reload the secret is nowhere.
        await page.ReloadAsync();
        await page.Locator("tr", new() { HasText = "Katuapp" }).First.WaitForAsync();
        Assert.DoesNotContain(secret, await page.ContentAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_clerk_sees_no_keys()
    {
        await using var host = await PortalHost.StartAsync(ct: TestContext.Current.CancellationToken);
        var page = await host.OpenAsync("/settings/keys", "sari.koskinen");
        await page.Locator(".empty").WaitForAsync();

        Assert.Equal(0, await page.Locator("#key-name").CountAsync());
        Assert.Equal(0, await page.Locator("table").CountAsync());
    }

    private static async Task<HttpStatusCode> CreateAsync(PortalHost host, string key, string description)
    {
        using var client = await host.ClientAsync();
        using var content = new FormUrlEncodedContent([new("api_key", key), new("service_code", "potholes"), new("address_string", "Näsintie 4"), new("description", description)]);
        using var answer = await client.PostAsync("/open311/v2/requests.json", content, TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }
}
