using Microsoft.EntityFrameworkCore;
using StaffPortal.Customers;
using StaffPortal.Data;
using StaffPortal.Rights;
using StaffPortal.Staff;

namespace StaffPortal.Tickets.Work;

/// <summary>
/// Reads tasks: those of a ticket for whoever may read it, and those asked of the viewer's teams, and of the departments they lead; of somebody
/// without a team, of all departments they work in. The unit asked
/// sees what it must know of the ticket, also when it may not read it: subject, description and place, nothing of the customer.
/// </summary>
public sealed class TaskReader(IDbContextFactory<PortalContext> contexts, QueueReader queue, StaffDirectory staff)
{
    /// <summary>Most tasks of one reading.</summary>
    public const int Most = 200;

    /// <summary>The tasks of a ticket in the order they were asked; none without the right.</summary>
    [Needs(FactName.ReadTickets)]
    public async Task<IReadOnlyList<TaskLine>> OfAsync(Viewer viewer, TicketId ticket, CancellationToken ct)
    {
        if ((await queue.RowsAsync(viewer, [ticket], ct)).Count == 0)
            return [];
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await LinesAsync(db, viewer, db.Set<WorkTask>().AsNoTracking().Where(t => t.Ticket == ticket).OrderBy(t => t.Number), withText: false, ct);
    }

    /// <summary>Open tasks asked of the viewer, the next due first, then the oldest.</summary>
    [Needs(FactName.WorkTickets)]
    public async Task<IReadOnlyList<TaskLine>> AskedAsync(Viewer viewer, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await OpenAsync(db, viewer, ct) is not { } open ? [] : await LinesAsync(db, viewer, open.OrderBy(t => t.DueAt == null).ThenBy(t => t.DueAt).ThenBy(t => t.AskedAt).Take(Most), withText: true, ct);
    }

    /// <summary>How many of them.</summary>
    [Needs(FactName.WorkTickets)]
    public async Task<int> CountAsync(Viewer viewer, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await OpenAsync(db, viewer, ct) is not { } open ? 0 : await open.CountAsync(ct);
    }

    /// <summary>Null when the viewer works nowhere.</summary>
    private async Task<IQueryable<WorkTask>?> OpenAsync(PortalContext db, Viewer viewer, CancellationToken ct)
    {
        var scope = viewer.Scope(FactName.WorkTickets);
        if (scope.Nowhere)
            return null;
        var open = db.Set<WorkTask>().AsNoTracking().Where(t => t.IsOpen);
        open = scope.Everywhere ? open : open.Where(t => scope.Departments.Contains(t.Department));
        var mine = (await staff.GetAsync(ct)).Person(viewer.Staff)?.Memberships.Select(m => m.Team).ToList() ?? [];
        if (mine.Count == 0)
            return open;
        // Who gives tickets to others in some departments answers for all teams of those; who does so everywhere would answer for the whole town.
        var leads = viewer.Scope(FactName.AssignTickets) is { Everywhere: false } led ? led.Departments : [];
        return open.Where(t => mine.Contains(t.Team) || leads.Contains(t.Department));
    }

    private static async Task<IReadOnlyList<TaskLine>> LinesAsync(PortalContext db, Viewer viewer, IQueryable<WorkTask> tasks, bool withText, CancellationToken ct)
    {
        var found = await tasks.Select(t => new
        {
            Task = t,
            Of = db.Set<Ticket>().Where(x => x.Id == t.Ticket).Select(x => new { x.Number, x.Subject, x.Description, x.Department, x.IsConfidential, x.Location.Address, x.Customer }).Single(),
        }).ToListAsync(ct);
        var ids = found.ConvertAll(f => (WorkTaskId?)f.Task.Id);
        var said = (await db.Set<Message>().AsNoTracking().Where(m => ids.Contains(m.Task)).OrderBy(m => m.At).ThenBy(m => m.Id)
            .Select(m => new { m.Task, Words = new TaskWords(m.Id, m.Author, m.Text, m.At) }).ToListAsync(ct)).ToLookup(m => m.Task, m => m.Words);
        var customers = found.Select(f => f.Of.Customer).Distinct().ToList();
        var hidden = (await db.Set<Customer>().AsNoTracking().Where(c => c.IsProtected && customers.Contains(c.Id)).Select(c => c.Id).ToListAsync(ct)).ToHashSet();
        var redactions = await Redactions.OfAsync(db, [.. found.Select(f => f.Task.Ticket).Distinct()], ct);
        return found.ConvertAll(f =>
        {
            var reads = viewer.Has(FactName.ReadTickets, f.Of.Department, f.Of.IsConfidential);
            // Of a confidential request the unit asked knows what it was asked, and no more.
            var isShut = f.Of.IsConfidential && !reads;
            var isHidden = isShut || (f.Of.Customer is { } customer && hidden.Contains(customer));
            return new TaskLine(
                f.Task.Id, f.Task.Ticket, f.Of.Number, isShut ? "" : redactions.In(f.Task.Ticket, f.Of.Subject), withText && !isHidden ? f.Of.Description : "", isHidden ? null : f.Of.Address, f.Task.Number, redactions.In(f.Task.Ticket, f.Task.Title), f.Task.Team, f.Task.Owner?.Value, f.Task.State,
                f.Task.IsOpen, f.Task.AskedBy, f.Task.AskedAt, f.Task.DueAt, f.Task.EndedAt, viewer.Has(FactName.WorkTickets, f.Task.Department), viewer.Has(FactName.WorkTickets, f.Of.Department, f.Of.IsConfidential),
                reads, [.. said[f.Task.Id].Select(w => w with { Text = redactions.In(f.Task.Ticket, w.Text) })]);
        });
    }
}
