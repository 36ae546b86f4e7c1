using StaffPortal.Customers;
using StaffPortal.Rights;

namespace StaffPortal.Channels;

/// <summary>A contact that a member of staff typed. Nobody is matched unasked: the requester is who was chosen, or is met as they said.</summary>
public sealed record TakenByStaff
{
    /// <summary>The customer they chose.</summary>
    public CustomerId? Known { get; init; }

    /// <summary>The colleague who asks.</summary>
    public StaffId? Colleague { get; init; }

    /// <summary>Of somebody who is met now.</summary>
    public CustomerKind Kind { get; init; } = CustomerKind.Person;

    /// <summary>By when they were promised a call, UTC; null when none was.</summary>
    public DateTimeOffset? CallBackDue { get; init; }

    /// <summary>Where to call; empty: the requester's own number.</summary>
    public string CallBackPhone { get; init; } = "";
}
