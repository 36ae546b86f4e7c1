using StaffPortal.Catalogue;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Tickets;

namespace StaffPortal.Insights.Counting;

/// <summary>Which tickets are counted; null means all.</summary>
public sealed record Slice
{
    public static Slice All { get; } = new();

    public DepartmentId? Department { get; init; }

    public TeamId? Team { get; init; }

    public ServiceId? Service { get; init; }

    public string? District { get; init; }

    public Channel? Channel { get; init; }

    public Priority? Priority { get; init; }

    public bool IsAll => this == All;
}
