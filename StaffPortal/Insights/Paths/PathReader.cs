using StaffPortal.Catalogue;
using StaffPortal.Insights.Counting;
using StaffPortal.Insights.Warehouse;
using StaffPortal.Rights;
using StaffPortal.Staff;

namespace StaffPortal.Insights.Paths;

/// <summary>Reads how cases moved, by the rights of figures. Null: not allowed, or no facts yet; <see cref="FigureReader.StateOf"/> tells which.</summary>
public sealed class PathReader(FigureReader figures, CatalogueDirectory catalogue, StaffDirectory staff)
{
    [Needs(FactName.ReadFigures)]
    public Task<PathMap?> MapAsync(Viewer viewer, FigureCut cut, PathView view, CancellationToken ct) => ReadAsync(viewer, cut, view, "Paths", FactParts.Work | FactParts.Stays, paths => paths.Map(), ct);

    /// <summary>One place or way of the map; null also when there is no such.</summary>
    [Needs(FactName.ReadFigures)]
    public Task<PathDetail?> DetailAsync(Viewer viewer, FigureCut cut, PathView view, PathKey key, CancellationToken ct) =>
        ReadAsync(viewer, cut, view, ("Path", key), FactParts.Anything, paths => paths.Detail(key), ct);

    /// <summary>The cases that were at a place, or went a way.</summary>
    [Needs(FactName.ReadFigures)]
    public Task<Behind?> BehindAsync(Viewer viewer, FigureCut cut, PathView view, PathKey key, CancellationToken ct) =>
        ReadAsync(viewer, cut, view, ("Behind path", key), FactParts.Work | FactParts.Stays, paths => paths.Behind(key), ct);

    /// <summary>The cases that are at a place now, whatever the period.</summary>
    [Needs(FactName.ReadFigures)]
    public Task<Behind?> NowAsync(Viewer viewer, FigureCut cut, PathView view, PathKey key, CancellationToken ct) =>
        ReadAsync(viewer, cut, view, ("Now", key), FactParts.Anything, paths => paths.Now(key), ct, ages: true);

    private async Task<T?> ReadAsync<T>(Viewer viewer, FigureCut cut, PathView view, object name, FactParts parts, Func<PathQuery, T?> read, CancellationToken ct, bool ages = false)
        where T : class
    {
        var known = await catalogue.GetAsync(ct);
        HashSet<Guid> small = [.. (await staff.GetAsync(ct)).Teams.Keys.Where(team => figures.IsSmall(team)).Select(team => team.Value)];
        // What is told depends on which teams are small now.
        var key = (name, view, string.Join(' ', small.Order()));
        return await figures.ReadAsync(viewer, cut, key, parts, query => read(new(query, view, known, team => team is { } one && small.Contains(one))), ct, ages);
    }
}
