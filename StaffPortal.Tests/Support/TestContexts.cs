using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using StaffPortal.Data;
using StaffPortal.Data.Postgres;
using StaffPortal.Data.Sqlite;

namespace StaffPortal.Tests.Support;

/// <summary>
/// Opens the portal's contexts as the portal does, except that all databases of a run share one built model: a data source or a
/// guard of its own would make EF build it again for each test (0.3 s), and refuse after twenty.
/// </summary>
public sealed class TestContexts(Func<PortalContext> open) : IDbContextFactory<PortalContext>
{
    private static readonly SqlitePragmas Pragmas = new();

    public PortalContext CreateDbContext() => open();

    public static TestContexts Sqlite(string file, PortalContextParts parts)
    {
        var options = new DbContextOptionsBuilder<SqlitePortalContext>()
            .UseSqlite(new SqliteConnectionStringBuilder { DataSource = file, Pooling = true, DefaultTimeout = 10 }.ToString())
            .AddInterceptors(Pragmas, SqliteRoom.Instance, JournalledSetGuard.Instance)
            .Options;
        return new(() => new SqlitePortalContext(options, parts));
    }

    public static TestContexts Postgres(string address, PortalContextParts parts)
    {
        var options = new DbContextOptionsBuilder<PostgresPortalContext>().UseNpgsql(address).AddInterceptors(JournalledSetGuard.Instance).Options;
        return new(() => new PostgresPortalContext(options, parts));
    }

    /// <summary>Those for the settings of a portal.</summary>
    public static TestContexts For(IReadOnlyDictionary<string, string?> settings, DataFolder folder, PortalContextParts parts) =>
        settings.GetValueOrDefault("Database:Provider") == "Postgres" ? Postgres(settings["Database:ConnectionString"]!, parts) : Sqlite(folder.Database, parts);
}
