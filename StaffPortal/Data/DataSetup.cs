using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Npgsql;
using StaffPortal.Data.Files;
using StaffPortal.Data.Postgres;
using StaffPortal.Data.Sqlite;

namespace StaffPortal.Data;

public static class DataSetup
{
    /// <summary>Chooses the database by <c>Database:Provider</c> (Sqlite, Postgres) and registers what opens it.</summary>
    /// <exception cref="StartRefusedException">The setting names no database we know, or the data folder is taken.</exception>
    public static IServiceCollection AddPortalData(this IServiceCollection services, IConfiguration configuration, DataFolder folder)
    {
        services.AddSingleton(folder);
        services.AddSingleton<FileStore>();
        services.AddSingleton<JournalSignal>();
        services.AddSingleton<JournalFeed>();
        services.AddSingleton<Commands>();
        services.AddHostedService<CommandSweep>();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(PortalZone.Of(configuration));
        services.AddHealthChecks().AddCheck<Readiness>("database", tags: ["ready"]);
        services.AddDataProtection().SetApplicationName("StaffPortal");
        services.AddSingleton<KeyRing>();
        services.AddOptions<KeyManagementOptions>().Configure<KeyRing>((keys, ring) => keys.XmlRepository = ring);
        services.AddSingleton(s => new PortalContextParts(
            s.GetRequiredService<IWriteGate>(), s.GetRequiredService<JournalSignal>(), s.GetRequiredService<TimeProvider>(), [.. s.GetServices<ISaveContributor>()]));

        var provider = configuration["Database:Provider"] ?? "Sqlite";
        if (provider.Equals("Sqlite", StringComparison.OrdinalIgnoreCase))
        {
            services.AddSingleton<IWriteGate, SqliteWriteGate>();
            services.AddSingleton<SqliteCheckpoints>();
            services.AddHostedService(s => s.GetRequiredService<SqliteCheckpoints>());
            services.AddSingleton<IServerHints, OneServer>();
            services.AddSingleton<IDbContextFactory<PortalContext>>(s => new SqliteContexts(folder.Database, s.GetRequiredService<PortalContextParts>()));
            services.AddSingleton<INumbers, SqliteNumbers>();
            services.AddSingleton<DatabaseStart, SqliteStart>();
            services.AddSingleton<IWordIndex, SqliteWordIndex>();
            services.AddSingleton<IIndexTidying, SqliteIndexTidying>();
            services.AddSingleton<INameIndex, SqliteNameIndex>();
        }
        else if (IsPostgres(configuration))
        {
            var address = configuration["Database:ConnectionString"]
                ?? throw new StartRefusedException("Database:Provider is Postgres, but Database:ConnectionString is not set.");
            services.AddSingleton(_ => NpgsqlDataSource.Create(address));   // made by the container, so closed by it
            services.AddSingleton<IWriteGate, PostgresWriteGate>();
            services.AddSingleton<IDbContextFactory<PortalContext>>(s => new PostgresContexts(s.GetRequiredService<NpgsqlDataSource>(), s.GetRequiredService<PortalContextParts>()));
            services.AddSingleton<INumbers, PostgresNumbers>();
            services.AddSingleton<DatabaseStart, PostgresStart>();
            services.AddSingleton<IWordIndex, PostgresWordIndex>();
            services.AddSingleton<IIndexTidying, PostgresIndexTidying>();
            services.AddSingleton<INameIndex, PostgresNameIndex>();
            services.AddSingleton<PostgresBell>();
            services.AddHostedService(s => s.GetRequiredService<PostgresBell>());
            services.AddSingleton<IServerHints>(s => s.GetRequiredService<PostgresBell>());
        }
        else
        {
            throw new StartRefusedException($"Database:Provider is '{provider}'; it must be Sqlite or Postgres.");
        }
        return services;
    }

    public static bool IsPostgres(IConfiguration configuration) =>
        string.Equals(configuration["Database:Provider"], "Postgres", StringComparison.OrdinalIgnoreCase);

    /// <summary><c>/health/live</c>: the program runs; <c>/health/ready</c>: its database answers.</summary>
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        routes.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = c => c.Tags.Contains("ready") }).AllowAnonymous();
    }
}
