using StaffPortal.Journal;

namespace StaffPortal.Customers;

public readonly record struct RelationId(Guid Value) : IGuidId<RelationId>
{
    public static RelationId From(Guid value) => new(value);

    public static RelationId New() => new(Guid.CreateVersion7());
}
