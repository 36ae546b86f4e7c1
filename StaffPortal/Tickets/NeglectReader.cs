using Microsoft.EntityFrameworkCore;
using StaffPortal.Data;
using StaffPortal.Rights;
using StaffPortal.Staff;

namespace StaffPortal.Tickets;

/// <summary>What is left lying: a person's own, and for those who give tickets to others what lies in the queues of their teams.</summary>
public sealed class NeglectReader(IDbContextFactory<PortalContext> contexts, QueueReader queue, StaffDirectory staff)
{
    /// <summary>Most tickets of one reading.</summary>
    public const int Most = 200;

    /// <returns>The worst first, then the oldest.</returns>
    [Needs(FactName.WorkTickets)]
    public async Task<IReadOnlyList<NeglectLine>> OfAsync(Viewer viewer, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await LyingAsync(db, viewer, ct) is not { } lying)
            return [];
        var found = await lying.OrderByDescending(t => t.NeglectGrade).ThenBy(t => t.TouchedAt).Take(Most)
            .Select(t => new { t.Id, t.Neglect, t.NeglectGrade, t.OfferedAt, t.WaitOverAt, t.TouchedAt }).ToListAsync(ct);
        var rows = (await queue.RowsAsync(viewer, [.. found.Select(f => f.Id)], ct)).ToDictionary(r => r.Id);
        var people = await staff.GetAsync(ct);
        return [.. found.Where(f => rows.ContainsKey(f.Id)).Select(f => new NeglectLine(
            rows[f.Id], f.Neglect!.Value, f.NeglectGrade, f.Neglect switch { Neglect.NotAccepted => f.OfferedAt, Neglect.WaitOver => f.WaitOverAt, _ => f.TouchedAt } ?? f.TouchedAt,
            TicketDesk.HasIt(people, viewer, rows[f.Id].Owner, rows[f.Id].Team)))];
    }

    /// <summary>How many of them.</summary>
    [Needs(FactName.WorkTickets)]
    public async Task<int> CountAsync(Viewer viewer, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await LyingAsync(db, viewer, ct) is { } lying ? await lying.CountAsync(ct) : 0;
    }

    /// <summary>Null when the viewer works nowhere.</summary>
    private async Task<IQueryable<Ticket>?> LyingAsync(PortalContext db, Viewer viewer, CancellationToken ct)
    {
        if (viewer.Staff is not { } me || !viewer.Has(FactName.WorkTickets))
            return null;
        var mine = (await staff.GetAsync(ct)).Person(me)?.Memberships.Select(m => m.Team).ToList() ?? [];
        // Whoever gives tickets to others answers for the queues of their own teams.
        var leads = viewer.Has(FactName.AssignTickets) ? mine : [];
        return QueueReader.Within(db.Set<Ticket>().AsNoTracking().Where(t => t.IsOpen && t.NeglectGrade > 0), viewer.Scope(FactName.WorkTickets))
            .Where(t => t.Owner == me || (t.Owner == null && t.Team != null && mine.Contains(t.Team.Value)) || (t.Team != null && leads.Contains(t.Team.Value)));
    }
}
