namespace StaffPortal.Allocation;

/// <summary>Words of what happens to rules.</summary>
public static class RuleKinds
{
    public const string Subject = "rule";
    public const string Made = "rule.made";
    public const string Changed = "rule.changed";
    public const string Reordered = "rule.reordered";
    public const string Switched = "rule.switched";
    public const string Removed = "rule.removed";
    public const string Restored = "rule.restored";
}
