namespace StaffPortal.Controls;

/// <summary>How close the rows stand.</summary>
public enum Spacing
{
    Compact,

    /// <summary>Six more pixels per row and a larger base.</summary>
    Comfortable,
}
