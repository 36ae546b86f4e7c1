using Microsoft.EntityFrameworkCore;
using StaffPortal.Catalogue;
using StaffPortal.Customers;
using StaffPortal.Data;
using StaffPortal.Rights;

namespace StaffPortal.Tickets;

/// <summary>Reads lists of tickets: by key, projected to rows, only what the viewer may read.</summary>
public sealed class QueueReader(IDbContextFactory<PortalContext> contexts)
{
    /// <summary>Most rows of one page.</summary>
    public const int LargestPage = 200;

    /// <param name="viewer">Who looks.</param>
    /// <param name="view">What to show.</param>
    /// <param name="after">Where the page before ended; null for the first.</param>
    /// <param name="count">Rows, at most <see cref="LargestPage"/>.</param>
    /// <param name="ct">Stops reading.</param>
    [Needs(FactName.ReadTickets)]
    public async Task<IReadOnlyList<QueueRow>> PageAsync(Viewer viewer, QueueView view, QueueKey? after, int count, CancellationToken ct)
    {
        var scope = viewer.Scope(FactName.ReadTickets);
        if (scope.Nowhere)
            return [];
        count = Math.Clamp(count, 1, LargestPage);
        await using var db = await contexts.CreateDbContextAsync(ct);
        var tickets = Within(db.Set<Ticket>().AsNoTracking(), scope);
        tickets = Filter(tickets, view);
        if (after is not { } key)
            return await Redactions.MaskedAsync(db, await Rows(db, Ordered(tickets, view.Order).Take(count), view.Order).ToListAsync(ct), ct);

        // Two branches instead of one OR: each walks its index straight to its place (4–10 times faster).
        var (at, number) = (key.At, key.Number);
        var same = view.Order switch
        {
            QueueSort.NextDeadline => tickets.Where(t => t.DueAt == at && t.Number > number),
            QueueSort.Oldest => tickets.Where(t => t.ReceivedAt == at && t.Number > number),
            _ => tickets.Where(t => t.ReceivedAt == at && t.Number < number),
        };
        var rows = await Rows(db, Ordered(same, view.Order).Take(count), view.Order).ToListAsync(ct);
        if (rows.Count == count)
            return await Redactions.MaskedAsync(db, rows, ct);
        var beyond = view.Order switch
        {
            QueueSort.NextDeadline => tickets.Where(t => t.DueAt > at),
            QueueSort.Oldest => tickets.Where(t => t.ReceivedAt > at),
            _ => tickets.Where(t => t.ReceivedAt < at),
        };
        var further = await Rows(db, Ordered(beyond, view.Order).Take(count - rows.Count), view.Order).ToListAsync(ct);
        // One that moved between the two readings is in both; no list shows a ticket twice.
        rows.AddRange(further.ExceptBy(rows.Select(r => r.Id), r => r.Id));
        return await Redactions.MaskedAsync(db, rows, ct);
    }

    /// <summary>These tickets as they are now, as far as the viewer may read them; in no order.</summary>
    [Needs(FactName.ReadTickets)]
    public async Task<IReadOnlyList<QueueRow>> RowsAsync(Viewer viewer, IReadOnlyCollection<TicketId> ids, CancellationToken ct)
    {
        var scope = viewer.Scope(FactName.ReadTickets);
        if (scope.Nowhere || ids.Count == 0)
            return [];
        await using var db = await contexts.CreateDbContextAsync(ct);
        var tickets = Within(db.Set<Ticket>().AsNoTracking(), scope).Where(t => ids.Contains(t.Id));
        return await Redactions.MaskedAsync(db, await Rows(db, tickets, null).ToListAsync(ct), ct);
    }

    /// <summary>These numbers, newest first, as far as the viewer may read them.</summary>
    [Needs(FactName.ReadTickets)]
    public async Task<IReadOnlyList<QueueRow>> ByNumbersAsync(Viewer viewer, IReadOnlyCollection<long> numbers, CancellationToken ct)
    {
        var scope = viewer.Scope(FactName.ReadTickets);
        if (scope.Nowhere || numbers.Count == 0)
            return [];
        await using var db = await contexts.CreateDbContextAsync(ct);
        var tickets = Within(db.Set<Ticket>().AsNoTracking(), scope).Where(t => numbers.Contains(t.Number));
        var rows = await Redactions.MaskedAsync(db, await Rows(db, tickets, null).ToListAsync(ct), ct);
        return [.. rows.OrderByDescending(r => r.Number)];
    }

    /// <summary>Those of the departments of a scope; what is confidential only where the scope says so.</summary>
    internal static IQueryable<Ticket> Within(IQueryable<Ticket> tickets, DepartmentScope scope)
    {
        var inside = scope.Confidential;
        tickets = inside.Count == 0 ? tickets.Where(t => !t.IsConfidential) : tickets.Where(t => !t.IsConfidential || inside.Contains(t.Department));
        if (scope.Everywhere)
            return tickets;
        var departments = scope.Departments;
        return departments.Count == 1
            ? tickets.Where(t => t.Department == departments[0])
            : tickets.Where(t => departments.Contains(t.Department));
    }

    private static IQueryable<Ticket> Filter(IQueryable<Ticket> tickets, QueueView view)
    {
        // A stage of open work leaves nothing done: looked for among all, a rare one cost 24 ms of 100,000 tickets.
        if (!view.WithDone || (view.Stage is { } only && Workflow.IsOpen(only)))
            tickets = tickets.Where(t => t.IsOpen);
        tickets = view.Kind switch
        {
            QueueKind.Unassigned => tickets.Where(t => t.Owner == null),
            QueueKind.Mine => tickets.Where(t => t.Owner == view.Owner),
            // Written with what is not, so that the small index of those that press is seen to hold them.
            QueueKind.Offered => tickets.Where(t => t.IsOpen && t.OfferedAt != null),
            QueueKind.LateSoon => tickets.Where(t => t.IsOpen && t.Standing != Standing.InTime && t.Standing == Standing.LateSoon),
            QueueKind.Late => tickets.Where(t => t.IsOpen && t.Standing != Standing.InTime && t.Standing == Standing.Late),
            QueueKind.Flagged => tickets.Where(t => t.IsFlagged),
            QueueKind.Team => tickets.Where(t => t.Team == view.Team),
            _ => tickets,
        };
        if (view.Language is { } language)
            tickets = tickets.Where(t => t.Language == language);
        if (view.Priority is { } priority)
            tickets = tickets.Where(t => t.Priority == priority);
        if (view.Stage is { } stage)
            tickets = tickets.Where(t => t.Stage == stage);
        if (view.Channel is { } channel)
            tickets = tickets.Where(t => t.Channel == channel);
        return tickets;
    }

    private static IQueryable<Ticket> Ordered(IQueryable<Ticket> tickets, QueueSort sort) => sort switch
    {
        QueueSort.NextDeadline => tickets.OrderBy(t => t.DueAt).ThenBy(t => t.Number),
        QueueSort.Oldest => tickets.OrderBy(t => t.ReceivedAt).ThenBy(t => t.Number),
        _ => tickets.OrderByDescending(t => t.ReceivedAt).ThenByDescending(t => t.Number),
    };

    /// <summary>The page is cut before the names are fetched, and put in order again after.</summary>
    private static IQueryable<QueueRow> Rows(PortalContext db, IQueryable<Ticket> page, QueueSort? sort)
    {
        var named = page.LeftJoin(db.Set<Customer>(), t => t.Customer, c => c.Id, (t, c) => new { t, c });
        named = sort switch
        {
            QueueSort.NextDeadline => named.OrderBy(x => x.t.DueAt).ThenBy(x => x.t.Number),
            QueueSort.Oldest => named.OrderBy(x => x.t.ReceivedAt).ThenBy(x => x.t.Number),
            QueueSort.Newest => named.OrderByDescending(x => x.t.ReceivedAt).ThenByDescending(x => x.t.Number),
            _ => named,
        };
        return named.Select(x => new QueueRow(
            x.t.Id, x.t.Number, x.t.Version, x.t.Subject, x.t.Service, x.t.Department, x.t.Team, x.t.Owner,
            x.t.Stage, x.t.Priority, x.t.Channel, x.t.Language,
            x.c == null || x.c.IsProtected ? null : (x.c.FirstName + " " + x.c.LastName).Trim(), x.c != null && x.c.IsProtected,
            x.t.ReceivedAt, x.t.DueAt, x.t.IsOpen, x.t.IsFlagged, x.t.IsHistory, x.t.HasTarget, x.t.Standing, x.t.NextClock, x.t.SoonAt,
            x.t.Process, x.t.ProcessVersion, x.t.StageId, x.t.OfferedAt, x.t.ErasedOn));
    }
}
