using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace StaffPortal.Data.Sqlite;

/// <summary>The exclusive hold on the data folder stands behind it: no other program migrates at the same time.</summary>
public sealed class SqliteStart(IDbContextFactory<PortalContext> contexts, DataFolder folder, TimeProvider clock) : DatabaseStart(contexts)
{
    private const int CopiesKept = 2;

    protected override async Task BeforeAsync(PortalContext db, CancellationToken ct)
    {
        try
        {
            await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL", ct);
            // A program killed while migrating leaves its lock row, and the next Migrate waits for it for ever.
            var left = await db.Database.SqlQueryRaw<long>("SELECT count(*) AS \"Value\" FROM sqlite_master WHERE name = '__EFMigrationsLock'").SingleAsync(ct);
            if (left > 0)
                await db.Database.ExecuteSqlRawAsync("DELETE FROM \"__EFMigrationsLock\"", ct);
        }
        catch (SqliteException failure)
        {
            throw new StartRefusedException($"The database {folder.Database} cannot be opened: {failure.Message}");
        }
    }

    protected override async Task CopyAsync(PortalContext db, CancellationToken ct)
    {
        Directory.CreateDirectory(folder.Backups);
        var copy = Path.Combine(folder.Backups, $"portal-{clock.GetUtcNow():yyyyMMdd'T'HHmmss}.db");
        await db.Database.ExecuteSqlRawAsync("VACUUM INTO {0}", [copy], ct);
        foreach (var old in Directory.GetFiles(folder.Backups, "portal-*.db").OrderDescending().Skip(CopiesKept))
            File.Delete(old);
    }
}
