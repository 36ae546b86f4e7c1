namespace StaffPortal.Channels.Import;

/// <summary>
/// Instants of a zone's local times. In the hour that is repeated in autumn the first one is meant; a time in the hour that is
/// skipped in spring moves forward one hour. Both are counted.
/// </summary>
public sealed class LocalTimes(TimeZoneInfo zone)
{
    public TimeZoneInfo Zone => zone;

    public DateTimeOffset At(DateTime local, ref ClockShifts shifts)
    {
        if (zone.IsInvalidTime(local))
        {
            local = local.AddHours(1);
            shifts.Skipped++;
        }
        else if (zone.IsAmbiguousTime(local))
        {
            shifts.Repeated++;
            return new DateTimeOffset(local, zone.GetAmbiguousTimeOffsets(local).Max()).ToUniversalTime();
        }
        return new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
    }

    /// <summary>Midnight, or the first instant of a day that has none.</summary>
    public DateTimeOffset StartOf(DateOnly day)
    {
        ClockShifts unseen = default;
        return At(day.ToDateTime(TimeOnly.MinValue), ref unseen);
    }

    /// <summary>The last instant of the day the databases can keep (1 µs).</summary>
    public DateTimeOffset EndOf(DateOnly day) => StartOf(day.AddDays(1)).AddTicks(-TimeSpan.TicksPerMicrosecond);

    public DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, zone).DateTime);
}

/// <summary>How many local times fell into the hours of a clock change.</summary>
public record struct ClockShifts(long Repeated, long Skipped)
{
    public readonly ClockShifts And(ClockShifts others) => new(Repeated + others.Repeated, Skipped + others.Skipped);
}
