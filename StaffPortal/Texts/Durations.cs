using System.Globalization;

namespace StaffPortal.Texts;

/// <summary>
/// Lengths of time as people read them: at most two units, whole minutes, always rounded down, so that "6 min left" is never a promise of seven.
/// </summary>
public static class Durations
{
    // Past ten days the hours tell nobody anything.
    private const int DaysWithoutHours = 10;

    /// <summary><c>6 min</c>, <c>1 h 10</c>, <c>1 d 2 h</c>, <c>12 d</c>. The sign is dropped.</summary>
    /// <param name="length">How long.</param>
    /// <param name="language">Null for the one here.</param>
    /// <param name="day">How long a day is: of service time, an ordinary open day. Null for 24 hours.</param>
    public static string Short(TimeSpan length, Language? language = null, TimeSpan? day = null)
    {
        var tongue = language ?? Cultures.Current;
        length = length.Duration();
        if (day is { } open && length >= open)
            length = TimeSpan.FromDays(Math.Floor(length / open)) + new TimeSpan(length.Ticks % open.Ticks);
        if (length < TimeSpan.FromMinutes(1))
            return SharedTexts.Say(tongue, "Duration.UnderMinute");
        if (length < TimeSpan.FromHours(1))
            return SharedTexts.Say(tongue, "Duration.Minutes", length.Minutes);
        if (length < TimeSpan.FromDays(1))
            return length.Minutes == 0
                ? SharedTexts.Say(tongue, "Duration.Hours", length.Hours)
                : SharedTexts.Say(tongue, "Duration.HoursMinutes", length.Hours, length.Minutes.ToString("00", CultureInfo.InvariantCulture));
        return length.Hours == 0 || length.Days >= DaysWithoutHours
            ? SharedTexts.Say(tongue, "Duration.Days", length.Days)
            : SharedTexts.Say(tongue, "Duration.DaysHours", length.Days, length.Hours);
    }

    /// <summary><c>6 min left</c>, or <c>12 min over</c> when <paramref name="left"/> is negative.</summary>
    public static string Remaining(TimeSpan left, Language? language = null, TimeSpan? day = null)
    {
        var tongue = language ?? Cultures.Current;
        return SharedTexts.Say(tongue, left < TimeSpan.Zero ? "Duration.Over" : "Duration.Left", Short(left, tongue, day));
    }

    /// <summary>How old something is: <c>just now</c>, then as <see cref="Short"/>.</summary>
    public static string Age(TimeSpan age, Language? language = null)
    {
        var tongue = language ?? Cultures.Current;
        return age < TimeSpan.FromMinutes(1) ? SharedTexts.Say(tongue, "Moment.JustNow") : Short(age, tongue);
    }

    /// <summary><c>met in 18 min</c>.</summary>
    public static string MetIn(TimeSpan length, Language? language = null, TimeSpan? day = null)
    {
        var tongue = language ?? Cultures.Current;
        return SharedTexts.Say(tongue, "Duration.MetIn", Short(length, tongue, day));
    }

    /// <summary>For names read aloud: <c>1 hour 10 minutes</c>.</summary>
    public static string Spoken(TimeSpan length, Language? language = null, TimeSpan? day = null)
    {
        var tongue = language ?? Cultures.Current;
        length = length.Duration();
        if (day is { } open && length >= open)
            length = TimeSpan.FromDays(Math.Floor(length / open)) + new TimeSpan(length.Ticks % open.Ticks);
        if (length < TimeSpan.FromMinutes(1))
            return SharedTexts.Say(tongue, "Spoken.UnderMinute");
        if (length < TimeSpan.FromHours(1))
            return Count(tongue, "Minute", length.Minutes);
        if (length < TimeSpan.FromDays(1))
            return Two(tongue, ("Hour", length.Hours), ("Minute", length.Minutes));
        return Two(tongue, ("Day", length.Days), ("Hour", length.Days >= DaysWithoutHours ? 0 : length.Hours));
    }

    /// <summary>For names read aloud: <c>6 minutes left</c>, <c>12 minutes late</c>.</summary>
    public static string SpokenRemaining(TimeSpan left, Language? language = null, TimeSpan? day = null)
    {
        var tongue = language ?? Cultures.Current;
        return SharedTexts.Say(tongue, left < TimeSpan.Zero ? "Spoken.Over" : "Spoken.Left", Spoken(left, tongue, day));
    }

    private static string Two(Language tongue, (string Unit, int Count) big, (string Unit, int Count) small) =>
        small.Count == 0
            ? Count(tongue, big.Unit, big.Count)
            : $"{Count(tongue, big.Unit, big.Count)} {Count(tongue, small.Unit, small.Count)}";

    private static string Count(Language tongue, string unit, int count) =>
        SharedTexts.Say(tongue, count == 1 ? $"Spoken.{unit}" : $"Spoken.{unit}s", count);
}
