namespace StaffPortal.Tickets;

/// <summary>Whom a ticket waits for.</summary>
public enum Awaited
{
    Requester,
    /// <summary>Another unit of the municipality.</summary>
    Unit,
    /// <summary>A contractor or supplier.</summary>
    Contractor,
    /// <summary>Another authority.</summary>
    Authority,
    /// <summary>A time: the season, the weather, a decision that has its day.</summary>
    Time,
}
