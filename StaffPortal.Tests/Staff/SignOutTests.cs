using System.Net;
using Microsoft.Playwright;
using StaffPortal.Tests.Support;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace StaffPortal.Tests.Staff;

/// <summary>One leaves by the portal's own button, and by nobody else's.</summary>
public sealed class SignOutTests
{
    [Fact]
    public async Task Only_a_page_of_the_portal_signs_out()
    {
        await using var host = await PortalHost.StartAsync(ct: TestContext.Current.CancellationToken);
        using var client = await host.ClientAsync("sari.koskinen");
        using var elsewhere = await client.PostAsync("/sign-out", new FormUrlEncodedContent([]), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, elsewhere.StatusCode);
        Assert.False(elsewhere.Headers.Contains("Set-Cookie"));

        var page = await host.OpenAsync("/help", "sari.koskinen");
        await page.Locator("html[data-keymaps]").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await page.GetByRole(AriaRole.Img, new() { Name = "Sari Koskinen" }).First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/sign-in"));
    }
}
