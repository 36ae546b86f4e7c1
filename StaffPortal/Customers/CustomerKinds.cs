namespace StaffPortal.Customers;

/// <summary>Words of what happens to customers.</summary>
public static class CustomerKinds
{
    public const string Met = "customer.met";
    public const string ContactPointAdded = "customer.contact-point-added";
    public const string Renamed = "customer.renamed";
    public const string Protected = "customer.protected";
}
