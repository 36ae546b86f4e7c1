using System.Net;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.DependencyInjection;
using StaffPortal.Data;
using StaffPortal.Live;
using StaffPortal.Tests.Channels.Open311;
using Xunit;

namespace StaffPortal.Tests.Channels.Keys;

/// <summary>The live feed for a program with a key.</summary>
public sealed class WatchByKeyTests(Open311Portal portal) : IClassFixture<Open311Portal>
{
    [Fact]
    public async Task A_key_that_may_watch_hears_of_a_request()
    {
        await using var line = Line(Open311Portal.Watcher);
        await line.StartAsync(TestContext.Current.CancellationToken);
        // From a known place on: the request may be stored before the server has begun to watch.
        var since = await portal.Services.GetRequiredService<JournalFeed>().HeadAsync(TestContext.Current.CancellationToken);
        var heard = line.StreamAsync<LiveNotice>("Watch", new[] { Topics.Desk }, since, TestContext.Current.CancellationToken).GetAsyncEnumerator(TestContext.Current.CancellationToken);
        var next = heard.MoveNextAsync();

        await portal.PostAsync($"api_key={Open311Portal.Key}&service_code=hidden-Never&address_string=x&description=heard");

        Assert.True(await next);
        Assert.Equal("ticket.opened", heard.Current.Kind);
    }

    [Theory]
    [InlineData(Open311Portal.Key)]
    [InlineData("nonsense")]
    public async Task A_key_that_may_not_watch_is_refused(string key)
    {
        await using var line = Line(key);

        var refused = await Assert.ThrowsAsync<HttpRequestException>(() => line.StartAsync(TestContext.Current.CancellationToken));

        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
    }

    [Fact]
    public async Task A_key_opens_no_page()
    {
        using var asked = new HttpRequestMessage(HttpMethod.Get, "/desk");
        asked.Headers.Authorization = new("Bearer", Open311Portal.Watcher);

        using var answer = await portal.Client.SendAsync(asked, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    private HubConnection Line(string key) => new HubConnectionBuilder()
        .WithUrl(new Uri(portal.Client.BaseAddress!, "/live"), http => http.AccessTokenProvider = () => Task.FromResult<string?>(key)).Build();
}
