using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace StaffPortal.Data.Postgres;

/// <summary>For the migration script only; never connects.</summary>
public sealed class PostgresDesign : IDesignTimeDbContextFactory<PostgresPortalContext>
{
    public PostgresPortalContext CreateDbContext(string[] args) => new(
        new DbContextOptionsBuilder<PostgresPortalContext>().UseNpgsql("Host=design").Options,
        new(new PostgresWriteGate(), new JournalSignal(), TimeProvider.System, []));
}
