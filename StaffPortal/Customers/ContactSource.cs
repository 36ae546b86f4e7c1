namespace StaffPortal.Customers;

/// <summary>Where a way to reach somebody is known from.</summary>
public enum ContactSource
{
    /// <summary>They gave it themselves with a request.</summary>
    Requester,
    /// <summary>A member of staff wrote it down.</summary>
    Staff,
    /// <summary>It came with another system's history.</summary>
    Import,
}
