using Microsoft.EntityFrameworkCore;
using Npgsql;
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
        services.AddSingleton<JournalSignal>();
        services.AddSingleton<JournalFeed>();
        services.AddSingleton<Commands>();
        services.AddHostedService<CommandSweep>();
        services.AddSingleton(s => new PortalContextParts(
            s.GetRequiredService<IWriteGate>(), s.GetRequiredService<JournalSignal>(), s.GetRequiredService<TimeProvider>(), [.. s.GetServices<ISaveContributor>()]));

        var provider = configuration["Database:Provider"] ?? "Sqlite";
        if (provider.Equals("Sqlite", StringComparison.OrdinalIgnoreCase))
        {
            services.AddSingleton<IWriteGate, SqliteWriteGate>();
            services.AddSingleton<IDbContextFactory<PortalContext>>(s => new SqliteContexts(folder.Database, s.GetRequiredService<PortalContextParts>()));
            services.AddSingleton<INumbers, SqliteNumbers>();
            services.AddSingleton<DatabaseStart, SqliteStart>();
        }
        else if (provider.Equals("Postgres", StringComparison.OrdinalIgnoreCase))
        {
            var address = configuration["Database:ConnectionString"]
                ?? throw new StartRefusedException("Database:Provider is Postgres, but Database:ConnectionString is not set.");
            services.AddSingleton(NpgsqlDataSource.Create(address));
            services.AddSingleton<IWriteGate, PostgresWriteGate>();
            services.AddSingleton<IDbContextFactory<PortalContext>>(s => new PostgresContexts(s.GetRequiredService<NpgsqlDataSource>(), s.GetRequiredService<PortalContextParts>()));
            services.AddSingleton<INumbers, PostgresNumbers>();
            services.AddSingleton<DatabaseStart, PostgresStart>();
            services.AddSingleton<PostgresBell>();
            services.AddHostedService(s => s.GetRequiredService<PostgresBell>());
        }
        else
        {
            throw new StartRefusedException($"Database:Provider is '{provider}'; it must be Sqlite or Postgres.");
        }
        return services;
    }
}
