using StaffPortal.Journal;

namespace StaffPortal.Catalogue;

public readonly record struct RetentionClassId(Guid Value) : IGuidId<RetentionClassId>
{
    public static RetentionClassId From(Guid value) => new(value);

    public static RetentionClassId New() => new(Guid.CreateVersion7());
}
