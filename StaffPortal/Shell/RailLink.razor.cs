using Microsoft.AspNetCore.Components;
using StaffPortal.Controls;

namespace StaffPortal.Shell;

/// <summary>One place on the rail: icon, the word under it, and its live number.</summary>
public sealed partial class RailLink
{
    [Parameter, EditorRequired]
    public RailItem Place { get; set; } = default!;

    [Parameter, EditorRequired]
    public string Word { get; set; } = string.Empty;

    [Parameter]
    public bool IsChosen { get; set; }

    [Parameter]
    public IEnumerable<RailBadge> Badges { get; set; } = [];
}
