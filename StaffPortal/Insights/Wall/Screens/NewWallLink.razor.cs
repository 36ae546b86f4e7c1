using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using StaffPortal.Texts;

namespace StaffPortal.Insights.Wall.Screens;

/// <summary>Asks where the screen hangs and what it is to speak.</summary>
public sealed partial class NewWallLink
{
    private ElementReference first;
    private string place = "";
    private Language language = Cultures.Current;
    private bool noPlace;
    private bool busy;

    [Parameter, EditorRequired]
    public WallTeam Team { get; set; } = default!;

    /// <summary>The last one could not be made.</summary>
    [Parameter]
    public bool Failed { get; set; }

    [Parameter]
    public EventCallback<WallLinkTerms> OnMake { get; set; }

    [Parameter]
    public EventCallback OnCancel { get; set; }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
            await first.FocusAsync();
    }

    private async Task SubmitAsync()
    {
        noPlace = string.IsNullOrWhiteSpace(place);
        if (busy || noPlace)
            return;
        busy = true;
        try
        {
            await OnMake.InvokeAsync(new(Team.Id, place.Trim(), language));
        }
        finally
        {
            busy = false;
        }
    }

    private Task LeaveAsync(KeyboardEventArgs pressed) => pressed.Key == "Escape" ? OnCancel.InvokeAsync() : Task.CompletedTask;
}
