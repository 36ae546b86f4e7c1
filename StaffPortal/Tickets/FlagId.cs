using StaffPortal.Journal;

namespace StaffPortal.Tickets;

public readonly record struct FlagId(Guid Value) : IGuidId<FlagId>
{
    public static FlagId From(Guid value) => new(value);

    public static FlagId New() => new(Guid.CreateVersion7());
}
