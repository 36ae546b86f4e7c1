using Microsoft.AspNetCore.Components;
using MudBlazor;
using StaffPortal.Data;
using StaffPortal.Rights;
using StaffPortal.Texts;
using StaffPortal.Tickets;

namespace StaffPortal.Triage.Screens;

/// <summary>Act first, undo after: the effect shows at once, the server decides, one snackbar takes it back.</summary>
public sealed partial class DeskPage
{
    [Inject]
    private TicketDesk Desk { get; set; } = default!;

    [Inject]
    private IDialogService Dialogs { get; set; } = default!;

    [Inject]
    private ISnackbar Snackbar { get; set; } = default!;

    private async Task OnChosenAsync(DeskAct act)
    {
        if (list?.Row(chosen) is { } row)
            await ActAsync((row, act));
    }

    private async Task ActAsync((QueueRow Row, DeskAct Act) asked)
    {
        var row = asked.Row;
        var now = await Current.GetAsync(default);
        if (!now.Has(FactName.WorkTickets, row.Department))
        {
            Snackbar.Add(T["Refused.NoRight"], Severity.Warning);
            return;
        }
        await (asked.Act switch
        {
            DeskAct.Assign => AssignAsync(now, row),
            DeskAct.Priority => PrioritiseAsync(now, row),
            DeskAct.Stage => MoveAsync(now, row),
            _ => FlagAsync(now, row),
        });
    }

    private async Task TakeAsync(QueueRow row)
    {
        var now = await Current.GetAsync(default);
        await CarryOutAsync(row, T["Did.Took", row.Number], r => r with { Owner = now.Staff, Stage = AfterTaking(r) },
            command => Desk.AssignAsync(now, command, now.Staff, row.Team, default));
    }

    private async Task AssignAsync(Viewer now, QueueRow row)
    {
        if (await AskAsync<Assignee>(T["Assign.Title", row.Number], Choices.Assignees(T, Staff.Current, now, row)) is not { } to)
            return;
        var words = (to.Owner, to.Team) switch
        {
            ({ } owner, _) when owner == now.Staff => T["Did.Took", row.Number],
            ({ } owner, _) => T["Did.Gave", row.Number, Staff.Current.Person(owner)!.Name],
            (null, { } team) when team != row.Team => T["Did.Gave", row.Number, Staff.Current.Team(team)!.Name.Here],
            _ => T["Did.Freed", row.Number],
        };
        await CarryOutAsync(row, words, r => r with { Owner = to.Owner, Team = to.Team, Stage = to.Owner is null ? r.Stage : AfterTaking(r) },
            command => Desk.AssignAsync(now, command, to.Owner, to.Team, default));
    }

    private async Task PrioritiseAsync(Viewer now, QueueRow row)
    {
        if (await AskAsync<Priority?>(T["Priority.Title", row.Number], Choices.Priorities(row)) is not { } priority)
            return;
        await CarryOutAsync(row, T["Did.Prioritised", row.Number, Words.Of(priority)], r => r with { Priority = priority },
            command => Desk.PrioritiseAsync(now, command, priority, default));
    }

    private async Task MoveAsync(Viewer now, QueueRow row)
    {
        if (await AskAsync<StageCategory?>(T["Stage.Title", row.Number], Choices.Stages(T, row)) is not { } stage)
            return;
        await CarryOutAsync(row, T["Did.Moved", row.Number, Words.Of(stage)], r => r with { Stage = stage, IsOpen = Workflow.IsOpen(stage) },
            command => Desk.MoveAsync(now, command, stage, default));
    }

    private async Task FlagAsync(Viewer now, QueueRow row)
    {
        var up = (await Tickets.OpenAsync(now, row.Id, default))?.Flags ?? [];
        var dialog = await Dialogs.ShowAsync<FlagDialog>(T["Flag.Title", row.Number],
            new DialogParameters<FlagDialog> { { d => d.Up, up } }, Small);
        if ((await dialog.Result)?.Data is not FlagAnswer answer)
            return;
        if (answer.Lower is { } lowered)
            await CarryOutAsync(row, T["Did.Lowered", row.Number], r => r with { IsFlagged = up.Count > 1 },
                command => Desk.LowerFlagAsync(now, command, lowered, default));
        else
            await CarryOutAsync(row, T["Did.Flagged", row.Number], r => r with { IsFlagged = true },
                command => Desk.RaiseFlagAsync(now, command, answer.Reason, answer.Expires is { } within ? Clock.GetUtcNow() + within : null, default));
    }

    // Where focus goes is the dialog's own to say (FirstFocus): a trap that moves it later takes the first letters away.
    private static DialogOptions Small => new() { MaxWidth = MaxWidth.ExtraSmall, FullWidth = true, CloseOnEscapeKey = true, DefaultFocus = DefaultFocus.None };

    private async Task<TChoice?> AskAsync<TChoice>(string title, IReadOnlyList<Choice> choices)
    {
        var dialog = await Dialogs.ShowAsync<ChoiceDialog>(title, new DialogParameters<ChoiceDialog> { { d => d.All, choices } }, Small);
        return (await dialog.Result)?.Data is TChoice chosenOne ? chosenOne : default;
    }

    private async Task CarryOutAsync(QueueRow row, string done, Func<QueueRow, QueueRow> change, Func<TicketCommand, Task<TicketOutcome>> act)
    {
        list?.Anticipate(row.Id, change);
        StateHasChanged();
        var outcome = await act(new(CommandId.New(), row.Id, row.Version));
        await DoneAsync((row, done, outcome));
    }

    /// <summary>Says what an act came to; what can be taken back is offered.</summary>
    private async Task DoneAsync((QueueRow Row, string Words, TicketOutcome Outcome) what)
    {
        var (row, done, outcome) = what;
        // One snackbar at a time: the newest act is what one looks for.
        Snackbar.Clear();
        switch (outcome)
        {
            case Done { Before: { } before } ok:
                list?.Anticipate(row.Id, r => r with { Version = Math.Max(r.Version, ok.Version) });
                Offer(done, new(row.Id, ok.Number, ok.Version, before));
                if (list is not null && await list.NextIfGoneAsync(row.Id) is { } next)
                    await ChooseAsync(next);
                break;
            case Done ok:
                list?.Anticipate(row.Id, r => r with { Version = Math.Max(r.Version, ok.Version) });
                Snackbar.Add(done, Severity.Normal, snack => snack.HideIcon = true);
                break;
            case TakenBy theirs:
                list?.TakeBack(row);
                Snackbar.Add(T["Refused.Taken", Staff.Current.Person(theirs.Who)?.Name ?? T["Somebody"], row.Number, T[$"Field.{theirs.Field}"]], Severity.Warning);
                break;
            case NotAllowed refused:
                list?.TakeBack(row);
                Snackbar.Add(T[$"Refused.{refused.Reason}"], Severity.Warning);
                break;
            default:
                list?.TakeBack(row);
                Snackbar.Add(T["Refused.NotFound"], Severity.Warning);
                break;
        }
        StateHasChanged();
    }

    private void Offer(string done, Undoable act)
    {
        undo.Push(act);
        Snackbar.Add(done, Severity.Normal, snack =>
        {
            snack.HideIcon = true;
            snack.Action = T["Undo.Key"];
            snack.VisibleStateDuration = (int)UndoStack.Offered.TotalMilliseconds;
            snack.OnClick = _ => InvokeAsync(async () =>
            {
                if (undo.Remove(act))
                    await UndoAsync(act);
            });
        });
    }

    private async Task UndoAsync()
    {
        if (preview is not null && await preview.WithdrawAsync())
            return;
        if (undo.Pop() is { } act)
            await UndoAsync(act);
    }

    private async Task UndoAsync(Undoable act)
    {
        var now = await Current.GetAsync(default);
        var outcome = await Desk.UndoAsync(now, new(CommandId.New(), act.Ticket, act.Version), act.Before, default);
        Snackbar.Add(outcome switch
        {
            Done => T["Did.Undone", act.Number],
            TakenBy theirs => T["Refused.UndoTaken", Staff.Current.Person(theirs.Who)?.Name ?? T["Somebody"], act.Number],
            NotAllowed refused => T[$"Refused.{refused.Reason}"],
            _ => T["Refused.NotFound"],
        }, outcome is Done ? Severity.Normal : Severity.Warning);
        if (outcome is Done)
            chosen = act.Ticket;
        StateHasChanged();
    }

    private static StageCategory AfterTaking(QueueRow row) =>
        row.Stage is StageCategory.Received or StageCategory.Triage ? StageCategory.Assigned : row.Stage;
}
