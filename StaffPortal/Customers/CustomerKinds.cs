namespace StaffPortal.Customers;

/// <summary>Words of what happens to customers.</summary>
public static class CustomerKinds
{
    public const string Met = "customer.met";
    public const string ContactPointAdded = "customer.contact-point-added";
    public const string ContactPointChecked = "customer.contact-point-checked";
    public const string ContactPointRemoved = "customer.contact-point-removed";
    public const string ContactPointRestored = "customer.contact-point-restored";
    public const string Renamed = "customer.renamed";
    public const string Changed = "customer.changed";
    public const string Protected = "customer.protected";
    public const string Unprotected = "customer.unprotected";
    public const string Related = "customer.related";
    public const string RelationEnded = "customer.relation-ended";
    public const string Merged = "customer.merged";
    public const string MergedIn = "customer.merged-in";
    public const string Parted = "customer.parted";
    public const string PartedFrom = "customer.parted-from";
    public const string Erased = "customer.erased";
    public const string RelationsErased = "customer.relations-erased";
    public const string ToldApart = "customer.told-apart";
}
