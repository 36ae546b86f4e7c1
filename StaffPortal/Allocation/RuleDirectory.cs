using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Live;

namespace StaffPortal.Allocation;

/// <summary>The rules in memory: every new ticket asks them.</summary>
public sealed class RuleDirectory(IDbContextFactory<PortalContext> contexts) : LiveCopy<RuleSnapshot>(RuleSnapshot.Empty)
{
    protected override bool Concerns(JournalEntry entry) => entry.SubjectKind == RuleKinds.Subject;

    protected override async Task<RuleSnapshot> ReadAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var all = await db.Set<AllocationRule>().AsNoTracking().ToListAsync(ct);
        return new(
            [.. all.Where(r => r.RemovedAt is null).OrderBy(r => r.Position).ThenBy(r => r.Id.Value).Select(r => new Rule(r.Id, r.Version, r.Name, r.Position, r.IsOn, r.Terms))],
            all.ToFrozenDictionary(r => r.Id.Value, r => r.Name));
    }
}
