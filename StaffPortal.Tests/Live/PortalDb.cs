using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using StaffPortal.Data;
using StaffPortal.Live;
using StaffPortal.Tests.Support;

namespace StaffPortal.Tests.Live;

/// <summary>The database of a running portal, so that the small town can be built in it.</summary>
internal sealed class PortalDb(PortalHost host) : ITestDb
{
    public IServiceProvider Services => host.Services;

    public IDbContextFactory<PortalContext> Contexts => host.Services.GetRequiredService<IDbContextFactory<PortalContext>>();

    public FakeTimeProvider Clock { get; } = new(new(2026, 3, 2, 6, 0, 0, TimeSpan.Zero));

    public IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?>();

    /// <summary>Waits until the portal has told everything committed so far.</summary>
    public async Task CaughtUpAsync(CancellationToken ct)
    {
        var head = await Services.GetRequiredService<JournalFeed>().HeadAsync(ct);
        while (Services.GetRequiredService<LiveFeed>().Head < head)
            await Task.Delay(5, ct);
    }

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
