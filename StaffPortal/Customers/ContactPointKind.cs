namespace StaffPortal.Customers;

public enum ContactPointKind
{
    Email,
    Phone,
    Address,
}
