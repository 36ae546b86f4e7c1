namespace StaffPortal.Rights;

/// <summary>The fact a public entry (desk method, reader, endpoint, hub method, page) asks of its viewer.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class, AllowMultiple = true)]
public sealed class NeedsAttribute(FactName fact) : Attribute
{
    public FactName Fact { get; } = fact;
}
