using System.Globalization;

namespace StaffPortal.Channels.Open311;

/// <summary>W3C date-times, as GeoReport v2 wants them: <c>2026-02-13T02:05:17Z</c>, or with an offset.</summary>
public static class Open311Date
{
    private static readonly string[] WithOffset = ["yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mmK"];
    private static readonly string[] WithoutOffset = ["yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", "yyyy-MM-dd'T'HH:mm"];

    public static string Write(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>A date alone is midnight, and a time without offset a local time, in the municipality's zone.</summary>
    /// <returns>The instant, and whether only a day was given; null when the text is no date, or of a year nobody means.</returns>
    public static (DateTimeOffset At, bool IsDay)? Parse(string text, TimeZoneInfo zone)
    {
        var invariant = CultureInfo.InvariantCulture;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", invariant, DateTimeStyles.None, out var day))
            return IsMeant(day.Year) ? (Local(day.ToDateTime(TimeOnly.MinValue), zone), true) : null;

        // An unescaped plus in a query arrives as a space: "2026-02-13T02:05:17 02:00".
        text = text.Replace(' ', '+');
        if (DateTime.TryParseExact(text, WithoutOffset, invariant, DateTimeStyles.None, out var local))
            return IsMeant(local.Year) ? (Local(local, zone), false) : null;
        if (DateTimeOffset.TryParseExact(text, WithOffset, invariant, DateTimeStyles.None, out var instant))
            return IsMeant(instant.Year) ? (instant.ToUniversalTime(), false) : null;
        return null;
    }

    // Far from the ends of the calendar, so that adding a span to a date from outside never overflows.
    private static bool IsMeant(int year) => year is >= 1900 and <= 2200;

    private static DateTimeOffset Local(DateTime local, TimeZoneInfo zone)
    {
        // In the hour skipped in spring there is no such time; the hour after it is meant.
        if (zone.IsInvalidTime(local))
            local = local.AddHours(1);
        return new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
    }
}
