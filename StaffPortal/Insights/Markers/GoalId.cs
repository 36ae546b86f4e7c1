using StaffPortal.Journal;
using StaffPortal.Rights;

namespace StaffPortal.Insights.Markers;

public readonly record struct GoalId(Guid Value) : IGuidId<GoalId>
{
    public static GoalId From(Guid value) => new(value);

    public static GoalId New() => new(Guid.CreateVersion7());

    /// <summary>There is one goal of a kind in a department: its id says so.</summary>
    public static GoalId Of(DepartmentId? department, GoalKind kind)
    {
        var bytes = (department?.Value ?? Guid.Empty).ToByteArray();
        bytes[15] ^= (byte)(kind + 1);
        return new(new Guid(bytes));
    }
}
