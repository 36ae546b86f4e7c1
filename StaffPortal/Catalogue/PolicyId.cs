using StaffPortal.Journal;

namespace StaffPortal.Catalogue;

public readonly record struct PolicyId(Guid Value) : IGuidId<PolicyId>
{
    public static PolicyId From(Guid value) => new(value);

    public static PolicyId New() => new(Guid.CreateVersion7());
}
