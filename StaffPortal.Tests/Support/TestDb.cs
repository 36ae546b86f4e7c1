using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Npgsql;
using StaffPortal.Data;

namespace StaffPortal.Tests.Support;

/// <summary>What the two test databases have in common: a data folder, a clock that stands, the portal's data services.</summary>
public abstract class TestDb : ITestDb
{
    private ServiceProvider? services;

    public TemporaryFolder Folder { get; } = new();

    public FakeTimeProvider Clock { get; } = new(new(2026, 3, 2, 6, 0, 0, TimeSpan.Zero));

    public IServiceProvider Services => services ?? throw new InvalidOperationException("The database is not made yet.");

    public IDbContextFactory<PortalContext> Contexts => Services.GetRequiredService<IDbContextFactory<PortalContext>>();

    public abstract IReadOnlyDictionary<string, string?> Settings { get; }

    public async ValueTask InitializeAsync()
    {
        try
        {
            await CreateAsync();
            services = Build(Settings, DataFolder.Take(Folder.Path), Clock);
        }
        catch
        {
            // A test that could not begin (or is skipped) is not disposed of by the runner.
            await DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (services is not null)
        {
            var source = services.GetService<NpgsqlDataSource>();
            await services.DisposeAsync();
            if (source is not null)
                await source.DisposeAsync();
        }
        await DropAsync();
        Folder.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>The portal's services over one database, without a host: nothing runs in the background.</summary>
    internal static ServiceProvider Build(IReadOnlyDictionary<string, string?> settings, DataFolder folder, TimeProvider clock) => new ServiceCollection()
        .AddLogging()
        .AddSingleton(clock)
        .AddPortalData(new ConfigurationBuilder().AddInMemoryCollection(settings).Build(), folder)
        .BuildServiceProvider();

    /// <summary>Makes the migrated, empty database.</summary>
    protected abstract Task CreateAsync();

    protected abstract Task DropAsync();
}
