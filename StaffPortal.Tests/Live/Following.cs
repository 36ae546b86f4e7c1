using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using StaffPortal.Data;
using StaffPortal.Live;
using StaffPortal.Tests.Support;

namespace StaffPortal.Tests.Live;

/// <summary>The journal's follower of a test's portal, running until the test ends.</summary>
internal sealed class Following : IAsyncDisposable
{
    private readonly IServiceProvider services;
    private readonly JournalFollower follower;

    private Following(IServiceProvider services, JournalFollower follower) => (this.services, this.follower) = (services, follower);

    public static async Task<Following> StartAsync(ITestDb db, CancellationToken ct)
    {
        var follower = db.Services.GetServices<IHostedService>().OfType<JournalFollower>().Single();
        await follower.StartAsync(ct);
        return new(db.Services, follower);
    }

    /// <summary>Waits until everything committed so far was told.</summary>
    public async Task CaughtUpAsync(CancellationToken ct)
    {
        var head = await services.GetRequiredService<JournalFeed>().HeadAsync(ct);
        var feed = services.GetRequiredService<LiveFeed>();
        while (feed.Told < head)
            await Task.Delay(1, ct);
    }

    public async ValueTask DisposeAsync() => await follower.StopAsync(CancellationToken.None);
}
