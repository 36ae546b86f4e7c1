using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace StaffPortal.Data.Postgres;

/// <summary>Opens contexts on one PostgreSQL database.</summary>
public sealed class PostgresContexts : IDbContextFactory<PortalContext>
{
    private readonly DbContextOptions<PostgresPortalContext> options;
    private readonly PortalContextParts parts;

    public PostgresContexts(NpgsqlDataSource source, PortalContextParts parts)
    {
        this.parts = parts;
        Source = source;
        options = new DbContextOptionsBuilder<PostgresPortalContext>()
            .UseNpgsql(source)
            .AddInterceptors(JournalledSetGuard.Instance)
            .Options;
    }

    public NpgsqlDataSource Source { get; }

    public PortalContext CreateDbContext() => new PostgresPortalContext(options, parts);
}
