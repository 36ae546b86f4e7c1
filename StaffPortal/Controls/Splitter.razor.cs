using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace StaffPortal.Controls;

/// <summary>
/// The movable edge of a panel. The width is in the CSS variable <see cref="Variable"/>, in pixels, e.g.
/// <c>grid-template-columns: var(--desk-views, 196px) auto minmax(0, 1fr)</c>; the browser remembers it.
/// </summary>
public sealed partial class Splitter
{
    private ElementReference _handle;

    [Inject]
    private IJSRuntime Js { get; set; } = default!;

    /// <summary>The name it is remembered under: <c>desk-views</c>.</summary>
    [Parameter, EditorRequired]
    public string Name { get; set; } = string.Empty;

    /// <summary>With its dashes: <c>--desk-views</c>.</summary>
    [Parameter, EditorRequired]
    public string Variable { get; set; } = string.Empty;

    [Parameter]
    public int Width { get; set; } = 200;

    [Parameter]
    public int Min { get; set; } = 120;

    [Parameter]
    public int Max { get; set; } = 640;

    /// <summary>True when the panel it sizes stands before it (to its left), false when after.</summary>
    [Parameter]
    public bool AfterPanel { get; set; } = true;

    /// <summary>Its name for those who do not see which panel it is.</summary>
    [Parameter]
    public string? Label { get; set; }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender)
            return;
        try
        {
            await using var module = await Js.InvokeAsync<IJSObjectReference>("import", "./js/scroll.js");
            await module.InvokeVoidAsync("splitter", _handle);
        }
        catch (JSDisconnectedException)
        {
            // The page was left while it was being drawn.
        }
    }
}
