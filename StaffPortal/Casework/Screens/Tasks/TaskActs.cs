using Microsoft.Extensions.Localization;
using MudBlazor;
using StaffPortal.Controls;
using StaffPortal.Data;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Tickets;
using StaffPortal.Tickets.Work;
using StaffPortal.Triage;
using StaffPortal.Triage.Screens;

namespace StaffPortal.Casework.Screens.Tasks;

/// <summary>What one screen does to tasks; says what it came to. Belongs to one page of one circuit.</summary>
public sealed class TaskActs(TaskDesk desk, CurrentViewer current, StaffDirectory staff, IDialogService dialogs, ISnackbar snackbar, IStringLocalizer<CaseworkTexts> C, IStringLocalizer<TriageTexts> T, IStringLocalizer<TicketsTexts> K)
{
    /// <summary>Asks what of whom, then asks them.</summary>
    public async Task<bool> AskAsync(QueueRow row)
    {
        var dialog = await dialogs.ShowAsync<AskTaskDialog>(C["Task.Ask.Title", row.Number], new DialogParameters<AskTaskDialog> { { d => d.From, row.Team } }, DialogKind.Small);
        return (await dialog.Result)?.Data is TaskTerms terms
            && await DoneAsync(C["Task.WasAsked", staff.Current.Team(terms.Team)!.Name.Here], viewer => desk.AskAsync(viewer, CommandId.New(), row.Id, terms, default));
    }

    /// <summary>Moves it on; declining asks why first.</summary>
    public async Task<bool> MoveAsync(TaskLine task, TaskState state)
    {
        var text = "";
        if (state == TaskState.Declined)
        {
            var dialog = await dialogs.ShowAsync<ReasonDialog>(C["Task.Decline.Title", task.Title], new DialogParameters<ReasonDialog>
            {
                { d => d.Label, T["Reason.Why"].Value }, { d => d.Act, C["Task.To.Declined"].Value }, { d => d.Hint, C["Task.Decline.Hint"].Value },
            }, DialogKind.Small);
            if ((await dialog.Result)?.Data is not string reason)
                return false;
            text = reason;
        }
        return await DoneAsync(C["Task.Moved", task.Title, K[$"TaskState.{state}"]], viewer => desk.MoveAsync(viewer, CommandId.New(), task.Id, state, text, default));
    }

    public Task<bool> SayAsync(TaskLine task, string text) => DoneAsync(null, viewer => desk.SayAsync(viewer, CommandId.New(), task.Id, text, default));

    private async Task<bool> DoneAsync(string? done, Func<Viewer, Task<TicketOutcome>> act)
    {
        var outcome = await act(await current.GetAsync(default));
        if (outcome is not Done)
            snackbar.Add(outcome switch
            {
                NotAllowed refused => T[$"Refused.{refused.Reason}"],
                NotStored not => T[$"NotStored.{not.Trouble}"],
                _ => T["Refused.NotFound"],
            }, Severity.Warning);
        else if (done is not null)
            snackbar.Add(done, Severity.Normal, snack => snack.HideIcon = true);
        return outcome is Done;
    }
}
