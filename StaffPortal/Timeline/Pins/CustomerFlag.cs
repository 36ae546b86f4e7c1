using StaffPortal.Customers;
using StaffPortal.Journal;

namespace StaffPortal.Timeline.Pins;

/// <summary>What everybody who opens a customer must see first, raised by a person, with an owner and maybe an end.</summary>
public sealed class CustomerFlag : Journalled
{
    /// <summary>Longest reason, characters.</summary>
    public const int ReasonLength = 200;

    private CustomerFlag()
    {
    }

    public Guid Id { get; private init; }

    public CustomerId Customer { get; private init; }

    public string Reason { get; private set; } = "";

    /// <summary>Who raised it and answers for it.</summary>
    public Guid RaisedBy { get; private init; }

    public DateTimeOffset RaisedAt { get; private init; }

    /// <summary>It lowers itself then, UTC; null: somebody must.</summary>
    public DateTimeOffset? ExpiresAt { get; private init; }

    public DateTimeOffset? LoweredAt { get; private set; }

    public Guid? LoweredBy { get; private set; }

    public override string SubjectKind => ConcernKinds.Flag;

    public override Guid SubjectId => Id;

    protected override Guid? JournalCustomer => Customer.Value;

    public static CustomerFlag Raise(Act act, Guid by, CustomerId customer, string reason, DateTimeOffset? expiresAt)
    {
        var flag = new CustomerFlag { Id = Guid.CreateVersion7(), Customer = customer, Reason = reason.Trim(), RaisedBy = by, RaisedAt = act.At, ExpiresAt = expiresAt };
        flag.Remember(act, ConcernKinds.FlagRaised, "", ("expires", expiresAt is { } end ? end : default(JournalValue)));
        return flag;
    }

    /// <summary>False when it is down already.</summary>
    public bool Lower(Act act)
    {
        if (LoweredAt is not null)
            return false;
        (LoweredAt, LoweredBy) = (act.At, act.ActorId);
        Remember(act, ConcernKinds.FlagLowered, "");
        return true;
    }

    /// <summary>Forgets why it was raised; the customer is forgotten.</summary>
    public void Erase(Act act)
    {
        Reason = "";
        Remember(act, ConcernKinds.FlagErased, "");
    }

    public bool BringBack(Act act)
    {
        if (LoweredAt is null)
            return false;
        (LoweredAt, LoweredBy) = (null, null);
        Remember(act, ConcernKinds.FlagBroughtBack, "");
        return true;
    }
}
