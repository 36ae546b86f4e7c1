using StaffPortal.Insights.Counting;
using StaffPortal.Texts;

namespace StaffPortal.Insights;

/// <summary>Lengths of figures as people read them: <c>4,8 d</c>, <c>2 h 10</c>, <c>18 h</c>; one unit where a chart compares many.</summary>
public static class Lengths
{
    /// <summary>A number and its unit.</summary>
    /// <param name="length">Microseconds, or days for <see cref="Measure.Days"/>.</param>
    /// <param name="measure">Which time it is.</param>
    public static (string Number, string Unit) Parts(double length, Measure measure)
    {
        if (measure == Measure.Days)
            return (Figures.Decimal(length), Unit("Day"));
        var time = TimeSpan.FromMicroseconds(length);
        if (measure == Measure.Elapsed && time >= TimeSpan.FromDays(1))
            return (Figures.Decimal(time.TotalDays, time.TotalDays < 10 ? 1 : 0), Unit("Day"));
        if (time >= TimeSpan.FromHours(10))
            return (Figures.Decimal(time.TotalHours, 0), Unit("Hour"));
        return (Durations.Short(time).Replace(" ", Figures.NoBreakSpace, StringComparison.Ordinal), "");
    }

    public static string Say(double? length, Measure measure) => length is { } known
        ? Parts(known, measure) is var (number, unit) && unit.Length > 0 ? $"{number}{Figures.NoBreakSpace}{unit}" : number
        : "–";

    /// <summary>A change, with its sign.</summary>
    public static string Change(double by, Measure measure) =>
        (by < 0 ? Figures.Minus : by > 0 ? "+" : "") + Say(Math.Abs(by), measure);

    /// <summary>In the unit of an axis: days, or hours of service.</summary>
    public static double OnAxis(double length, Measure measure) => measure switch
    {
        Measure.Days => length,
        Measure.Service => length / 3.6e9,
        _ => length / 86.4e9,
    };

    /// <summary>The unit of an axis.</summary>
    public static string AxisUnit(Measure measure) => Unit(measure == Measure.Service ? "Hour" : "Day");

    private static string Unit(string name) => SharedTexts.Say(Cultures.Current, $"Unit.{name}");
}
