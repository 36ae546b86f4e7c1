using System.Globalization;
using System.Text.RegularExpressions;
using StaffPortal.ServiceLevels;

namespace StaffPortal.Allocation.Screens.Promises;

/// <summary>The hours of a day as people write them: <c>8.00–16.00, 17–19</c>. Nothing, or a dash, is a closed day.</summary>
public static partial class HoursText
{
    public static string Of(IEnumerable<DayWindow> windows) => string.Join(", ", windows.Select(w => $"{Clock(w.From)}–{Clock(w.To)}"));

    /// <returns>Null when it cannot be read.</returns>
    public static IReadOnlyList<DayWindow>? Read(string text)
    {
        if (text.Trim() is "" or "-" or "–")
            return [];
        List<DayWindow> windows = [];
        foreach (var part in text.Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (Window().Match(part) is not { Success: true } read)
                return null;
            windows.Add(new(Minute(read, "from"), Minute(read, "to")));
        }
        return [.. windows.OrderBy(w => w.From)];
    }

    private static string Clock(int minute) => string.Create(CultureInfo.InvariantCulture, $"{minute / 60}.{minute % 60:00}");

    private static int Minute(Match read, string end) =>
        (int.Parse(read.Groups[$"{end}H"].ValueSpan, CultureInfo.InvariantCulture) * 60)
        + (read.Groups[$"{end}M"].Success ? int.Parse(read.Groups[$"{end}M"].ValueSpan, CultureInfo.InvariantCulture) : 0);

    // 8–16, 8.30-16.00, 08:00 – 24:00
    [GeneratedRegex(@"^(?<fromH>[01]?\d|2[0-4])(?:[.:](?<fromM>[0-5]\d))?\s*[-–—]\s*(?<toH>[01]?\d|2[0-4])(?:[.:](?<toM>[0-5]\d))?$")]
    private static partial Regex Window();
}
