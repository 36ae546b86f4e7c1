using StaffPortal.Journal;

namespace StaffPortal.Catalogue;

public readonly record struct CalendarId(Guid Value) : IGuidId<CalendarId>
{
    public static CalendarId From(Guid value) => new(value);

    public static CalendarId New() => new(Guid.CreateVersion7());
}
