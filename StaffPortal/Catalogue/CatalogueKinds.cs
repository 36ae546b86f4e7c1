namespace StaffPortal.Catalogue;

/// <summary>Words of what happens in the service catalogue.</summary>
public static class CatalogueKinds
{
    public const string DepartmentFounded = "department.founded";
    public const string ServiceOffered = "service.offered";
}
