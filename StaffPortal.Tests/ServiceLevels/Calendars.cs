using StaffPortal.ServiceLevels;

namespace StaffPortal.Tests.ServiceLevels;

/// <summary>Calendars for tests, in Helsinki.</summary>
internal static class Calendars
{
    public static TimeZoneInfo Helsinki { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/Helsinki");

    public static ServiceCalendar Always { get; } = new(Helsinki, [CalendarVersion.Always]);

    /// <summary>Monday to Friday 8–16.</summary>
    public static ServiceCalendar Office(Dictionary<Holiday, IReadOnlyList<DayWindow>>? holidays = null, params CalendarException[] exceptions) =>
        new(Helsinki, [new(DateOnly.MinValue, Week([new(480, 960)]), holidays ?? [], exceptions)]);

    /// <summary>The same windows on each working day.</summary>
    public static IReadOnlyList<IReadOnlyList<DayWindow>> Week(IReadOnlyList<DayWindow> windows, IReadOnlyList<DayWindow>? weekend = null) =>
        [weekend ?? [], windows, windows, windows, windows, windows, weekend ?? []];

    /// <summary>An instant by the wall clock of Helsinki; the earlier of a repeated one.</summary>
    public static DateTimeOffset At(int year, int month, int day, int hour, int minute = 0)
    {
        var local = new DateTime(year, month, day, hour, minute, 0, DateTimeKind.Unspecified);
        var offset = Helsinki.IsAmbiguousTime(local) ? Helsinki.GetAmbiguousTimeOffsets(local).Max() : Helsinki.GetUtcOffset(local);
        return new(local, offset);
    }
}
