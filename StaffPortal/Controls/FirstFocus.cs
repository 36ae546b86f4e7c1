using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.JSInterop;

namespace StaffPortal.Controls;

/// <summary>Brings focus to the first useful control of a dialog as it opens; draws an unseen mark, by which <c>keys.js</c> leads there what is typed before.</summary>
public sealed class FirstFocus : ComponentBase
{
    [Inject]
    private IJSRuntime Js { get; set; } = default!;

    /// <summary>A selector: <c>#flag-reason</c>.</summary>
    [Parameter, EditorRequired]
    public string On { get; set; } = "";

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "span");
        builder.AddAttribute(1, "hidden", true);
        builder.AddAttribute(2, "data-first-focus", On);
        builder.CloseElement();
    }

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
