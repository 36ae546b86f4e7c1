using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.Localization;
using StaffPortal.Controls;
using StaffPortal.Rights;

namespace StaffPortal.Shell;

/// <summary>Screens for the palette: the places of the rail, the settings and what folders registered, as far as one has a right to them.</summary>
public sealed class PlacePaletteSource(
    IEnumerable<RailItem> places, IEnumerable<SettingsPlace> settings, IEnumerable<PaletteEntry> entries, AuthenticationStateProvider authentication, IViewerSource viewers,
    IStringLocalizerFactory texts, IStringLocalizer<ShellTexts> T) : IPaletteSource
{
    public string Group => T["Palette.GoTo"];

    public int Order => 40;

    public char? Prefix => null;

    public async Task<IReadOnlyList<PaletteHit>> FindAsync(string words, CancellationToken ct)
    {
        var viewer = await viewers.OfAsync((await authentication.GetAuthenticationStateAsync()).User, ct);
        return
        [
            .. places.Where(p => p.IsFor(viewer)).OrderBy(p => p.Order)
                .Select(p => new PaletteHit(texts.Create(p.Texts)[p.Word], p.Icon) { Href = p.Href, Keys = p.Keys }),
            .. settings.Where(p => p.IsFor(viewer)).OrderBy(p => p.Order)
                .Select(p => new PaletteHit(texts.Create(p.Texts)[p.Word], p.Icon) { Href = p.Href }),
            .. entries.Where(e => e.IsFor(viewer)).OrderBy(e => e.Order)
                .Select(e => new PaletteHit(texts.Create(e.Texts)[e.Word], e.Icon) { Href = e.Href, Keys = e.Keys }),
        ];
    }
}
