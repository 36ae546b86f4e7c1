using System.Globalization;
using Microsoft.Extensions.Localization;
using MudBlazor;
using StaffPortal.Catalogue;
using StaffPortal.Controls;
using StaffPortal.Staff;
using StaffPortal.Texts;
using StaffPortal.Tickets.Screens;

namespace StaffPortal.Tickets;

/// <summary>Tickets by number and words for the palette, newest first.</summary>
public sealed class TicketPaletteSource(
    TicketSearchReader search, CurrentViewer current, CatalogueDirectory catalogue, IStringLocalizer<TicketsTexts> T) : IPaletteSource
{
    private const int Most = 6;

    public string Group => T["Palette.Tickets"];

    public int Order => 30;

    public char? Prefix => '#';

    public async Task<IReadOnlyList<PaletteHit>> FindAsync(string words, CancellationToken ct)
    {
        if (words.Length < 2)
            return [];
        var found = await search.FindAsync(await current.GetAsync(ct), words, ct);
        return [.. found.Take(Most).Select(row => new PaletteHit(string.Create(CultureInfo.InvariantCulture, $"{row.Number} {SubjectWords.Of(row)}"), Icons.Material.Outlined.Inbox)
        {
            Href = string.Create(CultureInfo.InvariantCulture, $"/ticket/{row.Number}"),
            More = $"{catalogue.Current.Services.GetValueOrDefault(row.Service)?.Name.Here} · {SharedTexts.Say(Cultures.Current, $"Stage.{row.Stage}")}",
            Lang = Cultures.Tag(row.Language),
        })];
    }
}
