using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Live;
using StaffPortal.Rights;

namespace StaffPortal.Staff;

/// <summary>People and teams in memory: names for screens, facts for viewers. A changed role applies at the next act.</summary>
public sealed class StaffDirectory(IDbContextFactory<PortalContext> contexts) : LiveCopy<StaffSnapshot>(StaffSnapshot.Empty)
{
    /// <summary>The viewer a member of staff is now: without facts when they are unknown or have left.</summary>
    public async ValueTask<Viewer> ViewerAsync(StaffId id, CancellationToken ct) =>
        (await GetAsync(ct)).Person(id)?.ToViewer() ?? Viewer.Anonymous;

    protected override bool Concerns(JournalEntry entry) => entry.SubjectKind is "staff" or "team";

    protected override async Task<StaffSnapshot> ReadAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var people = await db.Set<StaffMember>().AsNoTracking().Include(p => p.Grants).Include(p => p.Memberships).AsSplitQuery().ToListAsync(ct);
        var teams = await db.Set<Team>().AsNoTracking().ToListAsync(ct);
        return new(people.ToFrozenDictionary(p => p.Id), teams.ToFrozenDictionary(t => t.Id));
    }
}
