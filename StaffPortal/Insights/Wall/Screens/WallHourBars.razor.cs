using System.Globalization;
using Microsoft.AspNetCore.Components;
using StaffPortal.Texts;

namespace StaffPortal.Insights.Wall.Screens;

/// <summary>How many came in each hour of today; the hour that runs is hollow.</summary>
public sealed partial class WallHourBars
{
    private const int Width = 486;
    private const int Height = 330;
    private const int Floor = 290;

    /// <summary>Room for the number over the highest bar.</summary>
    private const int Ceiling = 46;

    /// <summary>In the morning few bars stand as they will at noon.</summary>
    private const int Fewest = 8;

    [Parameter, EditorRequired]
    public IReadOnlyList<WallHour> Hours { get; set; } = [];

    private double Slot => (Width - 16) / (double)Math.Max(Fewest, Hours.Count);

    private double Bar => Math.Min(42, Slot * 0.6);

    private IEnumerable<(WallHour Hour, double X)> Places => Hours.Select((hour, n) => (hour, 8 + ((n + 0.5) * Slot)));

    private string Spoken => T["Arrivals.Spoken", string.Join(", ", Hours.Select(h => $"{h.Hour}: {Figures.Whole(h.Count)}"))];

    /// <summary>The running hour is seen before anything has come in it.</summary>
    private double HeightOf(WallHour hour) =>
        Math.Max(hour.IsRunning ? 14 : 0, hour.Count * (double)(Floor - Ceiling) / Math.Max(4, Hours.Max(h => h.Count)));

    private static string N(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
