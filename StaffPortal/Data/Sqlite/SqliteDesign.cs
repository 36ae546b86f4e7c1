using Microsoft.EntityFrameworkCore.Design;

namespace StaffPortal.Data.Sqlite;

/// <summary>For the migration script only.</summary>
public sealed class SqliteDesign : IDesignTimeDbContextFactory<SqlitePortalContext>
{
    public SqlitePortalContext CreateDbContext(string[] args) =>
        new(SqliteContexts.Options("design.db"), new(new SqliteWriteGate(), new JournalSignal(), TimeProvider.System, []));
}
