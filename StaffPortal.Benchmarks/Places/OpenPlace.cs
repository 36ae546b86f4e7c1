using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using StaffPortal.Data;

namespace StaffPortal.Benchmarks.Places;

/// <summary>The portal's services on a place; lets the folder and its connections go when disposed.</summary>
public sealed class OpenPlace(WebApplication portal, DataFolder folder) : IAsyncDisposable
{
    public IDbContextFactory<PortalContext> Contexts => Get<IDbContextFactory<PortalContext>>();

    public T Get<T>() where T : notnull => portal.Services.GetRequiredService<T>();

    public async ValueTask DisposeAsync()
    {
        var source = portal.Services.GetService<NpgsqlDataSource>();
        await portal.DisposeAsync();
        if (source is not null)
            await source.DisposeAsync();
        folder.Dispose();
    }
}
