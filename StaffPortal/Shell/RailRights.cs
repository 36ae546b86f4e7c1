using StaffPortal.Controls;
using StaffPortal.Rights;

namespace StaffPortal.Shell;

/// <summary>Whether a place of the rail, the settings or the palette, or a part of the app bar, is for this viewer.</summary>
internal static class RailRights
{
    public static bool IsFor(this RailItem place, Viewer? viewer) => Has(viewer, place.Fact);

    public static bool IsFor(this SettingsPlace place, Viewer? viewer) => Has(viewer, place.Fact);

    public static bool IsFor(this BarItem part, Viewer? viewer) => Has(viewer, part.Fact);

    public static bool IsFor(this PaletteEntry entry, Viewer? viewer) => Has(viewer, entry.Fact);

    private static bool Has(Viewer? viewer, string? name) =>
        name is null || (Enum.TryParse<FactName>(name, out var fact) && viewer?.Has(fact) == true);
}
