using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace StaffPortal.Controls;

/// <summary>An empty list says why it is empty and what to do next.</summary>
public sealed partial class EmptyState
{
    [Parameter, EditorRequired]
    public EmptyKind Kind { get; set; }

    [Parameter, EditorRequired]
    public string Title { get; set; } = string.Empty;

    /// <summary>Why, and what comes next.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    /// <summary>Buttons.</summary>
    [Parameter]
    public RenderFragment? Acts { get; set; }

    private string Drawing => Kind switch
    {
        EmptyKind.Good => Icons.Material.Outlined.TaskAlt,
        EmptyKind.Filtered => Icons.Material.Outlined.FilterAlt,
        _ => Icons.Material.Outlined.Lightbulb,
    };
}
