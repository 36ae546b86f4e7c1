namespace StaffPortal.Journal;

/// <summary>Marks rows that change without an entry: drafts, presence, cursors, notices, commands, access log, search words.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class NotJournalledAttribute(string why) : Attribute
{
    public string Why { get; } = why;
}
