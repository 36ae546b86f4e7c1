using StaffPortal.Data;
using StaffPortal.Rights;

namespace StaffPortal.Customers;

public sealed partial class CustomerDesk
{
    /// <summary>Says that two are one. Nothing is rewritten: what was the other's stays theirs and is shown with the one who is kept.</summary>
    /// <param name="viewer">Who says so.</param>
    /// <param name="command">So that a repeat is known.</param>
    /// <param name="gone">Who proved to be the other.</param>
    /// <param name="kept">Under whom both are found from now on.</param>
    /// <param name="ct">Stops waiting.</param>
    [Needs(FactName.MergeCustomers)]
    public Task<CustomerOutcome> MergeAsync(Viewer viewer, CommandId command, CustomerId gone, CustomerId kept, CancellationToken ct) =>
        WithAsync(viewer, FactName.MergeCustomers, command, "merge-customers", gone, async (db, act, one, stop) =>
        {
            if (gone == kept)
                return CustomerOutcome.No(CustomerRefusal.Self);
            if (await LoadAsync(db, kept, stop) is not { } other)
                return CustomerOutcome.No(CustomerRefusal.Unknown);
            if (one.IsProtected || other.IsProtected)
                return CustomerOutcome.No(CustomerRefusal.Protected);
            if (one.MergedInto is not null || other.MergedInto is not null)
                return CustomerOutcome.No(CustomerRefusal.AlreadyMerged);
            if ((one.Kind == CustomerKind.Organisation) != (other.Kind == CustomerKind.Organisation) || one.Kind == CustomerKind.Colleague)
                return CustomerOutcome.No(CustomerRefusal.DifferentKinds);
            one.MergeInto(act, other);
            return new(kept.Value);
        }, ct);

    /// <summary>Takes a merge back, for <see cref="Customer.MergeUndone"/>.</summary>
    [Needs(FactName.MergeCustomers)]
    public Task<CustomerOutcome> PartAsync(Viewer viewer, CommandId command, CustomerId gone, CancellationToken ct) =>
        WithAsync(viewer, FactName.MergeCustomers, command, "part-customers", gone, async (db, act, one, stop) =>
        {
            if (one.MergedInto is not { } into || await LoadAsync(db, into, stop) is not { } kept)
                return CustomerOutcome.No(CustomerRefusal.Unknown);
            if (act.At - one.MergedAt > Customer.MergeUndone)
                return CustomerOutcome.No(CustomerRefusal.MergeTooOld);
            one.Part(act, kept);
            return new(gone.Value);
        }, ct);

    /// <summary>They are not the same, and nobody is asked again.</summary>
    [Needs(FactName.MergeCustomers)]
    public Task<CustomerOutcome> TellApartAsync(Viewer viewer, CommandId command, CustomerId one, CustomerId other, CancellationToken ct) =>
        WithAsync(viewer, FactName.MergeCustomers, command, "tell-apart", one, async (db, act, known, stop) =>
        {
            if (await LoadAsync(db, other, stop) is not { } second)
                return CustomerOutcome.No(CustomerRefusal.Unknown);
            known.TellApart(act, second);
            return new(one.Value);
        }, ct);
}
