using System.Globalization;

namespace StaffPortal.Controls.Charts;

/// <summary>Where a value stands on an axis, and where the axis is marked. The one scale of all charts.</summary>
public sealed class Scale
{
    private readonly double low;
    private readonly double high;
    private readonly double start;
    private readonly double end;
    private readonly bool isLog;

    private Scale(double low, double high, double start, double end, bool isLog, IReadOnlyList<double> marks) =>
        (this.low, this.high, this.start, this.end, this.isLog, Marks) = (low, high, start, end, isLog, marks);

    /// <summary>Where grid lines stand: three to five round values.</summary>
    public IReadOnlyList<double> Marks { get; }

    public double Low => low;

    public double High => high;

    /// <summary>From zero to a round value over <paramref name="most"/>.</summary>
    public static Scale FromZero(double most, double start, double end) => Between(0, most, start, end);

    /// <summary>From a round value under <paramref name="least"/> to one over <paramref name="most"/>.</summary>
    public static Scale Between(double least, double most, double start, double end)
    {
        var step = Step(Math.Max(most - least, 1e-9) / 4);
        var (low, high) = (Math.Floor(least / step) * step, Math.Ceiling(most / step) * step);
        if (high <= low)
            high = low + step;
        return new(low, high, start, end, false, [.. Enumerable.Range(0, (int)Math.Round((high - low) / step) + 1).Select(n => low + (n * step))]);
    }

    /// <summary>Logarithmic, for ages in days: marked at 0,5 1 5 10 30 60 and so on, as far as there are any.</summary>
    public static Scale Log(double least, double most, double start, double end)
    {
        double[] marks = [0.1, 0.5, 1, 5, 10, 30, 60, 180, 365, 1_000, 3_650, 10_000];
        var low = marks.Last(m => m <= Math.Max(least, 0.1));
        var high = marks.FirstOrDefault(m => m >= most, marks[^1]);
        return new(low, high <= low ? low * 10 : high, start, end, true, [.. marks.Where(m => m >= low && m <= high)]);
    }

    /// <summary>The place of a value; what is outside stands at the edge.</summary>
    public double At(double value)
    {
        var share = isLog
            ? (Math.Log(Math.Max(value, low)) - Math.Log(low)) / (Math.Log(high) - Math.Log(low))
            : (value - low) / (high - low);
        return start + (Math.Clamp(share, 0, 1) * (end - start));
    }

    /// <summary>For an SVG attribute.</summary>
    public static string Svg(double place) => place.ToString("0.#", CultureInfo.InvariantCulture);

    private static double Step(double raw)
    {
        var unit = Math.Pow(10, Math.Floor(Math.Log10(raw)));
        return (raw / unit) switch
        {
            <= 1 => unit,
            <= 2 => 2 * unit,
            <= 5 => 5 * unit,
            _ => 10 * unit,
        };
    }
}
