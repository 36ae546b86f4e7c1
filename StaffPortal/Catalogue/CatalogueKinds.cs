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
    public const string CalendarMade = "calendar.made";
    public const string CalendarChanged = "calendar.changed";
    public const string CalendarRetired = "calendar.retired";
    public const string CalendarBroughtBack = "calendar.brought-back";
    public const string ProcessDrawn = "process.drawn";
    public const string ProcessChanged = "process.changed";
    public const string ProcessRetired = "process.retired";
    public const string ProcessBroughtBack = "process.brought-back";
    public const string PolicyMade = "policy.made";
    public const string PolicyChanged = "policy.changed";
    public const string PolicyRetired = "policy.retired";
    public const string PolicyBroughtBack = "policy.brought-back";
    public const string Retention = "retention-class";
    public const string RetentionMade = "retention-class.made";
    public const string RetentionChanged = "retention-class.changed";
    public const string RetentionRetired = "retention-class.retired";
    public const string RetentionBroughtBack = "retention-class.brought-back";
}
