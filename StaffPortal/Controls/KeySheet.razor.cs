using Microsoft.AspNetCore.Components;

namespace StaffPortal.Controls;

/// <summary>All keys of a page, as <c>?</c> shows them.</summary>
public sealed partial class KeySheet
{
    [Parameter, EditorRequired]
    public IReadOnlyList<KeySection> Sections { get; set; } = [];
}
