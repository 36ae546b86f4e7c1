namespace StaffPortal.Catalogue;

/// <summary>Words of what happens in the service catalogue.</summary>
public static class CatalogueKinds
{
    public const string DepartmentFounded = "department.founded";
    public const string DepartmentChanged = "department.changed";
    public const string DepartmentRetired = "department.retired";
    public const string DepartmentBroughtBack = "department.brought-back";
    public const string ServiceChanged = "service.changed";
    public const string ServiceRetired = "service.retired";
    public const string ServiceBroughtBack = "service.brought-back";
    public const string ServiceOffered = "service.offered";
}
