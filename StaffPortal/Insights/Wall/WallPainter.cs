using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using StaffPortal.Catalogue;
using StaffPortal.Insights.Wall.Screens;
using StaffPortal.Live;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Texts;

namespace StaffPortal.Insights.Wall;

/// <summary>Reads a wall, once for all screens that show it, and draws it as HTML.</summary>
public sealed class WallPainter(SharedReads shared, WallReader reader, CatalogueDirectory catalogue, TimeProvider clock, ILoggerFactory logs)
{
    /// <param name="services">Of the request: texts.</param>
    /// <param name="guest">Who looks.</param>
    /// <param name="team">Whose wall.</param>
    /// <param name="atLeast">The newest <c>seq</c> it must hold.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <returns>Null when the guest may not see it.</returns>
    public async Task<string?> BoardAsync(IServiceProvider services, WallGuest guest, TeamId team, long atLeast, CancellationToken ct)
    {
        var known = await catalogue.GetAsync(ct);
        var now = clock.GetUtcNow();
        // The day is in the key, since hours are counted from midnight.
        var read = await shared.GetAsync(new Key(team, Moments.Day(now, known.Zone), guest.Viewer.Scope(FactName.ReadFigures).Key), atLeast, stop => reader.ReadAsync(guest.Viewer, team, stop), ct);
        return read.Value is null ? null : await DrawAsync<WallBoard>(services, guest.Language, new() { [nameof(WallBoard.Picture)] = WallPicture.Of(guest.TeamName, read.Value, known, now) });
    }

    public async Task<string> DrawAsync<T>(IServiceProvider services, Language language, Dictionary<string, object?> parameters)
        where T : IComponent
    {
        Cultures.Use(language);
        await using var renderer = new HtmlRenderer(services, logs);
        return await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<T>(ParameterView.FromDictionary(parameters))).ToHtmlString());
    }

    private sealed record Key(TeamId Team, DateOnly Day, string Scope);
}
