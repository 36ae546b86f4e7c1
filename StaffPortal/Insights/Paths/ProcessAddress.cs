using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using StaffPortal.Insights.Counting;

namespace StaffPortal.Insights.Paths;

/// <summary>What somebody looks at on the process map. All of it stands in the address.</summary>
public sealed record ProcessAddress
{
    public const string Path = "/process";

    public FigureAddress Figures { get; init; } = new();

    public PathView View { get; init; } = new();

    public PathNumber Number { get; init; }

    /// <summary>Ways that lead back are shown.</summary>
    public bool ShowsRework { get; init; } = true;

    public bool IsTable { get; init; }

    /// <summary>The place or way that is looked at closely.</summary>
    public PathKey? At { get; init; }

    /// <summary>Which of the most used paths stands out, from 0.</summary>
    public int? Variant { get; init; }

    public static ProcessAddress Of(string uri)
    {
        var query = QueryHelpers.ParseQuery(new Uri(uri).Query);
        string? Word(string name) => query.TryGetValue(name, out var values) && values[0] is { Length: > 0 } word ? word : null;
        T Member<T>(string name) where T : struct, Enum => Enum.TryParse<T>(Word(name), ignoreCase: true, out var member) && Enum.IsDefined(member) ? member : default;
        int? Whole(string name) => int.TryParse(Word(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

        return new()
        {
            Figures = FigureAddress.Of(uri) with { Comparison = Comparison.None },
            View = new(Member<PathUnit>("unit"), Math.Clamp(Whole("share") ?? PathView.UsualShare, PathView.LeastShare, 100), Word("waiting") != "no", Word("late") == "yes"),
            Number = Member<PathNumber>("number"),
            ShowsRework = Word("rework") != "no",
            IsTable = Word("as") == "table",
            At = Word("at") is { } at ? new(at, Word("next")) : null,
            Variant = Whole("path"),
        };
    }

    /// <summary>Targets are said in service time, so the map tells service time unless it is asked otherwise.</summary>
    public FigureCut ToCut(DateOnly today) => Figures.ToCut(today, Measure.Service) switch
    {
        { Measure: Measure.Days } cut => cut with { Measure = Measure.Elapsed, Comparison = Comparison.None },
        var cut => cut with { Comparison = Comparison.None },
    };

    public string ToUri(string path = Path) => (Figures with { Comparison = Comparison.Previous }).ToUri(path,
        ("unit", View.Unit == PathUnit.Stages ? null : "teams"), ("share", View.Share == PathView.UsualShare ? null : View.Share.ToString(CultureInfo.InvariantCulture)),
        ("waiting", View.Waiting ? null : "no"), ("late", View.OnlyLate ? "yes" : null), ("number", Number == PathNumber.Median ? null : Number.ToString().ToLowerInvariant()),
        ("rework", ShowsRework ? null : "no"), ("as", IsTable ? "table" : null), ("at", At?.From), ("next", At?.To), ("path", Variant?.ToString(CultureInfo.InvariantCulture)));
}
