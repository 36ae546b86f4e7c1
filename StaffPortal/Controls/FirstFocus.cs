using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace StaffPortal.Controls;

/// <summary>Brings focus to the first useful control of a dialog as it opens; draws nothing.</summary>
public sealed class FirstFocus : ComponentBase
{
    [Inject]
    private IJSRuntime Js { get; set; } = default!;

    /// <summary>A selector: <c>#flag-reason</c>.</summary>
    [Parameter, EditorRequired]
    public string On { get; set; } = "";

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender)
            return;
        try
        {
            await using var module = await Js.InvokeAsync<IJSObjectReference>("import", "./js/scroll.js");
            await module.InvokeVoidAsync("focusSoon", On);
        }
        catch (JSDisconnectedException)
        {
            // The page was left while the dialog opened.
        }
    }
}
