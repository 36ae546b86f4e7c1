using Microsoft.AspNetCore.Components;
using MudBlazor;
using StaffPortal.Texts;

namespace StaffPortal.Insights.Wall.Screens;

/// <summary>The queue by service: how many wait, the oldest of them, and how the deadlines stand.</summary>
public sealed partial class WallQueue
{
    [Parameter, EditorRequired]
    public IReadOnlyList<WallLine> Lines { get; set; } = [];

    /// <summary>The worst of it. Without a promise nothing is "on time".</summary>
    private (string Class, string? Icon, string Word) StateOf(WallLine line) => line switch
    {
        { Late: > 0 } => ("late", Icons.Material.Filled.Error, line.Late == 1 ? T["State.LateOne"] : T["State.Late", Figures.Whole(line.Late)]),
        { LateSoon: > 0 } => ("soon", Icons.Material.Filled.Warning, T["State.Soon", Figures.Whole(line.LateSoon)]),
        { Promised: > 0 } => ("ok", Icons.Material.Filled.CheckCircle, T["State.InTime"]),
        _ => ("none", null, T["State.None"]),
    };
}
