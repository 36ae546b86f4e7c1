using System.Globalization;
using System.Text.RegularExpressions;

namespace StaffPortal.Allocation.Screens.Promises;

/// <summary>A target as people write it: <c>30 min</c>, <c>4 h</c>, <c>1 h 30</c>, <c>2 d</c>. Nothing is no target.</summary>
public static partial class TargetText
{
    public static string Of(TimeSpan? target, TimeSpan day)
    {
        if (target is not { } length)
            return "";
        if (length.Ticks % day.Ticks == 0)
            return $"{length.Ticks / day.Ticks} d";
        var (hours, minutes) = ((int)length.TotalHours, length.Minutes);
        return hours == 0 ? $"{minutes} min" : minutes == 0 ? $"{hours} h" : $"{hours} h {minutes}";
    }

    /// <param name="text">Units in any of the portal's languages; a bare number is hours.</param>
    /// <param name="day">How long a day of the hours is.</param>
    /// <param name="target">Null when there is none.</param>
    /// <returns>False when it cannot be read.</returns>
    public static bool TryRead(string text, TimeSpan day, out TimeSpan? target)
    {
        target = null;
        if (text.Trim() is "" or "-" or "–")
            return true;
        if (Length().Match(text.Trim()) is not { Success: true } read)
            return false;
        target = (Part(read, "d") * day.Ticks) + (Part(read, "h") * TimeSpan.TicksPerHour) + (Part(read, "m") * TimeSpan.TicksPerMinute) is var ticks and < 1e17
            ? new TimeSpan((long)ticks) : TimeSpan.MaxValue;
        return true;
    }

    private static double Part(Match read, string unit) =>
        read.Groups[unit].Success ? double.Parse(read.Groups[unit].Value.Replace(',', '.'), CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^(?:(?<d>\d{1,4}(?:[.,]\d{1,2})?)\s*(?:d|dygn|vrk|pv|dag\w*|day\w*)\s*)?(?:(?<h>\d{1,5}(?:[.,]\d{1,2})?)(?:\s*(?:h|t|tim|hour\w*)(?=[\s\d]|$)|(?=\s|$))\s*)?(?:(?<m>\d{1,5})\s*(?:min|m)?\s*)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Length();
}
