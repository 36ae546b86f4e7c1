namespace StaffPortal.Timeline;

/// <summary>Words of what happens to entries of a timeline.</summary>
public static class EntryKinds
{
    public const string Subject = "entry";
    public const string Added = "entry.added";
    public const string Attached = "entry.attached";
    public const string Withdrawn = "entry.withdrawn";
    public const string Concealed = "entry.concealed";
    public const string Erased = "entry.erased";
    public const string BroughtBack = "entry.brought-back";
}
