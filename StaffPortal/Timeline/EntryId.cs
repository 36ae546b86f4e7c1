using StaffPortal.Journal;

namespace StaffPortal.Timeline;

public readonly record struct EntryId(Guid Value) : IGuidId<EntryId>
{
    public static EntryId From(Guid value) => new(value);

    public static EntryId New() => new(Guid.CreateVersion7());
}
