using StaffPortal.Journal;

namespace StaffPortal.Catalogue;

public readonly record struct ProcessId(Guid Value) : IGuidId<ProcessId>
{
    public static ProcessId From(Guid value) => new(value);

    public static ProcessId New() => new(Guid.CreateVersion7());
}
