using StaffPortal.Journal;

namespace StaffPortal.Rights;

public readonly record struct StaffId(Guid Value) : IGuidId<StaffId>
{
    public static StaffId From(Guid value) => new(value);

    public static StaffId New() => new(Guid.CreateVersion7());
}
