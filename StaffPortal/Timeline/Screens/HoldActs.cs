using Microsoft.Extensions.Localization;
using MudBlazor;
using StaffPortal.Controls;
using StaffPortal.Customers;
using StaffPortal.Data;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Tickets;
using StaffPortal.Timeline.Retention;

namespace StaffPortal.Timeline.Screens;

/// <summary>Holds and lets go: asks why, carries it out, says so, and takes it back with one press.</summary>
public sealed class HoldActs(HoldDesk desk, CurrentViewer current, IDialogService dialogs, ISnackbar snackbar, IStringLocalizer<TimelineTexts> T)
{
    /// <summary>Reads anew what is held.</summary>
    public Func<Task> Done { get; set; } = () => Task.CompletedTask;

    public Task PlaceAsync(TicketId ticket) => PlaceAsync((viewer, reason) => desk.PlaceAsync(viewer, CommandId.New(), ticket, reason, default));

    public Task PlaceAsync(CustomerId customer) => PlaceAsync((viewer, reason) => desk.PlaceAsync(viewer, CommandId.New(), customer, reason, default));

    public async Task LiftAsync(HoldLine hold)
    {
        if (await AskAsync(T["Hold.LiftTitle"], true, (viewer, reason) => desk.LiftAsync(viewer, CommandId.New(), hold.Id, reason, default)) is null)
            return;
        await Done();
        Offer(T["Hold.Lifted"], async () => await desk.HoldAgainAsync(await current.GetAsync(default), CommandId.New(), hold.Id, default));
    }

    private async Task PlaceAsync(Func<Viewer, string, Task<HoldOutcome>> place)
    {
        if (await AskAsync(T["Hold.Title"], false, place) is not { } hold)
            return;
        await Done();
        Offer(T["Hold.Placed"], async () => await desk.LiftAsync(await current.GetAsync(default), CommandId.New(), hold, T["Undo"], default));
    }

    private async Task<Guid?> AskAsync(string title, bool isLifting, Func<Viewer, string, Task<HoldOutcome>> act)
    {
        var viewer = await current.GetAsync(default);
        Guid? done = null;
        var dialog = await dialogs.ShowAsync<HoldDialog>(title, new DialogParameters<HoldDialog>
        {
            { d => d.IsLifting, isLifting },
            {
                d => d.Save, async reason =>
                {
                    var outcome = await act(viewer, reason);
                    done = outcome.Id;
                    return outcome;
                }
            },
        }, DialogKind.Small);
        return await dialog.Result is { Canceled: false } ? done : null;
    }

    private void Offer(string words, Func<Task<HoldOutcome>> back) => snackbar.Add(words, Severity.Normal, snack =>
    {
        snack.HideIcon = true;
        snack.Action = T["Undo"];
        snack.OnClick = async _ =>
        {
            if ((await back()).Refused is { } refused)
                snackbar.Add(T[$"Hold.Refused.{refused}"], Severity.Error, no => no.HideIcon = true);
            await Done();
        };
    });
}
