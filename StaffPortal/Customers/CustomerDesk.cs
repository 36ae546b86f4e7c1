using Microsoft.EntityFrameworkCore;
using StaffPortal.Customers.Protection;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.Texts;

namespace StaffPortal.Customers;

/// <summary>Changes what is known of customers. A protected person is touched by whoever has opened them alone.</summary>
public sealed partial class CustomerDesk(Commands commands, TimeProvider clock, TimeZoneInfo zone)
{
    /// <param name="viewer">Who writes it down.</param>
    /// <param name="command">So that a repeat is known.</param>
    /// <param name="kind">A person or an organisation; colleagues are met when they ask for something.</param>
    /// <param name="terms">Who they are.</param>
    /// <param name="reach">How they are reached.</param>
    /// <param name="ct">Stops waiting.</param>
    [Needs(FactName.EditCustomers)]
    public Task<CustomerOutcome> MeetAsync(
        Viewer viewer, CommandId command, CustomerKind kind, CustomerTerms terms, IReadOnlyList<(ContactPointKind Kind, string Value)> reach, CancellationToken ct) =>
        ActAsync(viewer, FactName.EditCustomers, command, "meet-customer", (db, act, _) =>
        {
            var tidy = terms.Tidy();
            if ((CustomerChecks.Of(kind, tidy, Moments.Day(act.At, zone)) ?? reach.Select(r => CustomerChecks.Of(r.Kind, r.Value)).FirstOrDefault(r => r is not null)) is { } wrong)
                return Task.FromResult(CustomerOutcome.No(wrong));
            var met = Customer.Meet(act, CustomerId.New(), kind, tidy.FirstName, tidy.LastName, tidy.Language);
            met.Change(act, tidy);
            foreach (var (way, value) in reach)
                met.ReachableAt(act, way, value, ContactSource.Staff);
            db.Add(met);
            return Task.FromResult(new CustomerOutcome(met.Id.Value));
        }, ct);

    /// <param name="viewer">Who corrects it.</param>
    /// <param name="command">So that a repeat is known.</param>
    /// <param name="id">Whose.</param>
    /// <param name="seen">The customer's version on the screen: a field somebody else changed since is not overwritten.</param>
    /// <param name="before">As it was on the screen.</param>
    /// <param name="terms">As it is to be.</param>
    /// <param name="ct">Stops waiting.</param>
    [Needs(FactName.EditCustomers)]
    public Task<CustomerOutcome> ChangeAsync(Viewer viewer, CommandId command, CustomerId id, int seen, CustomerTerms before, CustomerTerms terms, CancellationToken ct) =>
        WithAsync(viewer, FactName.EditCustomers, command, "change-customer", id, async (db, act, customer, stop) =>
        {
            var (tidy, old) = (terms.Tidy(), before.Tidy());
            if (CustomerChecks.Of(customer.Kind, tidy, Moments.Day(act.At, zone)) is { } wrong)
                return CustomerOutcome.No(wrong);
            if (await db.SinceAsync(customer, seen, [.. Fields(old, tidy)], act.ActorId, stop) is { } other)
                return CustomerOutcome.No(CustomerRefusal.TakenMeanwhile, other.ActorId);
            // What the form did not touch stays as it is now.
            var now = CustomerTerms.Of(customer);
            customer.Change(act, new(
                Or(old.FirstName, tidy.FirstName, now.FirstName), Or(old.LastName, tidy.LastName, now.LastName), Or(old.Language, tidy.Language, now.Language),
                Or(old.BornOn, tidy.BornOn, now.BornOn), Or(old.BusinessNumber, tidy.BusinessNumber, now.BusinessNumber), old.Roles.SequenceEqual(tidy.Roles) ? now.Roles : tidy.Roles));
            return new(id.Value);
        }, ct);

    [Needs(FactName.EditCustomers)]
    public Task<CustomerOutcome> AddPointAsync(Viewer viewer, CommandId command, CustomerId id, ContactPointKind kind, string value, CancellationToken ct) =>
        WithAsync(viewer, FactName.EditCustomers, command, "add-point", id, (_, act, customer, _) =>
        {
            if (CustomerChecks.Of(kind, value) is { } wrong)
                return Task.FromResult(CustomerOutcome.No(wrong));
            var normalised = ContactPoint.Normalise(kind, value);
            if (customer.ContactPoints.Any(p => p.Kind == kind && p.Normalised == normalised))
                return Task.FromResult(CustomerOutcome.No(CustomerRefusal.AlreadyThere));
            customer.ReachableAt(act, kind, value, ContactSource.Staff);
            return Task.FromResult(new CustomerOutcome(customer.ContactPoints[^1].Id));
        }, ct);

    /// <summary>They were asked: it still leads to them.</summary>
    [Needs(FactName.EditCustomers)]
    public Task<CustomerOutcome> CheckPointAsync(Viewer viewer, CommandId command, CustomerId id, Guid point, CancellationToken ct) =>
        WithAsync(viewer, FactName.EditCustomers, command, "check-point", id, (_, act, customer, _) =>
        {
            customer.CheckPoint(act, point);
            return Task.FromResult(new CustomerOutcome(point));
        }, ct);

    [Needs(FactName.EditCustomers)]
    public Task<CustomerOutcome> RemovePointAsync(Viewer viewer, CommandId command, CustomerId id, Guid point, CancellationToken ct) =>
        WithAsync(viewer, FactName.EditCustomers, command, "remove-point", id, (_, act, customer, _) =>
        {
            customer.NotReachableAt(act, point);
            return Task.FromResult(new CustomerOutcome(point));
        }, ct);

    /// <summary>Takes a removal back.</summary>
    [Needs(FactName.EditCustomers)]
    public Task<CustomerOutcome> RestorePointAsync(Viewer viewer, CommandId command, CustomerId id, PointLine point, CancellationToken ct) =>
        WithAsync(viewer, FactName.EditCustomers, command, "restore-point", id, (_, act, customer, _) =>
        {
            customer.ReachableAgain(act, point.Kind, point.Value, point.Source, point.CheckedAt);
            return Task.FromResult(new CustomerOutcome(id.Value));
        }, ct);

    private static T Or<T>(T before, T after, T now) => EqualityComparer<T>.Default.Equals(before, after) ? now : after;

    private static IEnumerable<string> Fields(CustomerTerms before, CustomerTerms after)
    {
        if ((before.FirstName, before.LastName) != (after.FirstName, after.LastName))
            yield return "name";
        if (before.BornOn != after.BornOn)
            yield return "born";
        if (before.BusinessNumber != after.BusinessNumber)
            yield return "business-id";
        if (before.Language != after.Language)
            yield return "language";
        if (!before.Roles.SequenceEqual(after.Roles))
            yield return "roles";
    }

    private Task<CustomerOutcome> ActAsync(
        Viewer viewer, FactName needs, CommandId command, string kind, Func<PortalContext, Act, CancellationToken, Task<CustomerOutcome>> decide, CancellationToken ct) =>
        viewer.ActorId is not { } actor || !viewer.Has(needs) || !viewer.Has(FactName.SeeContactData) ? Task.FromResult(CustomerOutcome.No(CustomerRefusal.NotAllowed))
            : commands.OnceAsync(actor, command, kind, (db, stop) => decide(db, Act.By(actor, clock.Now()), stop), ct);

    /// <summary>On a customer as they stand now, with all that belongs to them. An unknown one and one without right are answered alike.</summary>
    private Task<CustomerOutcome> WithAsync(
        Viewer viewer, FactName needs, CommandId command, string kind, CustomerId id, Func<PortalContext, Act, Customer, CancellationToken, Task<CustomerOutcome>> decide, CancellationToken ct) =>
        ActAsync(viewer, needs, command, kind, async (db, act, stop) => await LoadAsync(db, id, stop) is not { } customer ? CustomerOutcome.No(CustomerRefusal.Unknown)
            : (await Seal.OfAsync(db, viewer, id, act.At, stop)).IsShut ? CustomerOutcome.No(CustomerRefusal.Protected)
            : await decide(db, act, customer, stop), ct);

    private static Task<Customer?> LoadAsync(PortalContext db, CustomerId id, CancellationToken ct) =>
        db.Set<Customer>().Include(c => c.ContactPoints).Include(c => c.Relations).Include(c => c.Apart).AsSplitQuery().SingleOrDefaultAsync(c => c.Id == id, ct);
}
