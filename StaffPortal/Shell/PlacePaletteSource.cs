using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.Localization;
using StaffPortal.Controls;
using StaffPortal.Rights;

namespace StaffPortal.Shell;

/// <summary>Screens for the palette: the places of the rail and what folders registered, as far as one has a right to them.</summary>
public sealed class PlacePaletteSource(
    IEnumerable<RailItem> places, IEnumerable<PaletteEntry> entries, AuthenticationStateProvider authentication, IViewerSource viewers,
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
            .. entries.Where(e => e.Fact is null || (Enum.TryParse<FactName>(e.Fact, out var fact) && viewer.Has(fact))).OrderBy(e => e.Order)
                .Select(e => new PaletteHit(texts.Create(e.Texts)[e.Word], e.Icon) { Href = e.Href, Keys = e.Keys }),
        ];
    }
}
