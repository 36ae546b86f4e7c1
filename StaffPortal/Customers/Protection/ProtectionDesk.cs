using Microsoft.EntityFrameworkCore;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.Rights.Access;
using StaffPortal.Texts;

namespace StaffPortal.Customers.Protection;

/// <summary>Protects persons, ends it, and opens a protected one for whoever says why.</summary>
public sealed class ProtectionDesk(Commands commands, TimeProvider clock, TimeZoneInfo zone)
{
    /// <summary>An order is given for five years at most; longer is a slip.</summary>
    public const int MostYears = 10;

    /// <summary>Protects a person, or gives their protection another ground or end. All who proved to be them are protected with them.</summary>
    /// <param name="viewer">Who says so.</param>
    /// <param name="command">So that a repeat is known.</param>
    /// <param name="customer">Whom.</param>
    /// <param name="ground">By what.</param>
    /// <param name="until">The last day, in the municipality's zone; null: until it is ended.</param>
    /// <param name="ct">Stops waiting.</param>
    [Needs(FactName.EditCustomers)]
    public Task<ProtectionOutcome> ProtectAsync(Viewer viewer, CommandId command, CustomerId customer, ProtectionGround ground, DateOnly? until, CancellationToken ct) =>
        ActAsync(viewer, FactName.EditCustomers, command, "protect-customer", async (db, act, stop) =>
        {
            var people = await PeopleAsync(db, customer, stop);
            var today = Moments.Day(act.At, zone);
            if (people.Count == 0)
                return ProtectionOutcome.No(ProtectionRefusal.Unknown);
            if (people.Exists(p => p.Kind == CustomerKind.Organisation))
                return ProtectionOutcome.No(ProtectionRefusal.NotPerson);
            // Nobody learns by this what they may not see, or changes what they have not opened.
            if ((await Seal.OfAsync(db, viewer, [.. people.Select(p => p.Id)], act.At, stop)).IsShut)
                return ProtectionOutcome.No(ProtectionRefusal.NotAllowed);
            if (until < today)
                return ProtectionOutcome.No(ProtectionRefusal.EndedBefore);
            if (until > today.AddYears(MostYears))
                return ProtectionOutcome.No(ProtectionRefusal.TooFar);
            foreach (var person in people)
                person.Protect(act, ground, until);
            return new(customer.Value);
        }, ct);

    /// <summary>Ends a protection before its last day: it was set by mistake, or the order was taken back.</summary>
    /// <param name="viewer">Who leads the work.</param>
    /// <param name="command">So that a repeat is known.</param>
    /// <param name="customer">Whose.</param>
    /// <param name="ct">Stops waiting.</param>
    [Needs(FactName.LiftProtection)]
    public Task<ProtectionOutcome> LiftAsync(Viewer viewer, CommandId command, CustomerId customer, CancellationToken ct) =>
        ActAsync(viewer, FactName.LiftProtection, command, "lift-protection", async (db, act, stop) =>
        {
            var people = await PeopleAsync(db, customer, stop);
            if (people.Count == 0)
                return ProtectionOutcome.No(ProtectionRefusal.Unknown);
            if (!people.Exists(p => p.IsProtected))
                return ProtectionOutcome.No(ProtectionRefusal.NotProtected);
            if ((await Seal.OfAsync(db, viewer, [.. people.Select(p => p.Id)], act.At, stop)).IsShut)
                return ProtectionOutcome.No(ProtectionRefusal.NotAllowed);
            foreach (var person in people)
                person.Unprotect(act);
            return new(customer.Value);
        }, ct);

    /// <summary>Opens a protected person for the viewer alone, for <see cref="Disclosure.Lasts"/>. Nothing is shown before the access log has it.</summary>
    /// <param name="viewer">Who looks.</param>
    /// <param name="command">So that a repeat is known.</param>
    /// <param name="customer">Whom.</param>
    /// <param name="part">What of them.</param>
    /// <param name="reason">Why, from the short list.</param>
    /// <param name="words">More of it; must be said of <see cref="OpeningReason.Other"/>.</param>
    /// <param name="ct">Stops waiting.</param>
    [Needs(FactName.OpenProtected)]
    public Task<ProtectionOutcome> OpenAsync(Viewer viewer, CommandId command, CustomerId customer, OpenedPart part, OpeningReason reason, string words, CancellationToken ct) =>
        ActAsync(viewer, FactName.OpenProtected, command, "open-protected", async (db, act, stop) =>
        {
            var said = words.Trim();
            if (said.Length > AccessEntry.ReasonLength)
                return ProtectionOutcome.No(ProtectionRefusal.TooLong);
            if (reason == OpeningReason.Other && said.Length == 0)
                return ProtectionOutcome.No(ProtectionRefusal.NoReason);
            var all = await SamePerson.AllAsync(db, customer, stop);
            if (!await db.Set<Customer>().AnyAsync(c => c.Id == all[0], stop))
                return ProtectionOutcome.No(ProtectionRefusal.Unknown);
            if (!await db.Set<Customer>().AnyAsync(c => all.Contains(c.Id) && c.IsProtected, stop))
                return ProtectionOutcome.No(ProtectionRefusal.NotProtected);
            var opening = new Disclosure { Id = Guid.CreateVersion7(act.At), Viewer = act.ActorId!.Value, Customer = all[0], Part = part, Reason = reason, At = act.At, Until = act.At + Disclosure.Lasts };
            db.Add(opening);
            db.Add(new AccessEntry
            {
                Id = opening.Id, Viewer = opening.Viewer, Kind = part == OpenedPart.Address ? SeenKind.Address : SeenKind.Protected, Subject = all[0].Value, Customer = all[0].Value,
                Occasion = reason.Occasion(), Reason = said, At = act.At, LastAt = act.At, Day = Moments.Day(act.At, zone),
            });
            return new(opening.Id);
        }, ct);

    /// <summary>Shuts what the viewer has open of a person.</summary>
    [Needs(FactName.OpenProtected)]
    public Task<ProtectionOutcome> CloseAsync(Viewer viewer, CommandId command, CustomerId customer, CancellationToken ct) =>
        ActAsync(viewer, FactName.OpenProtected, command, "close-protected", async (db, act, stop) =>
        {
            var (all, me) = (await SamePerson.AllAsync(db, customer, stop), act.ActorId!.Value);
            foreach (var open in await db.Set<Disclosure>().Where(o => o.Viewer == me && all.Contains(o.Customer) && o.Until > act.At).ToListAsync(stop))
                open.Until = act.At;
            return new(customer.Value);
        }, ct);

    private static async Task<List<Customer>> PeopleAsync(PortalContext db, CustomerId customer, CancellationToken ct)
    {
        var all = await SamePerson.AllAsync(db, customer, ct);
        return await db.Set<Customer>().Include(c => c.ContactPoints).Where(c => all.Contains(c.Id)).ToListAsync(ct);
    }

    private Task<ProtectionOutcome> ActAsync(Viewer viewer, FactName needs, CommandId command, string kind, Func<PortalContext, Act, CancellationToken, Task<ProtectionOutcome>> decide, CancellationToken ct) =>
        viewer.Staff is not { } staff || !viewer.Has(needs) || !viewer.Has(FactName.SeeContactData) ? Task.FromResult(ProtectionOutcome.No(ProtectionRefusal.NotAllowed))
            : commands.OnceAsync(staff.Value, command, kind, (db, stop) => decide(db, Act.By(staff.Value, clock.Now()), stop), ct);
}
