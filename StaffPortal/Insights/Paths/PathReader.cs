using StaffPortal.Catalogue;
using StaffPortal.Insights.Counting;
using StaffPortal.Rights;
using StaffPortal.Staff;

namespace StaffPortal.Insights.Paths;

/// <summary>Reads how cases moved, by the rights of figures. Null: not allowed, or no facts yet; <see cref="FigureReader.StateOf"/> tells which.</summary>
public sealed class PathReader(FigureReader figures, CatalogueDirectory catalogue)
{
    [Needs(FactName.ReadFigures)]
    public async Task<PathMap?> MapAsync(Viewer viewer, FigureCut cut, PathView view, CancellationToken ct)
    {
        var known = await catalogue.GetAsync(ct);
        return await figures.ReadAsync(viewer, cut, ("Paths", view), query => new PathQuery(query, view, known, IsSmall).Map(), ct);
    }

    /// <summary>One place or way of the map; null also when there is no such.</summary>
    [Needs(FactName.ReadFigures)]
    public async Task<PathDetail?> DetailAsync(Viewer viewer, FigureCut cut, PathView view, PathKey key, CancellationToken ct)
    {
        var known = await catalogue.GetAsync(ct);
        return await figures.ReadAsync(viewer, cut, ("Path", view, key), query => new PathQuery(query, view, known, IsSmall).Detail(key), ct);
    }

    /// <summary>The cases that were at a place, or went a way.</summary>
    [Needs(FactName.ReadFigures)]
    public async Task<Behind?> BehindAsync(Viewer viewer, FigureCut cut, PathView view, PathKey key, CancellationToken ct)
    {
        var known = await catalogue.GetAsync(ct);
        return await figures.ReadAsync(viewer, cut, ("Behind path", view, key), query => new PathQuery(query, view, known, IsSmall).Behind(key), ct);
    }

    /// <summary>The cases that are at a place now, whatever the period.</summary>
    [Needs(FactName.ReadFigures)]
    public async Task<Behind?> NowAsync(Viewer viewer, FigureCut cut, PathView view, PathKey key, CancellationToken ct)
    {
        var known = await catalogue.GetAsync(ct);
        return await figures.ReadAsync(viewer, cut, ("Now", view, key), query => new PathQuery(query, view, known, IsSmall).Now(key), ct, ages: true);
    }

    private bool IsSmall(Guid? team) => team is { } known && figures.IsSmall(new TeamId(known));
}
