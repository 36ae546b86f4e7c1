namespace StaffPortal.Customers;

/// <summary>What two customers have in common, the strongest first.</summary>
public enum Likeness
{
    BusinessId,
    Phone,
    Email,
    Name,
    /// <summary>One name is a short form of the other.</summary>
    AlikeName,
    Birthday,
    Address,
}
