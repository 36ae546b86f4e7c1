using Microsoft.EntityFrameworkCore;

namespace StaffPortal.Data;

/// <summary>Brings the database to this program's shape before anything else runs, or refuses to start.</summary>
public abstract class DatabaseStart(IDbContextFactory<PortalContext> contexts)
{
    /// <exception cref="StartRefusedException">The database is newer than this program, or cannot be reached.</exception>
    public async Task PrepareAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        await BeforeAsync(db, ct);
        var known = db.Database.GetMigrations().ToHashSet();
        var applied = (await db.Database.GetAppliedMigrationsAsync(ct)).ToList();
        if (applied.FirstOrDefault(m => !known.Contains(m)) is { } unknown)
            throw new StartRefusedException(
                $"The database was made by a newer StaffPortal (it has {unknown}). Install that version or a later one; this one would damage it.");
        if (applied.Count == known.Count)
            return;
        if (applied.Count > 0)
            await CopyAsync(db, ct);
        await db.Database.MigrateAsync(ct);
    }

    protected abstract Task BeforeAsync(PortalContext db, CancellationToken ct);

    /// <summary>Copies the database as it stands before a migration changes it.</summary>
    protected abstract Task CopyAsync(PortalContext db, CancellationToken ct);
}
