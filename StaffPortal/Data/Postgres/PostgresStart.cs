using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace StaffPortal.Data.Postgres;

/// <summary>PostgreSQL takes its own lock while migrating; its copies are made by the town's database backup.</summary>
public sealed class PostgresStart(IDbContextFactory<PortalContext> contexts) : DatabaseStart(contexts)
{
    protected override async Task BeforeAsync(PortalContext db, CancellationToken ct)
    {
        try
        {
            await db.Database.OpenConnectionAsync(ct);
            await db.Database.CloseConnectionAsync();
        }
        catch (NpgsqlException failure)
        {
            throw new StartRefusedException($"PostgreSQL cannot be reached with Database:ConnectionString: {failure.Message}");
        }
    }

    protected override Task CopyAsync(PortalContext db, CancellationToken ct) => Task.CompletedTask;
}
