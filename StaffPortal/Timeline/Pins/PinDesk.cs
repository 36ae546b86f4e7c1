using Microsoft.EntityFrameworkCore;
using StaffPortal.Customers;
using StaffPortal.Customers.Protection;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.Tickets;

namespace StaffPortal.Timeline.Pins;

/// <summary>Raises and lowers flags on customers, and lets go of what was pinned.</summary>
public sealed class PinDesk(Commands commands, TimeProvider clock)
{
    /// <param name="viewer">Who raises it and answers for it.</param>
    /// <param name="command">So that a repeat is known.</param>
    /// <param name="customer">On whom.</param>
    /// <param name="reason">Why everybody must see it.</param>
    /// <param name="expiresAt">When it lowers itself, UTC; null: somebody must.</param>
    /// <param name="ct">Stops waiting.</param>
    [Needs(FactName.EditCustomers)]
    public Task<PinOutcome> FlagAsync(Viewer viewer, CommandId command, CustomerId customer, string reason, DateTimeOffset? expiresAt, CancellationToken ct) =>
        ActAsync(viewer, command, "flag-customer", async (db, act, actor, stop) =>
        {
            if (reason.Trim().Length == 0)
                return PinOutcome.No(PinRefusal.NoReason);
            if (reason.Trim().Length > CustomerFlag.ReasonLength)
                return PinOutcome.No(PinRefusal.TooLong);
            if (expiresAt is { } end && end <= act.At)
                return PinOutcome.No(PinRefusal.Expired);
            if (!await IsOpenAsync(db, viewer, customer, stop))
                return PinOutcome.No(PinRefusal.Unknown);
            var flag = CustomerFlag.Raise(act, actor, customer, reason, expiresAt);
            db.Add(flag);
            return new(flag.Id);
        }, ct);

    [Needs(FactName.EditCustomers)]
    public Task<PinOutcome> LowerAsync(Viewer viewer, CommandId command, Guid flag, CancellationToken ct) => TurnAsync(viewer, command, "lower-customer-flag", flag, (f, act) => f.Lower(act), ct);

    /// <summary>Takes a lowering back.</summary>
    [Needs(FactName.EditCustomers)]
    public Task<PinOutcome> RaiseAgainAsync(Viewer viewer, CommandId command, Guid flag, CancellationToken ct) => TurnAsync(viewer, command, "raise-customer-flag-again", flag, (f, act) => f.BringBack(act), ct);

    /// <summary>Somebody has seen to what was found: it, and the same before it, is pinned no more. The reason stays with it.</summary>
    [Needs(FactName.EditCustomers)]
    public Task<PinOutcome> DismissAsync(Viewer viewer, CommandId command, Guid finding, string reason, CancellationToken ct) =>
        ActAsync(viewer, command, "dismiss-pin", async (db, act, actor, stop) =>
        {
            if (reason.Trim().Length == 0)
                return PinOutcome.No(PinRefusal.NoReason);
            if (reason.Trim().Length > CustomerFlag.ReasonLength)
                return PinOutcome.No(PinRefusal.TooLong);
            if (await db.Set<Finding>().AsNoTracking().SingleOrDefaultAsync(f => f.Id == finding, stop) is not { } found || !await MayReadAsync(db, viewer, found, stop) || !await IsOpenAsync(db, viewer, found.Customer, stop))
                return PinOutcome.No(PinRefusal.Unknown);
            var dismissal = Dismissal.Of(act, actor, found, reason);
            db.Add(dismissal);
            return new(dismissal.Id);
        }, ct);

    /// <summary>Takes a dismissal back.</summary>
    [Needs(FactName.EditCustomers)]
    public Task<PinOutcome> PinAgainAsync(Viewer viewer, CommandId command, Guid dismissal, CancellationToken ct) =>
        ActAsync(viewer, command, "pin-again", async (db, act, _, stop) =>
        {
            if (await db.Set<Dismissal>().SingleOrDefaultAsync(d => d.Id == dismissal, stop) is not { } known)
                return PinOutcome.No(PinRefusal.Unknown);
            known.Undo(act);
            return new(dismissal);
        }, ct);

    /// <summary>What they may not read they cannot put away.</summary>
    private static async Task<bool> MayReadAsync(PortalContext db, Viewer viewer, Finding found, CancellationToken ct) => found.Ticket is { } ticket
        ? await QueueReader.Within(db.Set<Ticket>().AsNoTracking(), viewer.Scope(FactName.ReadTickets)).AnyAsync(t => t.Id == ticket, ct)
        : await db.Set<TimelineEntry>().AsNoTracking().Where(e => e.Id == found.Entry).Select(e => new { e.Department, e.IsConfidential }).SingleOrDefaultAsync(ct) is { } entry
            && viewer.Has(FactName.ReadEntries, entry.Department, entry.IsConfidential);

    private async Task<bool> IsOpenAsync(PortalContext db, Viewer viewer, CustomerId customer, CancellationToken ct)
    {
        return await db.Set<Customer>().AnyAsync(c => c.Id == customer, ct) && !(await Seal.OfAsync(db, viewer, customer, clock.GetUtcNow(), ct)).IsShut;
    }

    private Task<PinOutcome> TurnAsync(Viewer viewer, CommandId command, string kind, Guid flag, Func<CustomerFlag, Act, bool> verb, CancellationToken ct) =>
        ActAsync(viewer, command, kind, async (db, act, _, stop) =>
        {
            if (await db.Set<CustomerFlag>().SingleOrDefaultAsync(f => f.Id == flag, stop) is not { } known || !await IsOpenAsync(db, viewer, known.Customer, stop))
                return PinOutcome.No(PinRefusal.Unknown);
            verb(known, act);
            return new(flag);
        }, ct);

    private Task<PinOutcome> ActAsync(Viewer viewer, CommandId command, string kind, Func<PortalContext, Act, Guid, CancellationToken, Task<PinOutcome>> decide, CancellationToken ct) =>
        viewer.ActorId is not { } actor || !viewer.Has(FactName.EditCustomers) || !viewer.Has(FactName.SeeContactData) ? Task.FromResult(PinOutcome.No(PinRefusal.NotAllowed))
            : commands.OnceAsync(actor, command, kind, (db, stop) => decide(db, Act.By(actor, clock.Now()), actor, stop), ct);
}

/// <param name="Id">The flag or dismissal; null when nothing was done.</param>
public sealed record PinOutcome(Guid? Id, PinRefusal? Refused = null)
{
    public static PinOutcome No(PinRefusal why) => new(null, why);
}

/// <summary>Why nothing was done.</summary>
public enum PinRefusal
{
    NotAllowed,
    Unknown,
    NoReason,
    TooLong,
    /// <summary>Its end is past already.</summary>
    Expired,
}
