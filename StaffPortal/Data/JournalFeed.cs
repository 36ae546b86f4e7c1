using Microsoft.EntityFrameworkCore;
using StaffPortal.Journal;

namespace StaffPortal.Data;

/// <summary>Reads the journal in order. For followers inside the program; people read it through their own readers.</summary>
public sealed class JournalFeed(IDbContextFactory<PortalContext> contexts)
{
    /// <summary>The newest <c>seq</c>; 0 when nothing has happened yet.</summary>
    public async Task<long> HeadAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Set<JournalEntry>().MaxAsync(e => (long?)e.Seq, ct) ?? 0;
    }

    /// <summary>Entries after the cursor, oldest first, at most <paramref name="limit"/>.</summary>
    public async Task<IReadOnlyList<JournalEntry>> AfterAsync(long cursor, int limit, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Set<JournalEntry>().AsNoTracking().Where(e => e.Seq > cursor).OrderBy(e => e.Seq).Take(limit).ToListAsync(ct);
    }
}
