namespace StaffPortal.Rights;

/// <summary>A public entry that asks no fact, and why that is right.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)]
public sealed class OpenToAllAttribute(string why) : Attribute
{
    public string Why { get; } = why;
}
