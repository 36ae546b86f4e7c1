using StaffPortal.Journal;

namespace StaffPortal.Allocation;

public readonly record struct RuleId(Guid Value) : IGuidId<RuleId>
{
    public static RuleId From(Guid value) => new(value);

    public static RuleId New() => new(Guid.CreateVersion7());
}
