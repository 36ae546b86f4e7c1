using System.Globalization;
using StaffPortal.Insights.Counting;

namespace StaffPortal.Tests.Insights.Counting;

/// <summary>Percentiles of type 7 in exact decimals: of n lengths in order, p lies at (n − 1) · p, between two neighbours in proportion.</summary>
internal sealed record PlainSpread(long N, long ByDay, IReadOnlyList<decimal> Percentiles)
{
    /// <summary>
    /// What DuckDB may lose, microseconds: it reckons (n − 1) · p in doubles, whose last digits weigh as much as the gap between the neighbours
    /// is wide. Measured on Boston: 0.125 at most, nothing in 86 of 100.
    /// </summary>
    private const decimal Lost = 0.5m;

    private static readonly decimal[] Asked = [0.10m, 0.25m, 0.50m, 0.75m, 0.85m, 0.90m, 0.95m];

    /// <summary>Of lengths, of which null are those known by day alone.</summary>
    public static PlainSpread Of(IEnumerable<long?> lengths)
    {
        var all = lengths.ToList();
        var known = all.OfType<long>().Order().ToList();
        return new(known.Count, all.Count - known.Count, known.Count == 0 ? [] : [.. Asked.Select(p => At(known, p))]);
    }

    public static decimal? MedianOf(IEnumerable<long> lengths) => lengths.Order().ToList() is { Count: > 0 } known ? At(known, 0.5m) : null;

    /// <summary>The same but for what doubles lose.</summary>
    public static bool Same(double? told, decimal? counted) => (told is null) == (counted is null) && (told is null || Math.Abs(Exactly(told.Value) - counted!.Value) <= Lost);

    public bool Equals(Spread told)
    {
        var percentiles = new[] { told.P10, told.P25, told.Median, told.P75, told.P85, told.P90, told.P95 };
        return (told.N, told.ByDay) == (N, ByDay) && percentiles.Zip(Percentiles.Count == 0 ? new decimal?[7] : Percentiles.Cast<decimal?>()).All(pair => Same(pair.First, pair.Second));
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{N} + {ByDay} by day: {string.Join(", ", Percentiles)}");

    private static decimal At(List<long> sorted, decimal p)
    {
        var place = (sorted.Count - 1) * p;
        var below = (int)decimal.Floor(place);
        return below + 1 == sorted.Count ? sorted[below] : sorted[below] + ((place - below) * (sorted[below + 1] - sorted[below]));
    }

    /// <summary>All digits of it; a plain cast keeps fifteen.</summary>
    private static decimal Exactly(double value)
    {
        var whole = Math.Truncate(value);
        return (decimal)(long)whole + (decimal)(value - whole);
    }
}
