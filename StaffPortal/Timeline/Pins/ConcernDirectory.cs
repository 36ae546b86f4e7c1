using Microsoft.EntityFrameworkCore;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Live;

namespace StaffPortal.Timeline.Pins;

/// <summary>What is looked for, in memory: everything that is written asks it.</summary>
public sealed class ConcernDirectory(IDbContextFactory<PortalContext> contexts) : LiveCopy<ConcernSnapshot>(ConcernSnapshot.Empty)
{
    protected override bool Concerns(JournalEntry entry) => entry.SubjectKind == ConcernKinds.Subject;

    protected override async Task<ConcernSnapshot> ReadAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return new([.. (await db.Set<Concern>().AsNoTracking().Where(c => c.RemovedAt == null).ToListAsync(ct)).Select(c => (c.Department, c.Terms))]);
    }
}
