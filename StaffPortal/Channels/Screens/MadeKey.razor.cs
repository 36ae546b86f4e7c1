using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace StaffPortal.Channels.Screens;

/// <summary>A key's secret, this once.</summary>
public sealed partial class MadeKey
{
    private ElementReference field;
    private bool isCopied;

    [Inject]
    private IJSRuntime Browser { get; set; } = default!;

    [Parameter, EditorRequired]
    public string Name { get; set; } = "";

    [Parameter, EditorRequired]
    public string Secret { get; set; } = "";

    /// <summary>The person has kept it elsewhere.</summary>
    [Parameter]
    public EventCallback OnKept { get; set; }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
            await field.FocusAsync();
    }

    private async Task CopyAsync()
    {
        try
        {
            await Browser.InvokeVoidAsync("navigator.clipboard.writeText", Secret);
            isCopied = true;
        }
        catch (JSException)
        {
            // The browser keeps its clipboard to itself over plain HTTP; the field is there to be copied by hand.
            await field.FocusAsync();
        }
    }
}
