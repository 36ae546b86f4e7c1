using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using StaffPortal.Catalogue;
using StaffPortal.Data;
using StaffPortal.Live;
using StaffPortal.Rights.Access;
using StaffPortal.Staff;
using StaffPortal.Tickets;

namespace StaffPortal.Benchmarks.Places;

/// <summary>A data folder with its database, as a portal would be started on it.</summary>
/// <param name="Kind">Which database.</param>
/// <param name="Folder">The data folder; on PostgreSQL it holds only the lock file.</param>
/// <param name="Settings">The portal's settings for it.</param>
public sealed record Place(DatabaseKind Kind, string Folder, IReadOnlyDictionary<string, string?> Settings)
{
    /// <summary>The portal's services on it as the program composes them, but not started: nothing runs in the background.</summary>
    /// <param name="more">Services of further folders.</param>
    public OpenPlace Open(Action<IServiceCollection>? more = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = Environments.Development, ContentRootPath = Folder });
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(Settings);
        var folder = DataFolder.Take(Folder);
        builder.Services.AddPortalData(builder.Configuration, folder);
        builder.Services.AddAccessLog();
        builder.Services.AddLive();
        builder.AddStaff();
        builder.Services.AddCatalogue();
        builder.Services.AddTickets();
        more?.Invoke(builder.Services);
        return new(builder.Build(), folder);
    }

    /// <summary>Makes or brings up to date the tables.</summary>
    public async Task PrepareAsync(CancellationToken ct)
    {
        await using var portal = Open();
        await portal.Get<DatabaseStart>().PrepareAsync(ct);
    }
}
