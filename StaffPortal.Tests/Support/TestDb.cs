using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using StaffPortal.Allocation;
using StaffPortal.Casework;
using StaffPortal.Catalogue;
using StaffPortal.Channels;
using StaffPortal.Data;
using StaffPortal.Insights;
using StaffPortal.Live;
using StaffPortal.Messaging;
using StaffPortal.Rights.Access;
using StaffPortal.Staff;
using StaffPortal.Tickets;
using StaffPortal.Timeline;
using StaffPortal.Triage.Views;

namespace StaffPortal.Tests.Support;

/// <summary>What the two test databases have in common: a data folder, a clock that stands, the portal's data services.</summary>
public abstract class TestDb : ITestDb
{
    private WebApplication? portal;

    public TemporaryFolder Folder { get; } = new();

    public FakeTimeProvider Clock { get; } = new(new(2026, 3, 2, 6, 0, 0, TimeSpan.Zero));

    public IServiceProvider Services => portal?.Services ?? throw new InvalidOperationException("The database is not made yet.");

    public IDbContextFactory<PortalContext> Contexts => Services.GetRequiredService<IDbContextFactory<PortalContext>>();

    public abstract IReadOnlyDictionary<string, string?> Settings { get; }

    public async ValueTask InitializeAsync()
    {
        try
        {
            await CreateAsync();
            portal = Build(Settings, DataFolder.Take(Folder.Path), Clock);
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
        if (portal is not null)
            await portal.DisposeAsync();
        await DropAsync();
        Folder.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>The portal as the program composes it, but not started: nothing runs in the background, nothing listens.</summary>
    internal static WebApplication Build(IReadOnlyDictionary<string, string?> settings, DataFolder folder, TimeProvider clock)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = Environments.Development, ContentRootPath = folder.Path });
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(settings);
        builder.Services.AddSingleton(clock);
        builder.Services.AddPortalData(builder.Configuration, folder);
        builder.Services.AddSingleton<IDbContextFactory<PortalContext>>(s => TestContexts.For(settings, folder, s.GetRequiredService<PortalContextParts>()));
        builder.Services.AddLive();
        builder.AddStaff();
        builder.Services.AddCatalogue();
        builder.Services.AddTickets();
        builder.Services.AddAllocation();
        builder.Services.AddMessaging();
        builder.Services.AddAccessLog();
        builder.Services.AddEntries();
        builder.Services.AddInsights();
        builder.Services.AddSavedViews();
        builder.Services.AddChannels();
        builder.Services.AddSingleton<StaffPortal.Casework.CaseReader>();
        return builder.Build();
    }

    /// <summary>Makes the migrated, empty database.</summary>
    protected abstract Task CreateAsync();

    protected abstract Task DropAsync();
}
