using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using StaffPortal.Channels.Keys;

namespace StaffPortal.Channels.Screens;

/// <summary>One key of the list; revoking cannot be undone, so it asks first.</summary>
public sealed partial class KeyLine
{
    private ElementReference keep;
    private bool wasAsking;

    [Parameter, EditorRequired]
    public ApiKeyRow Key { get; set; } = default!;

    [Parameter, EditorRequired]
    public string MadeBy { get; set; } = "";

    [Parameter]
    public bool IsAsking { get; set; }

    /// <summary>Asks about this key, or about none.</summary>
    [Parameter]
    public EventCallback<ApiKeyId?> OnAsk { get; set; }

    [Parameter]
    public EventCallback<ApiKeyRow> OnRevoke { get; set; }

    private string May => string.Join(", ", new[] { (Key.MayCreate, "Keys.MayCreate"), (Key.MayWatch, "Keys.MayWatch"), (Key.MayWrite, "Keys.MayWrite") }
        .Where(fact => fact.Item1).Select(fact => (string)T[fact.Item2]));

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (IsAsking && !wasAsking && Key.RevokedAt is null)
            await keep.FocusAsync();
        wasAsking = IsAsking;
    }

    private Task LeaveAsync(KeyboardEventArgs pressed) => pressed.Key == "Escape" ? OnAsk.InvokeAsync(null) : Task.CompletedTask;
}
