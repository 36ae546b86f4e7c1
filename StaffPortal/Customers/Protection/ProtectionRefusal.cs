namespace StaffPortal.Customers.Protection;

/// <summary>Why a protection or an opening was refused.</summary>
public enum ProtectionRefusal
{
    NotAllowed,
    Unknown,
    /// <summary>There is nothing to open or to lift.</summary>
    NotProtected,
    /// <summary>Only whoever asked for it knows why: it must be said.</summary>
    NoReason,
    TooLong,
    /// <summary>The last day lies in the past.</summary>
    EndedBefore,
    /// <summary>The last day lies further away than any order is given for.</summary>
    TooFar,
    /// <summary>An organisation's whereabouts are public.</summary>
    NotPerson,
}

/// <param name="Id">The customer or opening; null when nothing was done.</param>
/// <param name="Refused">Why nothing was done.</param>
public sealed record ProtectionOutcome(Guid? Id, ProtectionRefusal? Refused = null)
{
    public static ProtectionOutcome No(ProtectionRefusal why) => new(null, why);
}
