namespace StaffPortal.Allocation.Screens.Organisation;

/// <summary>One answer of a list while it is edited.</summary>
public sealed class ChoiceDraft
{
    public string Key { get; set; } = "";

    public LocalDraft Name { get; init; } = new();
}
