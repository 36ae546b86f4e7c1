namespace StaffPortal.Texts;

/// <summary>Instants as people read them, in the municipality's zone. Instants come in as UTC or with any offset.</summary>
public static class Moments
{
    /// <summary>
    /// <c>just now</c>, <c>24 min ago</c>, <c>today 9.30</c>, <c>yesterday 16.20</c>, <c>22.11. 11.40</c>, <c>22.11.2025</c>.
    /// Show <see cref="Exact"/> beside it (tooltip and <c>time datetime</c>).
    /// </summary>
    public static string Relative(DateTimeOffset instant, DateTimeOffset now, TimeZoneInfo zone, Language? language = null)
    {
        var tongue = language ?? Cultures.Current;
        var age = now - instant;
        // A clock that is a little ahead of ours does not make the past a future.
        if (age.Duration() < TimeSpan.FromMinutes(1))
            return SharedTexts.Say(tongue, "Moment.JustNow");
        if (age > TimeSpan.Zero && age < TimeSpan.FromHours(1))
            return SharedTexts.Say(tongue, "Moment.MinutesAgo", age.Minutes);

        var local = TimeZoneInfo.ConvertTime(instant, zone);
        var today = Day(now, zone);
        var day = DateOnly.FromDateTime(local.DateTime);
        var time = local.ToString("H.mm", Cultures.Formats(tongue));
        return (day.DayNumber - today.DayNumber) switch
        {
            0 => SharedTexts.Say(tongue, "Moment.Today", time),
            -1 => SharedTexts.Say(tongue, "Moment.Yesterday", time),
            1 => SharedTexts.Say(tongue, "Moment.Tomorrow", time),
            _ when day.Year == today.Year => $"{local.ToString("d.M.", Cultures.Formats(tongue))} {time}",
            _ => Date(day),
        };
    }

    /// <summary><c>ma 23.11.2026 14.06</c>: the exact moment behind a relative one.</summary>
    public static string Exact(DateTimeOffset instant, TimeZoneInfo zone, Language? language = null) =>
        TimeZoneInfo.ConvertTime(instant, zone).ToString("ddd d.M.yyyy H.mm", Cultures.Formats(language ?? Cultures.Current));

    /// <summary><c>14.06</c>, <c>9.30</c>.</summary>
    public static string Time(DateTimeOffset instant, TimeZoneInfo zone) =>
        TimeZoneInfo.ConvertTime(instant, zone).ToString("H.mm", Cultures.Formats(Language.Fi));

    /// <summary><c>15.00–17.00</c>, with an en dash.</summary>
    public static string Times(DateTimeOffset from, DateTimeOffset to, TimeZoneInfo zone) => $"{Time(from, zone)}–{Time(to, zone)}";

    /// <summary><c>23.11.2026</c>.</summary>
    public static string Date(DateOnly day) => day.ToString("d.M.yyyy", Cultures.Formats(Language.Fi));

    /// <summary><c>ma 23.11.</c></summary>
    public static string ShortDay(DateOnly day, Language? language = null) =>
        day.ToString("ddd d.M.", Cultures.Formats(language ?? Cultures.Current));

    /// <summary><c>Mon 23.11.2026</c>, as in the app bar.</summary>
    public static string FullDay(DateOnly day, Language? language = null) =>
        day.ToString("ddd d.M.yyyy", Cultures.Formats(language ?? Cultures.Current));

    /// <summary>For <c>time datetime</c>: ISO 8601 in UTC with seconds.</summary>
    public static string Machine(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Reads a day as it is written here, <c>3.12.2026</c>, or in ISO form.</summary>
    public static bool TryDay(string text, out DateOnly day) => DateOnly.TryParseExact(
        text.Trim(), ["d.M.yyyy", "yyyy-MM-dd"], System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out day);

    /// <summary>Reads a time of day as it is written here, <c>9.30</c>, or <c>9:30</c>, or <c>9</c>.</summary>
    public static bool TryTime(string text, out TimeOnly time) => TimeOnly.TryParseExact(
        text.Trim(), ["H.mm", "H:mm", "%H"], System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out time);

    /// <summary>The instant of a local time, UTC; in a skipped hour the one an hour later.</summary>
    public static DateTimeOffset At(DateOnly day, TimeOnly time, TimeZoneInfo zone)
    {
        var local = day.ToDateTime(time);
        if (zone.IsInvalidTime(local))
            local = local.AddHours(1);
        return new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
    }

    /// <summary>The day of an instant in the municipality's zone.</summary>
    public static DateOnly Day(DateTimeOffset instant, TimeZoneInfo zone) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, zone).DateTime);
}
