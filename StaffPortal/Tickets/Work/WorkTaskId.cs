using StaffPortal.Journal;

namespace StaffPortal.Tickets.Work;

public readonly record struct WorkTaskId(Guid Value) : IGuidId<WorkTaskId>
{
    public static WorkTaskId From(Guid value) => new(value);

    public static WorkTaskId New() => new(Guid.CreateVersion7());
}
