using StaffPortal.Journal;

namespace StaffPortal.Catalogue;

public readonly record struct ServiceId(Guid Value) : IGuidId<ServiceId>
{
    public static ServiceId From(Guid value) => new(value);

    public static ServiceId New() => new(Guid.CreateVersion7());
}
