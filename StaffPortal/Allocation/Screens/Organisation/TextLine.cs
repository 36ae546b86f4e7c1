using StaffPortal.Texts;

namespace StaffPortal.Allocation.Screens.Organisation;

/// <summary>A text of the municipality in three languages.</summary>
/// <param name="Kind">What it is of: Department, Team, Service, About, Group.</param>
/// <param name="Id">Of what it is of.</param>
/// <param name="Version">Of what it is of, when it was read.</param>
/// <param name="Name">What that is called.</param>
/// <param name="Text">The text.</param>
public sealed record TextLine(string Kind, Guid Id, int Version, string Name, LocalText Text)
{
    public (string, Guid) Key => (Kind, Id);

    /// <summary>A name is needed in every language; a description only when there is one at all.</summary>
    public bool IsNeeded => Kind is "Department" or "Team" or "Service" || Text.Fi.Length + Text.Sv.Length + Text.En.Length > 0;

    /// <summary>A language has none although another has.</summary>
    public bool IsMissing => IsNeeded && (string.IsNullOrWhiteSpace(Text.Fi) || string.IsNullOrWhiteSpace(Text.Sv) || string.IsNullOrWhiteSpace(Text.En));
}
