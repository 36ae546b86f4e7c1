namespace StaffPortal.Customers;

public enum CustomerKind
{
    Person,
    Organisation,
    Colleague,
}
