using StaffPortal.Customers;
using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.Tickets;

namespace StaffPortal.Timeline.Retention;

/// <summary>A request, or all of a customer, is kept beyond its time: a complaint, an appeal, a matter in court.</summary>
public sealed class LegalHold : Journalled
{
    /// <summary>Longest reason, characters.</summary>
    public const int ReasonLength = 300;

    private LegalHold()
    {
    }

    public Guid Id { get; private init; }

    /// <summary>The request it holds; null when it holds a customer.</summary>
    public TicketId? Ticket { get; private init; }

    /// <summary>The customer it holds, with all who proved to be them and all of theirs; null when it holds a request.</summary>
    public CustomerId? Customer { get; private init; }

    /// <summary>The request's department; null for a customer's.</summary>
    public DepartmentId? Department { get; private init; }

    /// <summary>The request belongs to a confidential service.</summary>
    public bool IsConfidential { get; private init; }

    public string Reason { get; private set; } = "";

    public Guid PlacedBy { get; private init; }

    public DateTimeOffset PlacedAt { get; private init; }

    /// <summary>Null while it stands.</summary>
    public DateTimeOffset? LiftedAt { get; private set; }

    public Guid? LiftedBy { get; private set; }

    public string LiftReason { get; private set; } = "";

    public override string SubjectKind => RetentionKinds.Hold;

    public override Guid SubjectId => Id;

    protected override Guid? JournalTicket => Ticket?.Value;

    protected override Guid? JournalCustomer => Customer?.Value;

    public static LegalHold Place(Act act, Guid by, TicketId ticket, DepartmentId department, bool isConfidential, string reason)
    {
        var hold = new LegalHold { Id = Guid.CreateVersion7(), Ticket = ticket, Department = department, IsConfidential = isConfidential, Reason = reason.Trim(), PlacedBy = by, PlacedAt = act.At };
        hold.Tell(act, TicketKinds.Held);
        return hold;
    }

    public static LegalHold Place(Act act, Guid by, CustomerId customer, string reason)
    {
        var hold = new LegalHold { Id = Guid.CreateVersion7(), Customer = customer, Reason = reason.Trim(), PlacedBy = by, PlacedAt = act.At };
        hold.Tell(act, TicketKinds.Held);
        return hold;
    }

    /// <summary>False when it is lifted already.</summary>
    public bool Lift(Act act, string reason)
    {
        if (LiftedAt is not null)
            return false;
        (LiftedAt, LiftedBy, LiftReason) = (act.At, act.ActorId, reason.Trim());
        Tell(act, TicketKinds.HoldLifted);
        return true;
    }

    /// <summary>Takes the lifting back.</summary>
    public bool HoldAgain(Act act)
    {
        if (LiftedAt is null)
            return false;
        (LiftedAt, LiftedBy, LiftReason) = (null, null, "");
        Tell(act, TicketKinds.Held);
        return true;
    }

    /// <summary>Forgets why; what it held is removed.</summary>
    public void Erase(Act act)
    {
        (Reason, LiftReason) = ("", "");
        Tell(act, RetentionKinds.HoldErased);
    }

    /// <summary>As entries of a request: the feed tells by it who may hear of it.</summary>
    private void Tell(Act act, string kind) =>
        Remember(act, kind, "", IsConfidential ? [("department", Department?.Value), ("confidential", true)] : [("department", Department?.Value)]);
}
