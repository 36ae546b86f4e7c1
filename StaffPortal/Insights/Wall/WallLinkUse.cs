using StaffPortal.Journal;

namespace StaffPortal.Insights.Wall;

/// <summary>When a wall last showed something by a link, to the minute.</summary>
[NotJournalled("it changes every minute a wall is on and decides nothing")]
public sealed class WallLinkUse
{
    public WallLinkId Link { get; init; }

    public DateTimeOffset At { get; init; }
}
