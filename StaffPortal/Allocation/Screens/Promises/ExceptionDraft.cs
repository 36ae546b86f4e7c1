namespace StaffPortal.Allocation.Screens.Promises;

/// <summary>A day with hours of its own while it is edited; no hours is closed.</summary>
public sealed class ExceptionDraft
{
    public string Day { get; set; } = "";

    public string Hours { get; set; } = "";

    public string Why { get; set; } = "";
}
