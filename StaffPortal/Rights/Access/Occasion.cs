namespace StaffPortal.Rights.Access;

/// <summary>Why somebody looked.</summary>
public enum Occasion
{
    /// <summary>Nothing is known of why.</summary>
    None,
    /// <summary>The customer was on the telephone or at the counter.</summary>
    Call,
    /// <summary>A request of the customer's is theirs or their team's.</summary>
    OwnTicket,
    /// <summary>A task on a request of the customer's was asked of their team.</summary>
    Task,
    /// <summary>They had found the customer by a search.</summary>
    Search,
    /// <summary>They typed why.</summary>
    Reason,
    /// <summary>Somebody goes to the customer.</summary>
    Visit,
    /// <summary>Somebody is in danger.</summary>
    Danger,
}
