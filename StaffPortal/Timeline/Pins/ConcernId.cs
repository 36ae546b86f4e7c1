using StaffPortal.Journal;

namespace StaffPortal.Timeline.Pins;

public readonly record struct ConcernId(Guid Value) : IGuidId<ConcernId>
{
    public static ConcernId From(Guid value) => new(value);

    public static ConcernId New() => new(Guid.CreateVersion7());
}
