using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace StaffPortal.Triage.Screens;

/// <summary>Looks for tickets by words or number; the answer takes the list's place until it is left with Esc.</summary>
public sealed partial class DeskSearch
{
    private string typed = "";
    private string? known;

    [Parameter, EditorRequired]
    public string Words { get; set; } = "";

    [Parameter]
    public EventCallback<string> WordsChanged { get; set; }

    protected override void OnParametersSet()
    {
        if (Words == known)
            return;
        known = Words;
        typed = Words;
    }

    private Task Submit() => WordsChanged.InvokeAsync(typed);

    private Task OnKey(KeyboardEventArgs pressed)
    {
        if (pressed.Key != "Escape")
            return Task.CompletedTask;
        typed = "";
        return WordsChanged.InvokeAsync("");
    }
}
