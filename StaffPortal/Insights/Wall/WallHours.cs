namespace StaffPortal.Insights.Wall;

/// <summary>The hours of a day on a wall.</summary>
public static class WallHours
{
    /// <summary>As many fit beside each other.</summary>
    public const int Most = 10;

    /// <summary>When the local hour of an instant begins, UTC; the hour that comes twice in autumn is two hours.</summary>
    public static DateTimeOffset HourOf(DateTimeOffset instant, TimeZoneInfo zone)
    {
        var offset = zone.GetUtcOffset(instant).Ticks;
        var local = instant.UtcTicks + offset;
        return new(local - (local % TimeSpan.TicksPerHour) - offset, TimeSpan.Zero);
    }
}
