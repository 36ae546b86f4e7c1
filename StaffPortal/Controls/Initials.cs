using System.Globalization;
using System.Text;

namespace StaffPortal.Controls;

/// <summary>The letters and the tint that stand for a name; the same on every screen and every day.</summary>
public static class Initials
{
    private const int Tints = 6;

    /// <summary>The first letter of the first and of the last part: Anna-Liisa von Essen → AE.</summary>
    public static string Of(string name)
    {
        var parts = name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return parts.Length switch
        {
            0 => string.Empty,
            1 => First(parts[0]),
            _ => First(parts[0]) + First(parts[^1]),
        };
    }

    /// <summary>0–5. Counted here and not by <c>GetHashCode</c>, which differs from one start to the next.</summary>
    public static int Tint(string name)
    {
        var sum = 2166136261u;
        foreach (var part in Encoding.UTF8.GetBytes(name.Trim()))
            sum = (sum ^ part) * 16777619u;
        return (int)(sum % Tints);
    }

    private static string First(string part) => StringInfo.GetNextTextElement(part).ToUpper(CultureInfo.InvariantCulture);
}
