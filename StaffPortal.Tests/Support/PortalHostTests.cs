using System.Net;
using Xunit;

namespace StaffPortal.Tests.Support;

public sealed class PortalHostTests
{
    [Fact]
    public async Task The_portal_answers_and_lets_in_who_is_signed_in()
    {
        await using var host = await PortalHost.StartAsync(ct: TestContext.Current.CancellationToken);
        using var nobody = await host.ClientAsync();
        using var sari = await host.ClientAsync("sari.koskinen");

        Assert.Equal(HttpStatusCode.OK, (await nobody.GetAsync("/health/ready", TestContext.Current.CancellationToken)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await nobody.GetAsync("/", TestContext.Current.CancellationToken)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await sari.GetAsync("/", TestContext.Current.CancellationToken)).StatusCode);
    }
}
