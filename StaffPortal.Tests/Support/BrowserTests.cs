using Xunit;
using Xunit.Sdk;

namespace StaffPortal.Tests.Support;

/// <summary>The testing ground tells good from bad.</summary>
public sealed class BrowserTests
{
    private const string Good = "<!doctype html><html lang=en><title>Desk</title><main><h1>Desk</h1><button>Take</button></main></html>";
    private const string Bad = "<!doctype html><html lang=en><title>Desk</title><main><h1>Desk</h1><button></button><img src=x></main></html>";

    [Fact]
    public async Task A_page_is_opened_shown_and_found_accessible()
    {
        var page = await Browser.OpenAsync();
        await page.SetContentAsync(Good);

        await page.AssertAccessibleAsync();
        var shot = await page.ShootAsync("ground-page");

        Assert.Equal("Take", await page.GetByRole(Microsoft.Playwright.AriaRole.Button).InnerTextAsync());
        Assert.True(new FileInfo(shot).Length > 1000);
    }

    [Fact]
    public async Task A_button_without_a_name_is_a_failure()
    {
        var page = await Browser.OpenAsync();
        await page.SetContentAsync(Bad);

        var failure = await Assert.ThrowsAnyAsync<XunitException>(page.AssertAccessibleAsync);
        Assert.Contains("button-name", failure.Message, StringComparison.Ordinal);
    }
}
