using StaffPortal.Journal;

namespace StaffPortal.Rights;

public readonly record struct DepartmentId(Guid Value) : IGuidId<DepartmentId>
{
    public static DepartmentId From(Guid value) => new(value);

    public static DepartmentId New() => new(Guid.CreateVersion7());
}
