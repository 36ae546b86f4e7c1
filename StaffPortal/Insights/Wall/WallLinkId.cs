using StaffPortal.Journal;

namespace StaffPortal.Insights.Wall;

public readonly record struct WallLinkId(Guid Value) : IGuidId<WallLinkId>
{
    public static WallLinkId From(Guid value) => new(value);

    public static WallLinkId New() => new(Guid.CreateVersion7());
}
