using StaffPortal.Journal;

namespace StaffPortal.Tickets;

public readonly record struct CallBackId(Guid Value) : IGuidId<CallBackId>
{
    public static CallBackId From(Guid value) => new(value);

    public static CallBackId New() => new(Guid.CreateVersion7());
}
