namespace StaffPortal.Triage.Views;

/// <summary>Words of what happens to saved views.</summary>
public static class SavedViewKinds
{
    public const string Subject = "view";
    public const string Made = "view.made";
    public const string Changed = "view.changed";
    public const string Removed = "view.removed";
    public const string Restored = "view.restored";
}
