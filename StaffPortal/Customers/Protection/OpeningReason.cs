using StaffPortal.Rights.Access;

namespace StaffPortal.Customers.Protection;

/// <summary>Why a protected person is opened: the short list.</summary>
public enum OpeningReason
{
    /// <summary>They are on the telephone or at the counter.</summary>
    Call,
    /// <summary>A request of theirs is being worked on.</summary>
    Request,
    /// <summary>Somebody goes to them.</summary>
    Visit,
    /// <summary>Somebody is in danger.</summary>
    Danger,
    /// <summary>Something else, in words.</summary>
    Other,
}

public static class OpeningReasons
{
    /// <summary>As the access log says it.</summary>
    public static Occasion Occasion(this OpeningReason reason) => reason switch
    {
        OpeningReason.Call => Rights.Access.Occasion.Call,
        OpeningReason.Request => Rights.Access.Occasion.OwnTicket,
        OpeningReason.Visit => Rights.Access.Occasion.Visit,
        OpeningReason.Danger => Rights.Access.Occasion.Danger,
        _ => Rights.Access.Occasion.Reason,
    };
}
