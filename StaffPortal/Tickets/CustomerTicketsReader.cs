using Microsoft.EntityFrameworkCore;
using StaffPortal.Catalogue;
using StaffPortal.Customers;
using StaffPortal.Customers.Protection;
using StaffPortal.Data;
using StaffPortal.Rights;

namespace StaffPortal.Tickets;

/// <summary>What is known of a customer's matters, as far as the viewer may read them. A protected person's are told to whoever has opened them alone.</summary>
public sealed class CustomerTicketsReader(IDbContextFactory<PortalContext> contexts, TimeProvider clock)
{
    /// <summary>How many are open and when the last came, for each that has any.</summary>
    [Needs(FactName.ReadTickets)]
    public async Task<IReadOnlyDictionary<CustomerId, TicketTally>> TalliesAsync(Viewer viewer, IReadOnlyCollection<CustomerId> customers, CancellationToken ct)
    {
        var scope = viewer.Scope(FactName.ReadTickets);
        if (scope.Nowhere || customers.Count == 0)
            return new Dictionary<CustomerId, TicketTally>();
        var ids = customers.Select(c => (CustomerId?)c).ToList();
        await using var db = await contexts.CreateDbContextAsync(ct);
        var tallies = await QueueReader.Within(db.Set<Ticket>().AsNoTracking(), scope).Where(t => ids.Contains(t.Customer))
            .GroupBy(t => t.Customer).Select(g => new { g.Key, Open = g.Sum(t => t.IsOpen ? 1 : 0), Last = g.Max(t => t.ReceivedAt) }).ToListAsync(ct);
        return tallies.ToDictionary(t => t.Key!.Value, t => new TicketTally(t.Open, t.Last));
    }

    /// <summary>Open ones first, then the newest; with the calls that are promised.</summary>
    [Needs(FactName.ReadTickets)]
    public async Task<CustomerMatters> OfAsync(Viewer viewer, CustomerId customer, int most, CancellationToken ct)
    {
        var scope = viewer.Scope(FactName.ReadTickets);
        await using var db = await contexts.CreateDbContextAsync(ct);
        var same = await SamePerson.AllAsync(db, customer, ct);
        var seal = await Seal.OfAsync(db, viewer, same, clock.GetUtcNow(), ct);
        if (scope.Nowhere || seal.IsShut)
            return CustomerMatters.None;
        var all = same.Select(id => (CustomerId?)id).ToList();
        var theirs = QueueReader.Within(db.Set<Ticket>().AsNoTracking(), scope).Where(t => all.Contains(t.Customer));
        var lines = await theirs.OrderByDescending(t => t.IsOpen).ThenByDescending(t => t.Number).Take(most)
            .Select(t => new MatterLine(t.Id, t.Number, t.Subject, t.Language, t.Service, t.Channel, t.Stage, t.IsOpen, t.ReceivedAt, t.HasTarget && t.DueAt < Ticket.Never ? t.DueAt : null, t.ResolvedAt ?? t.ClosedAt))
            .ToListAsync(ct);
        var promised = await theirs.Where(t => t.CallBacks.Any(c => c.KeptAt == null))
            .SelectMany(t => t.CallBacks.Where(c => c.KeptAt == null), (t, c) => new PromisedCall(t.Number, c.Owner.Value, c.DueAt)).ToListAsync(ct);
        var place = await Redaction.ForAsync(db, seal, same, ct);
        return new(lines.ConvertAll(l => l with { Subject = place.Apply(l.Subject) }), [.. promised.OrderBy(c => c.DueAt)]);
    }
}

/// <param name="Open">How many are open.</param>
/// <param name="LastAt">When the last was received, UTC.</param>
public sealed record TicketTally(int Open, DateTimeOffset LastAt);

public sealed record CustomerMatters(IReadOnlyList<MatterLine> Tickets, IReadOnlyList<PromisedCall> Calls)
{
    public static CustomerMatters None { get; } = new([], []);
}

/// <param name="DueAt">When its next promise is due; null when nothing was promised.</param>
/// <param name="DoneAt">When it was resolved or closed; null while it is open.</param>
public sealed record MatterLine(
    TicketId Id, long Number, string Subject, Texts.Language Language, ServiceId Service, Channel Channel, StageCategory Stage, bool IsOpen,
    DateTimeOffset ReceivedAt, DateTimeOffset? DueAt, DateTimeOffset? DoneAt);

public sealed record PromisedCall(long Number, Guid Owner, DateTimeOffset DueAt);
