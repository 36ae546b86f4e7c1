using Microsoft.EntityFrameworkCore;
using StaffPortal.Data;
using StaffPortal.Rights;
using StaffPortal.Texts;

namespace StaffPortal.Customers;

public sealed partial class CustomerDesk
{
    private const int MostGenerations = 20;

    /// <param name="viewer">Who writes it down.</param>
    /// <param name="command">So that a repeat is known.</param>
    /// <param name="of">Who is something to somebody.</param>
    /// <param name="kind">What.</param>
    /// <param name="to">To whom.</param>
    /// <param name="until">The last day it holds; asked of a mandate.</param>
    /// <param name="ground">What it rests on; asked of an order to tell nothing.</param>
    /// <param name="ct">Stops waiting.</param>
    [Needs(FactName.EditCustomers)]
    public Task<CustomerOutcome> RelateAsync(Viewer viewer, CommandId command, CustomerId of, RelationKind kind, CustomerId to, DateOnly? until, string ground, CancellationToken ct) =>
        PairAsync(viewer, command, "relate", of, to, async (db, act, one, other, stop) =>
        {
            if (of == to)
                return CustomerOutcome.No(CustomerRefusal.Self);
            if (ground.Trim().Length > Relation.GroundLength)
                return CustomerOutcome.No(CustomerRefusal.TooLong);
            if (Wrong(one, kind, other, until, ground, Moments.Day(act.At, zone)) is { } wrong)
                return CustomerOutcome.No(wrong);
            var mirrored = kind is RelationKind.Spouse or RelationKind.Relative;
            if (one.Relations.Any(r => r.Kind == kind && r.To == to && r.EndedAt is null) || (mirrored && other.Relations.Any(r => r.Kind == kind && r.To == of && r.EndedAt is null)))
                return CustomerOutcome.No(CustomerRefusal.AlreadyThere);
            if (kind is RelationKind.ParentOf or RelationKind.GuardianOf && await IsBelowAsync(db, one.Id, other.Id, stop))
                return CustomerOutcome.No(CustomerRefusal.Circular);
            return new(one.Relate(act, kind, other, until, ground).Id.Value);
        }, ct);

    [Needs(FactName.EditCustomers)]
    public Task<CustomerOutcome> EndRelationAsync(Viewer viewer, CommandId command, CustomerId of, RelationId id, CustomerId to, CancellationToken ct) =>
        PairAsync(viewer, command, "end-relation", of, to, (_, act, one, other, _) =>
        {
            one.EndRelation(act, id, other);
            return Task.FromResult(new CustomerOutcome(id.Value));
        }, ct);

    /// <summary>Takes an end back.</summary>
    [Needs(FactName.EditCustomers)]
    public Task<CustomerOutcome> RestoreRelationAsync(Viewer viewer, CommandId command, CustomerId of, RelationId id, CustomerId to, CancellationToken ct) =>
        PairAsync(viewer, command, "restore-relation", of, to, (_, act, one, other, _) =>
        {
            one.RestoreRelation(act, id, other);
            return Task.FromResult(new CustomerOutcome(id.Value));
        }, ct);

    private static CustomerRefusal? Wrong(Customer one, RelationKind kind, Customer other, DateOnly? until, string ground, DateOnly today) => kind switch
    {
        RelationKind.EmployeeOf when other.Kind != CustomerKind.Organisation => CustomerRefusal.NotOrganisation,
        RelationKind.ParentOf or RelationKind.GuardianOf or RelationKind.Spouse or RelationKind.Relative
            when one.Kind == CustomerKind.Organisation || other.Kind == CustomerKind.Organisation => CustomerRefusal.NotPersons,
        RelationKind.EmployeeOf when one.Kind == CustomerKind.Organisation => CustomerRefusal.NotPersons,
        RelationKind.MayActFor when until is null => CustomerRefusal.MandateWithoutEnd,
        RelationKind.MayActFor when until < today => CustomerRefusal.MandateEnded,
        RelationKind.MustNotBeTold when ground.Trim().Length == 0 => CustomerRefusal.NoGround,
        _ => until < today ? CustomerRefusal.EndedBefore : null,
    };

    /// <summary>Whether the first stands below the second already: their child or ward, however far down.</summary>
    private static async Task<bool> IsBelowAsync(PortalContext db, CustomerId one, CustomerId other, CancellationToken ct)
    {
        HashSet<CustomerId> seen = [other];
        var above = new List<CustomerId> { other };
        for (var n = 0; n < MostGenerations && above.Count > 0; n++)
        {
            var asked = above;
            above = [.. (await db.Set<Relation>().AsNoTracking()
                .Where(r => asked.Contains(r.Of) && r.EndedAt == null && (r.Kind == RelationKind.ParentOf || r.Kind == RelationKind.GuardianOf))
                .Select(r => r.To).ToListAsync(ct)).Where(seen.Add)];
            if (above.Contains(one))
                return true;
        }
        return false;
    }

    private Task<CustomerOutcome> PairAsync(
        Viewer viewer, CommandId command, string kind, CustomerId of, CustomerId to,
        Func<PortalContext, Journal.Act, Customer, Customer, CancellationToken, Task<CustomerOutcome>> decide, CancellationToken ct) =>
        WithAsync(viewer, FactName.EditCustomers, command, kind, of, async (db, act, one, stop) => await LoadAsync(db, to, stop) is not { } other ? CustomerOutcome.No(CustomerRefusal.Unknown)
            : other.IsProtected ? CustomerOutcome.No(CustomerRefusal.Protected)
            : await decide(db, act, one, other, stop), ct);
}
