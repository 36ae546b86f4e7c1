using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace StaffPortal.Data.Sqlite;

/// <summary>Opens contexts on one SQLite file.</summary>
public sealed class SqliteContexts : IDbContextFactory<PortalContext>
{
    private readonly DbContextOptions<SqlitePortalContext> options;
    private readonly PortalContextParts parts;

    public SqliteContexts(string file, PortalContextParts parts)
    {
        this.parts = parts;
        File = file;
        options = Options(file);
    }

    public string File { get; }

    public PortalContext CreateDbContext() => new SqlitePortalContext(options, parts);

    internal static DbContextOptions<SqlitePortalContext> Options(string file) =>
        new DbContextOptionsBuilder<SqlitePortalContext>()
            .UseSqlite(new SqliteConnectionStringBuilder { DataSource = file, Pooling = true, DefaultTimeout = 10 }.ToString())
            .AddInterceptors(new SqlitePragmas(), JournalledSetGuard.Instance)
            .Options;
}
