using StaffPortal.Journal;

namespace StaffPortal.Customers;

public readonly record struct CustomerId(Guid Value) : IGuidId<CustomerId>
{
    public static CustomerId From(Guid value) => new(value);

    public static CustomerId New() => new(Guid.CreateVersion7());
}
