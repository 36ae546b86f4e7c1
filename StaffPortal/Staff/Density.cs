namespace StaffPortal.Staff;

public enum Density
{
    Compact,
    Comfortable,
}
