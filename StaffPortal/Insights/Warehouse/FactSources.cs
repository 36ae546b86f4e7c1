using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using StaffPortal.Catalogue;
using StaffPortal.Data;
using StaffPortal.Tickets;

namespace StaffPortal.Insights.Warehouse;

/// <summary>Reads tickets as facts are made of them. For the warehouse alone: it asks for no rights, and what it reads goes to no screen.</summary>
public sealed class FactSources(IDbContextFactory<PortalContext> contexts)
{
    /// <summary>These tickets, in the order of their numbers.</summary>
    public Task<IReadOnlyList<FactSource>> OfAsync(IReadOnlyCollection<TicketId> ids, CancellationToken ct) => ReadAsync(t => ids.Contains(t.Id), int.MaxValue, ct);

    /// <summary>The next tickets after a number, in the order of their numbers.</summary>
    public Task<IReadOnlyList<FactSource>> AfterAsync(long number, int most, CancellationToken ct) => ReadAsync(t => t.Number > number, most, ct);

    /// <summary>The next tickets of some services after a number.</summary>
    public Task<IReadOnlyList<FactSource>> AfterAsync(long number, IReadOnlyCollection<ServiceId> services, int most, CancellationToken ct) =>
        ReadAsync(t => t.Number > number && services.Contains(t.Service), most, ct);

    private async Task<IReadOnlyList<FactSource>> ReadAsync(Expression<Func<Ticket, bool>> which, int most, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var tickets = db.Set<Ticket>().AsNoTracking().Where(which).OrderBy(t => t.Number).Take(most);
        var rows = await tickets.Select(t => new
        {
            t.Number, t.Id, t.Department, t.Service, t.Team, t.Owner, t.Location.District, t.Channel, t.Priority, t.Priorities, t.Stage, t.ReceivedAt, t.DueAt, t.FirstReplyAt, t.LastReplyAt,
            t.ResolvedAt, t.ClosedAt, t.ClosedPrecision, t.IsOpen, t.IsHistory, t.HasTarget, t.Ending, t.HandDueAt, t.Offers, t.HandOvers, t.PlacedBy, t.Customer, t.HadCustomer, t.EarlierAt, t.Process,
        }).ToListAsync(ct);
        if (rows.Count == 0)
            return [];
        var ids = rows.ConvertAll(r => r.Id);
        var visits = (await db.Set<StageVisit>().AsNoTracking().Where(v => ids.Contains(v.Ticket))
            .Select(v => new { v.Ticket, v.Stage, v.StageId, v.Team, v.Owner, v.From, v.To, v.TargetMinutes, v.WaitsFor }).ToListAsync(ct)).ToLookup(v => v.Ticket);
        return rows.ConvertAll(r => new FactSource(
            r.Number, r.Id, r.Department, r.Service, r.Team, r.Owner, r.District, r.Channel, r.Priority, r.Priorities, r.Stage, r.ReceivedAt, r.DueAt, r.FirstReplyAt, r.LastReplyAt,
            r.ResolvedAt, r.ClosedAt, r.ClosedPrecision, r.IsOpen, r.IsHistory, r.HasTarget, r.Ending, r.HandDueAt, r.Offers, r.HandOvers, r.PlacedBy, r.Customer?.Value ?? (r.HadCustomer ? r.Id.Value : null), r.EarlierAt,
            [.. visits[r.Id].OrderBy(v => v.From).ThenBy(v => v.To is null).ThenBy(v => v.To)
                .Select(v => new FactVisit(v.Stage, r.Process, v.StageId, v.Team, v.Owner, v.From, v.To, v.TargetMinutes, v.WaitsFor))]));
    }
}
