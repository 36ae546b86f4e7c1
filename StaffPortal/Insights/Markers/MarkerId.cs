using StaffPortal.Journal;

namespace StaffPortal.Insights.Markers;

public readonly record struct MarkerId(Guid Value) : IGuidId<MarkerId>
{
    public static MarkerId From(Guid value) => new(value);

    public static MarkerId New() => new(Guid.CreateVersion7());
}
