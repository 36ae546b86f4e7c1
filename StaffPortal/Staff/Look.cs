namespace StaffPortal.Staff;

public enum Look
{
    /// <summary>As the computer is set.</summary>
    System,
    Light,
    Dark,
}
