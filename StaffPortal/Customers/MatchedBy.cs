namespace StaffPortal.Customers;

/// <summary>Why a search found a customer. The first two are exact: nobody else is reached there.</summary>
public enum MatchedBy
{
    Phone,
    Email,
    Name,
    /// <summary>Part of a way to reach them.</summary>
    Reach,
    /// <summary>A place of theirs.</summary>
    Address,
}
