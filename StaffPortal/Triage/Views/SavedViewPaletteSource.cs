using Microsoft.Extensions.Localization;
using MudBlazor;
using StaffPortal.Controls;
using StaffPortal.Staff;

namespace StaffPortal.Triage.Views;

/// <summary>Saved views by name for the palette.</summary>
public sealed class SavedViewPaletteSource(SavedViewDirectory views, CurrentViewer current, IStringLocalizer<TriageTexts> T) : IPaletteSource
{
    public string Group => T["Saved"];

    public int Order => 35;

    public char? Prefix => null;

    public async Task<IReadOnlyList<PaletteHit>> FindAsync(string words, CancellationToken ct) =>
    [
        .. (await views.GetAsync(ct)).For(await current.GetAsync(ct))
            .Select(view => new PaletteHit(view.Name, Icons.Material.Outlined.BookmarkBorder) { Href = view.Place.ToUri() }),
    ];
}
