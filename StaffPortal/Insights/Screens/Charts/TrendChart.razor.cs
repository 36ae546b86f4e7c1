using Microsoft.AspNetCore.Components;
using StaffPortal.Controls.Charts;
using StaffPortal.Insights.Counting;
using StaffPortal.Insights.Markers;
using StaffPortal.Texts;

namespace StaffPortal.Insights.Screens.Charts;

/// <summary>How long requests took, week by week: the median with percentile bands, what it is compared with, and what was changed when.</summary>
public sealed partial class TrendChart
{
    private const int Left = 36;
    private const int Right = 474;
    private const int Top = 20;
    private const int Bottom = 300;

    /// <summary>Bands of fewer cases would tell of chance.</summary>
    private const int BandFrom = 20;

    private readonly HeldAxis axis = new();

    [Parameter, EditorRequired]
    public string Name { get; set; } = "";

    [Parameter, EditorRequired]
    public Series<Spread> Lead { get; set; } = default!;

    /// <summary>What it is compared with, bucket by bucket.</summary>
    [Parameter]
    public Series<Spread>? Other { get; set; }

    [Parameter, EditorRequired]
    public FigureCut Cut { get; set; } = default!;

    /// <summary>The median that is aimed at, in the unit of the axis.</summary>
    [Parameter]
    public double? Goal { get; set; }

    [Parameter]
    public IReadOnlyList<MarkerLine> Markers { get; set; } = [];

    /// <summary>The tickets behind a point.</summary>
    [Parameter, EditorRequired]
    public Func<Point<Spread>, string> Href { get; set; } = default!;

    private Measure Measure => Cut.Measure;

    private IReadOnlyList<Point<Spread>> Points => Lead.Points;

    private IReadOnlyList<Point<Spread>> Others => Other?.Points ?? [];

    private Scale Y { get; set; } = default!;

    private double Half => Points.Count > 1 ? (Right - Left) / (Points.Count - 1.0) / 2 : (Right - Left) / 2.0;

    protected override IReadOnlyList<object?> Shows => [Name, Lead, Other, Cut, Goal, Markers];

    private IEnumerable<(int At, string Label)> Dates
    {
        get
        {
            var step = Math.Max(1, (int)Math.Ceiling(Points.Count / 7.0));
            return Points.Index().Where(p => p.Index % step == 0).Select(p => (p.Index, Cut.Period.Days > 366 ? $"{p.Item.Start:M'/'yyyy}" : $"{p.Item.Start:d.M.}"));
        }
    }

    /// <summary>At the right end, each at its own height, kept apart.</summary>
    private IEnumerable<(string Text, double Y, bool IsMain)> EndLabels
    {
        get
        {
            if (Points.LastOrDefault(p => Bands(p) is not null) is not { } last)
                yield break;
            var below = double.MaxValue;
            foreach (var (word, value, isMain) in new[] { ("p10", last.Value.P10, false), ("p25", last.Value.P25, false), ("median", last.Value.Median, true), ("p75", last.Value.P75, false), ("p90", last.Value.P90, true) })
            {
                var y = Math.Min(Y.At(OnAxis(value) ?? 0) + 4, below - 13);
                below = y;
                yield return ($"{(word == "median" ? T["Trend.Median"].Value : word)} {Lengths.Say(value, Measure)}", y, isMain);
            }
        }
    }

    protected override void OnParametersSet() =>
        Y = Scale.FromZero(axis.Most(Cut, Points.Max(Top90) is var most && most > 0 ? most : 1), Bottom, Markers.Count > 0 ? Top + 26 : Top);

    private static string S(double place) => Scale.Svg(place);

    private static string Short(string text) => text.Length <= 42 ? text : $"{text[..41]}…";

    private double X(int n) => Points.Count > 1 ? Left + ((Right - Left) * n / (Points.Count - 1.0)) : (Left + Right) / 2.0;

    private double? OnAxis(double? length) => length is { } known ? Lengths.OnAxis(known, Measure) : null;

    private double Top90(Point<Spread> point) => OnAxis(point.Value.N >= BandFrom ? point.Value.P90 : point.Value.Median) ?? 0;

    /// <summary>Null where there are too few cases, or the bucket still runs.</summary>
    private (double P10, double P25, double Median, double P75, double P90)? Bands(Point<Spread> point) =>
        point.Value is { N: >= BandFrom, P10: { } p10, P25: { } p25, Median: { } median, P75: { } p75, P90: { } p90 } && point.IsOver
            ? (OnAxis(p10)!.Value, OnAxis(p25)!.Value, OnAxis(median)!.Value, OnAxis(p75)!.Value, OnAxis(p90)!.Value)
            : null;

    private IEnumerable<(double X, double? Low, double? High)> Edges(Func<(double P10, double P25, double Median, double P75, double P90), (double Low, double High)> of)
    {
        foreach (var (n, point) in Points.Index())
        {
            if (Bands(point) is not { } bands)
                yield return (X(n), null, null);
            else if (of(bands) is var (low, high))
                yield return (X(n), Y.At(low), Y.At(high));
        }
    }

    /// <summary>No line leads to it.</summary>
    private bool IsAlone(int n) => (n == 0 || Bands(Points[n - 1]) is null) && (n == Points.Count - 1 || Bands(Points[n + 1]) is null);

    private double? PlaceOf(DateOnly day)
    {
        if (day < Cut.Period.From || day > Cut.Period.To || Points.Count == 0)
            return null;
        var n = Points.Index().Last(p => p.Item.Start <= day).Index;
        return X(n);
    }

    /// <summary>Markers near each other stand under each other.</summary>
    private static int MarkerTop(MarkerLine marker) => Top + (14 * ((marker.Number - 1) % 3));

    private static string Days(Point<Spread> point) => point.Start == point.End ? Moments.Date(point.Start) : $"{point.Start:d.M.}–{Moments.Date(point.End)}";

    private string Words(int n) => T["Trend.Words", Days(Points[n]), Lengths.Say(Points[n].Value.Median, Measure), Lengths.Say(Points[n].Value.P90, Measure), Figures.Whole(Points[n].Value.N)];
}
