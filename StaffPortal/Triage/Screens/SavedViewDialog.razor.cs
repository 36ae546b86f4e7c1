using Microsoft.AspNetCore.Components;
using MudBlazor;
using StaffPortal.Data;
using StaffPortal.Staff;
using StaffPortal.Triage.Views;

namespace StaffPortal.Triage.Screens;

/// <summary>Names a view, shares it, or changes one of one's own. Answers with its address when it was saved, with the view when it is to be removed.</summary>
public sealed partial class SavedViewDialog
{
    private string name = "";
    private bool isShared;
    private bool takesNew;
    private SavedViewRefusal? refused;

    [CascadingParameter]
    private IMudDialogInstance Dialog { get; set; } = default!;

    /// <summary>The view to change; null makes a new one.</summary>
    [Parameter]
    public SavedViewRow? View { get; set; }

    /// <summary>Where one is now.</summary>
    [Parameter, EditorRequired]
    public DeskAddress Place { get; set; } = default!;

    [Inject]
    private SavedViewDesk Desk { get; set; } = default!;

    [Inject]
    private CurrentViewer Current { get; set; } = default!;

    [Inject]
    private StaffDirectory Staff { get; set; } = default!;

    protected override void OnInitialized()
    {
        (name, isShared) = (View?.Name ?? "", View?.IsShared ?? false);
        takesNew = Place.Saved == View?.Id;
    }

    private async Task SaveAsync()
    {
        var place = View is null || takesNew ? Place : View.Place;
        var outcome = await Desk.SaveAsync(await Current.GetAsync(default), CommandId.New(), View?.Id, name, place, isShared, default);
        refused = outcome.Refused;
        if (outcome.Id is { } saved)
            Dialog.Close(DialogResult.Ok(place with { Ticket = null, Saved = saved }));
    }
}
