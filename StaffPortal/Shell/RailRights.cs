using StaffPortal.Controls;
using StaffPortal.Rights;

namespace StaffPortal.Shell;

/// <summary>Whether a place of the rail is for this viewer.</summary>
internal static class RailRights
{
    public static bool IsFor(this RailItem place, Viewer? viewer) =>
        place.Fact is null || (Enum.TryParse<FactName>(place.Fact, out var fact) && viewer?.Has(fact) == true);
}
