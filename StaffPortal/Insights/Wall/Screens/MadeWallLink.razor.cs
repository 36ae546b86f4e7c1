using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using StaffPortal.Controls;

namespace StaffPortal.Insights.Wall.Screens;

/// <summary>A link, this once.</summary>
public sealed partial class MadeWallLink
{
    private ElementReference field;
    private string? focused;
    private bool isCopied;

    [Inject]
    private IJSRuntime Browser { get; set; } = default!;

    [Parameter, EditorRequired]
    public string Team { get; set; } = "";

    [Parameter, EditorRequired]
    public string Place { get; set; } = "";

    [Parameter, EditorRequired]
    public string Address { get; set; } = "";

    /// <summary>The person has kept it elsewhere.</summary>
    [Parameter]
    public EventCallback OnKept { get; set; }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (focused == Address)
            return;
        (focused, isCopied) = (Address, false);
        await field.FocusAsync();
    }

    private async Task CopyAsync()
    {
        isCopied = await Clipboard.CopyAsync(Browser, Address);
        // A browser that keeps its clipboard to itself: the field is there to be copied by hand.
        if (!isCopied)
            await field.FocusAsync();
    }
}
