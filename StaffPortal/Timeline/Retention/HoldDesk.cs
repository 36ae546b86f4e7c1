using Microsoft.EntityFrameworkCore;
using StaffPortal.Customers;
using StaffPortal.Customers.Protection;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.Tickets;

namespace StaffPortal.Timeline.Retention;

/// <summary>Keeps requests and customers beyond their time, and lets them go again. What is held already off the list is on no removal that begins later.</summary>
public sealed class HoldDesk(Commands commands, TimeProvider clock)
{
    /// <param name="viewer">Who holds it.</param>
    /// <param name="command">So that a repeat is known.</param>
    /// <param name="ticket">The request.</param>
    /// <param name="reason">Why; not empty.</param>
    /// <param name="ct">Stops waiting.</param>
    [Needs(FactName.HoldRecords)]
    public Task<HoldOutcome> PlaceAsync(Viewer viewer, CommandId command, TicketId ticket, string reason, CancellationToken ct) =>
        ActAsync(viewer, command, "hold-ticket", reason, async (db, act, stop) =>
        {
            var found = await db.Set<Ticket>().AsNoTracking().Where(t => t.Id == ticket).Select(t => new { t.Department, t.IsConfidential, t.ErasedOn }).SingleOrDefaultAsync(stop);
            if (found is null || !viewer.Has(FactName.ReadTickets, found.Department, found.IsConfidential) || !viewer.Has(FactName.HoldRecords, found.Department))
                return HoldOutcome.No(HoldRefusal.Unknown);
            if (found.ErasedOn is not null)
                return HoldOutcome.No(HoldRefusal.Removed);
            if (await db.Set<LegalHold>().AnyAsync(h => h.Ticket == ticket && h.LiftedAt == null, stop))
                return HoldOutcome.No(HoldRefusal.Held);
            return await AddAsync(db, LegalHold.Place(act, viewer.ActorId!.Value, ticket, found.Department, found.IsConfidential, reason), stop);
        }, ct);

    /// <summary>Holds all of a customer: of theirs, and of those who proved to be them.</summary>
    [Needs(FactName.HoldRecords)]
    public Task<HoldOutcome> PlaceAsync(Viewer viewer, CommandId command, CustomerId customer, string reason, CancellationToken ct) =>
        ActAsync(viewer, command, "hold-customer", reason, async (db, act, stop) =>
        {
            var all = await SamePerson.AllAsync(db, customer, stop);
            if (!viewer.Has(FactName.SeeContactData) || !await db.Set<Customer>().AnyAsync(c => c.Id == all[0] && c.ErasedOn == null, stop)
                || (await Seal.OfAsync(db, viewer, all, clock.GetUtcNow(), stop)).IsShut)
                return HoldOutcome.No(HoldRefusal.Unknown);
            if (await db.Set<LegalHold>().AnyAsync(h => h.Customer != null && all.Contains(h.Customer.Value) && h.LiftedAt == null, stop))
                return HoldOutcome.No(HoldRefusal.Held);
            return await AddAsync(db, LegalHold.Place(act, viewer.ActorId!.Value, all[0], reason), stop);
        }, ct);

    /// <summary>Lets it go, with the reason. Whoever placed it lifts it, and whoever may where it stands: a customer's only who may everywhere.</summary>
    [Needs(FactName.HoldRecords)]
    public Task<HoldOutcome> LiftAsync(Viewer viewer, CommandId command, Guid hold, string reason, CancellationToken ct) =>
        ActAsync(viewer, command, "lift-hold", reason, (db, act, stop) => TurnAsync(db, viewer, hold, h => h.Lift(act, reason), stop), ct);

    /// <summary>Takes a lifting back.</summary>
    [Needs(FactName.HoldRecords)]
    public Task<HoldOutcome> HoldAgainAsync(Viewer viewer, CommandId command, Guid hold, CancellationToken ct) =>
        ActAsync(viewer, command, "hold-again", "-", (db, act, stop) => TurnAsync(db, viewer, hold, h => h.HoldAgain(act), stop), ct);

    internal static bool MayLift(Viewer viewer, DepartmentId? department, Guid placedBy) => viewer.Has(FactName.HoldRecords)
        && (placedBy == viewer.ActorId || (department is { } one ? viewer.Has(FactName.HoldRecords, one) : viewer.Scope(FactName.HoldRecords).Everywhere));

    private async Task<HoldOutcome> ActAsync(Viewer viewer, CommandId command, string kind, string reason, Func<PortalContext, Act, CancellationToken, Task<HoldOutcome>> decide, CancellationToken ct)
    {
        if (viewer.ActorId is not { } actor || !viewer.Has(FactName.HoldRecords))
            return HoldOutcome.No(HoldRefusal.Unknown);
        if (reason.Trim().Length == 0)
            return HoldOutcome.No(HoldRefusal.NoReason);
        if (reason.Trim().Length > LegalHold.ReasonLength)
            return HoldOutcome.No(HoldRefusal.TooLong);
        return await commands.OnceAsync(actor, command, kind, (db, stop) => decide(db, Act.By(actor, clock.Now()), stop), ct);
    }

    private static async Task<HoldOutcome> AddAsync(PortalContext db, LegalHold hold, CancellationToken ct)
    {
        db.Add(hold);
        await MarkAsync(db, hold, ct);
        return new(hold.Id);
    }

    private static async Task<HoldOutcome> TurnAsync(PortalContext db, Viewer viewer, Guid id, Func<LegalHold, bool> verb, CancellationToken ct)
    {
        if (await db.Set<LegalHold>().SingleOrDefaultAsync(h => h.Id == id, ct) is not { } hold || !MayLift(viewer, hold.Department, hold.PlacedBy))
            return HoldOutcome.No(HoldRefusal.Unknown);
        if (!verb(hold))
            return HoldOutcome.No(HoldRefusal.TooLate);
        await MarkAsync(db, hold, ct);
        return new(id);
    }

    /// <summary>The list says at once what is held, and whoever removes at this moment looks again.</summary>
    private static async Task MarkAsync(PortalContext db, LegalHold changed, CancellationToken ct)
    {
        (await RetentionRun.OfAsync(db, ct)).Disturb();
        var (ticket, customer) = (changed.Ticket, changed.Customer);
        var concerned = await HeldRecords.OfAsync(db, [(ticket, customer)], ct);
        var others = (await db.Set<LegalHold>().AsNoTracking().Where(h => h.LiftedAt == null && h.Id != changed.Id).Select(h => new { h.Ticket, h.Customer }).ToListAsync(ct)).ConvertAll(h => (h.Ticket, h.Customer));
        var held = await HeldRecords.OfAsync(db, changed.LiftedAt is null ? [.. others, (ticket, customer)] : others, ct);
        foreach (var some in concerned.Tickets.Chunk(500))
            foreach (var record in await db.Set<ListedRecord>().Where(r => r.Kind == RecordKind.Request && some.Contains(r.Subject)).ToListAsync(ct))
                record.IsHeld = held.Holds(record);
        var customers = concerned.Customers.Select(c => (Guid?)c).ToList();
        if (customers.Count > 0)
            foreach (var record in await db.Set<ListedRecord>().Where(r => r.Kind != RecordKind.Request && customers.Contains(r.Customer)).ToListAsync(ct))
                record.IsHeld = held.Holds(record);
    }
}

/// <param name="Id">The hold; null when it was refused.</param>
/// <param name="Refused">Why not.</param>
public sealed record HoldOutcome(Guid? Id, HoldRefusal? Refused = null)
{
    public static HoldOutcome No(HoldRefusal why) => new(null, why);
}

/// <summary>Why nothing was held or let go.</summary>
public enum HoldRefusal
{
    /// <summary>There is no such thing, or the viewer may not hold it.</summary>
    Unknown,
    NoReason,
    TooLong,
    /// <summary>It is held already.</summary>
    Held,
    /// <summary>Its texts were removed: there is nothing left to hold.</summary>
    Removed,
    /// <summary>Somebody lifted it, or placed it, a moment ago.</summary>
    TooLate,
}
