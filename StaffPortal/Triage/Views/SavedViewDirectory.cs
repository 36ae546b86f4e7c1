using Microsoft.EntityFrameworkCore;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Live;

namespace StaffPortal.Triage.Views;

/// <summary>The saved views in memory: every desk lists them at every change.</summary>
public sealed class SavedViewDirectory(IDbContextFactory<PortalContext> contexts) : LiveCopy<SavedViewSnapshot>(SavedViewSnapshot.Empty)
{
    protected override bool Concerns(JournalEntry entry) => entry.SubjectKind == SavedViewKinds.Subject;

    protected override async Task<SavedViewSnapshot> ReadAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var views = await db.Set<SavedView>().AsNoTracking().Where(v => v.RemovedAt == null).ToListAsync(ct);
        return new([.. views.Select(v => new SavedViewRow(v.Id, v.Owner, v.Name, DeskAddress.Of($"http://desk{v.Address}") with { Saved = v.Id }, v.IsShared))]);
    }
}
