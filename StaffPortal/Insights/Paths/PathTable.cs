using Microsoft.Extensions.Localization;
using StaffPortal.Catalogue;
using StaffPortal.Insights.Counting;
using StaffPortal.Insights.Export;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Texts;

namespace StaffPortal.Insights.Paths;

/// <summary>The map as a table that leaves the house: first its places, then its ways; what stands on under five cases is not told. Lengths are days, or hours of service time.</summary>
public sealed class PathTable(PathReader paths, FigureReader figures, PathWords words, CatalogueDirectory catalogue, StaffDirectory staff, IStringLocalizer<PathsTexts> T)
{
    /// <param name="viewer">Who takes it out.</param>
    /// <param name="uri">The address with its filters.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <returns>Null when it may not be read, or there are no facts yet.</returns>
    [Needs(FactName.ReadFigures)]
    public async Task<byte[]?> OfAsync(Viewer viewer, string uri, CancellationToken ct)
    {
        await catalogue.GetAsync(ct);
        await staff.GetAsync(ct);
        var address = ProcessAddress.Of(uri);
        var cut = address.ToCut(figures.Today);
        if (await paths.MapAsync(viewer, cut, address.View, ct) is not { } map)
            return null;
        return SafeCsv.Write(
            [T["Table.From"], T["Table.To"], T["Table.Cases"], T["Table.Moves"], T["Table.Again"], T["Number.Median"], "p90", T["Csv.Unit"], T["Csv.Target"], T["Csv.Cost"]],
            map.Places.Select(p => Row(words.Of(p.Place), null, p.Cases, p.Visits, null, p.Times))
                .Concat(map.Steps.Where(s => address.ShowsRework || !s.IsRework).Select(s => Row(words.Of(s.From), words.Of(s.To), s.Cases, s.Moves, s.Again, s.Times))));

        IReadOnlyList<object?> Row(string from, string? to, long cases, long moves, long? again, PathTimes times) =>
        [
            from, to, Count(cases), Count(moves), again is { } back ? Count(back) : null, Length(times.Median, times.N, cut.Measure), Length(times.P90, times.N, cut.Measure), Lengths.AxisUnit(cut.Measure),
            Length(times.Target, times.N, Measure.Service), Length(times.Cost, times.N, Measure.Service),
        ];
    }

    private static object Count(long n) => n is > 0 and < FigureTables.Fewest ? FigureTables.Few : n;

    private static object? Length(double? length, long n, Measure measure) => length is not { } known ? null : n < FigureTables.Fewest ? FigureTables.Few : Lengths.OnAxis(known, measure);
}
