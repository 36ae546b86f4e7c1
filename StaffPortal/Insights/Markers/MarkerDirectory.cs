using Microsoft.EntityFrameworkCore;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Live;

namespace StaffPortal.Insights.Markers;

/// <summary>The markers and goals in memory: every dashboard asks them.</summary>
public sealed class MarkerDirectory(IDbContextFactory<PortalContext> contexts) : LiveCopy<MarkerSnapshot>(MarkerSnapshot.Empty)
{
    protected override bool Concerns(JournalEntry entry) => entry.SubjectKind is MarkerKinds.Subject or MarkerKinds.GoalSubject;

    protected override async Task<MarkerSnapshot> ReadAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var markers = await db.Set<ProcessMarker>().AsNoTracking().Where(m => m.RemovedAt == null).Select(m => new MarkerLine(m.Id, 0, m.Department, m.Day, m.Text)).ToListAsync(ct);
        var goals = await db.Set<FigureGoal>().AsNoTracking().Where(g => g.Value != null).Select(g => new GoalLine(g.Department, g.Kind, g.Value!.Value)).ToListAsync(ct);
        return new(markers, goals);
    }
}
