namespace StaffPortal.Data;

/// <summary>Given by whoever sends a command, so that a repeat is known.</summary>
public readonly record struct CommandId(Guid Value)
{
    public static CommandId New() => new(Guid.CreateVersion7());
}
