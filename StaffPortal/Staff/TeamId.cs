using StaffPortal.Journal;

namespace StaffPortal.Staff;

public readonly record struct TeamId(Guid Value) : IGuidId<TeamId>
{
    public static TeamId From(Guid value) => new(value);

    public static TeamId New() => new(Guid.CreateVersion7());
}
