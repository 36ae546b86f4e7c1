using Microsoft.Extensions.Localization;
using MudBlazor;
using StaffPortal.Controls;
using StaffPortal.Rights;
using StaffPortal.Staff;

namespace StaffPortal.Customers;

/// <summary>Customers for the palette; one chosen is opened. Protected persons are never found.</summary>
public sealed class CustomerPaletteSource(CustomerSearchReader search, CurrentViewer current, IStringLocalizer<CustomersTexts> T) : IPaletteSource
{
    private const int Most = 5;

    public string Group => T["Palette.Customers"];

    public int Order => 20;

    public char? Prefix => '@';

    public async Task<IReadOnlyList<PaletteHit>> FindAsync(string words, CancellationToken ct)
    {
        var viewer = await current.GetAsync(ct);
        if (words.Length < 2 || !viewer.Has(FactName.SeeContactData))
            return [];
        return [.. (await search.FindAsync(viewer, words, Most, ct)).Select(hit =>
            new PaletteHit(hit.Name, hit.Kind == CustomerKind.Organisation ? Icons.Material.Outlined.Business : Icons.Material.Outlined.Person)
            {
                Href = $"/customer/{hit.Id.Value}?by=search",
                More = string.Join(" · ", new[] { hit.Phone, hit.Address }.Where(part => !string.IsNullOrEmpty(part))),
            })];
    }
}
