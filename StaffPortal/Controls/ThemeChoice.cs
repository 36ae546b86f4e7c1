namespace StaffPortal.Controls;

/// <summary>Which theme a person wants.</summary>
public enum ThemeChoice
{
    /// <summary>As the computer is set.</summary>
    System,
    Light,
    Dark,
}
