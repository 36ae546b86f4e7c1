using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace StaffPortal.Controls;

/// <summary>What happened, what is safe, what next; in the part it concerns.</summary>
public sealed partial class Banner
{
    [Parameter, EditorRequired]
    public BannerKind Kind { get; set; }

    /// <summary>What happened.</summary>
    [Parameter, EditorRequired]
    public string Title { get; set; } = string.Empty;

    /// <summary>What is safe, and what comes next.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    /// <summary>Buttons.</summary>
    [Parameter]
    public RenderFragment? Acts { get; set; }

    private (string Class, string Drawing) Look => Kind switch
    {
        BannerKind.Failed => ("crit", Icons.Material.Filled.Error),
        BannerKind.Care => ("warn", Icons.Material.Filled.Warning),
        BannerKind.Protected => ("prot", Icons.Material.Filled.Lock),
        BannerKind.Done => ("ok", Icons.Material.Filled.CheckCircle),
        _ => ("info", Icons.Material.Filled.Info),
    };
}
