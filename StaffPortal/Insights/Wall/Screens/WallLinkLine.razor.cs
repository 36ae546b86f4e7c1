using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace StaffPortal.Insights.Wall.Screens;

/// <summary>One link of the list; revoking cannot be undone, so it asks first.</summary>
public sealed partial class WallLinkLine
{
    private ElementReference keep;
    private bool wasAsking;

    [Parameter, EditorRequired]
    public WallLinkRow Link { get; set; } = default!;

    [Parameter, EditorRequired]
    public string MadeBy { get; set; } = "";

    [Parameter]
    public bool IsAsking { get; set; }

    /// <summary>Asks about this link, or about none.</summary>
    [Parameter]
    public EventCallback<WallLinkId?> OnAsk { get; set; }

    [Parameter]
    public EventCallback<WallLinkRow> OnRevoke { get; set; }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (IsAsking && !wasAsking && Link.RevokedAt is null)
            await keep.FocusAsync();
        wasAsking = IsAsking;
    }

    private Task LeaveAsync(KeyboardEventArgs pressed) => pressed.Key == "Escape" ? OnAsk.InvokeAsync(null) : Task.CompletedTask;
}
