using Microsoft.AspNetCore.Components;
using MudBlazor;
using StaffPortal.Controls;
using StaffPortal.Data;
using StaffPortal.Live;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Triage.Views;

namespace StaffPortal.Triage.Screens;

/// <summary>The views people made, one's own and those shared, with their live counts.</summary>
public sealed partial class SavedViewList : LiveComponent
{
    private IReadOnlyList<(SavedViewRow View, int? Count)> shown = [];
    private StaffId? me;

    [Parameter, EditorRequired]
    public DeskAddress Address { get; set; } = default!;

    /// <summary>Rows the chosen view holds back.</summary>
    [Parameter]
    public int Held { get; set; }

    /// <summary>Views were made, changed or removed.</summary>
    [Parameter]
    public EventCallback OnChanged { get; set; }

    [Inject]
    private SavedViewDirectory Views { get; set; } = default!;

    [Inject]
    private SavedViewDesk Desk { get; set; } = default!;

    [Inject]
    private DeskReads Reads { get; set; } = default!;

    [Inject]
    private CurrentViewer Current { get; set; } = default!;

    [Inject]
    private IDialogService Dialogs { get; set; } = default!;

    [Inject]
    private ISnackbar Snackbar { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    protected override IEnumerable<string> Topics => [Live.Topics.Desk, Live.Topics.Organisation];

    protected override async Task ReloadAsync(IReadOnlySet<string> touched, CancellationToken ct)
    {
        var viewer = await Current.GetAsync(ct);
        me = viewer.Staff;
        var views = (await Views.GetAsync(ct)).For(viewer);
        var places = views.Select(v => v.Place.ToView(me)).ToList();
        var counts = views.Count == 0 ? [] : await Reads.CountsAsync(viewer, places, ct);
        // What is done is not counted: its number grows for ever and says nothing of the work at hand.
        shown = [.. views.Select((view, at) => (view, places[at].WithDone ? (int?)null : counts[at]))];
        if (touched.Contains(Live.Topics.Organisation))
            await OnChanged.InvokeAsync();
    }

    private async Task EditAsync(SavedViewRow? view)
    {
        var dialog = await Dialogs.ShowAsync<SavedViewDialog>(view is null ? T["Saved.New"] : T["Saved.Change"],
            new DialogParameters<SavedViewDialog> { { d => d.View, view }, { d => d.Place, Address.Place } },
            DialogKind.Small);
        switch ((await dialog.Result)?.Data)
        {
            case DeskAddress saved:
                Navigation.NavigateTo(saved.ToUri());
                break;
            case SavedViewRow removed:
                await RemoveAsync(removed);
                break;
        }
    }

    private async Task RemoveAsync(SavedViewRow view)
    {
        if ((await Desk.RemoveAsync(await Current.GetAsync(Gone), CommandId.New(), view.Id, Gone)).Refused is not null)
            return;
        if (Address.Saved == view.Id)
            Navigation.NavigateTo((Address with { Saved = null }).ToUri());
        Snackbar.Add(T["Saved.Removed", view.Name], Severity.Normal, snack =>
        {
            snack.HideIcon = true;
            snack.Action = T["Undo"];
            snack.OnClick = _ => RestoreAsync(view);
        });
    }

    private async Task RestoreAsync(SavedViewRow view) => await Desk.RestoreAsync(await Current.GetAsync(Gone), CommandId.New(), view.Id, Gone);
}
