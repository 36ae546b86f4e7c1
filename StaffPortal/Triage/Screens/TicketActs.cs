using Microsoft.Extensions.Localization;
using MudBlazor;
using StaffPortal.Data;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Tickets;

namespace StaffPortal.Triage.Screens;

/// <summary>
/// What one screen does to tickets. Act first, undo after: the effect shows at once, the server decides, one snackbar takes it back.
/// Belongs to one page of one circuit.
/// </summary>
public sealed partial class TicketActs(
    TicketDesk desk, TicketReader tickets, StaffDirectory staff, CurrentViewer current, IDialogService dialogs, ISnackbar snackbar,
    IStringLocalizer<TriageTexts> T, TimeProvider clock)
{
    private readonly UndoStack undo = new();

    public IActSurface Surface { get; set; } = default!;

    // Where focus goes is the dialog's own to say (FirstFocus): a trap that moves it later takes the first letters away.
    private static DialogOptions Small => new() { MaxWidth = MaxWidth.ExtraSmall, FullWidth = true, CloseOnEscapeKey = true, DefaultFocus = DefaultFocus.None };

    public async Task ActAsync(QueueRow row, DeskAct act)
    {
        var now = await current.GetAsync(default);
        if (!now.Has(FactName.WorkTickets, row.Department))
        {
            snackbar.Add(T["Refused.NoRight"], Severity.Warning);
            return;
        }
        await (act switch
        {
            DeskAct.Assign => AssignAsync(now, row),
            DeskAct.Priority => PrioritiseAsync(now, row),
            DeskAct.Stage => MoveAsync(now, row),
            _ => FlagAsync(now, row),
        });
    }

    public async Task TakeAsync(QueueRow row)
    {
        var now = await current.GetAsync(default);
        await CarryOutAsync(now, row, T["Did.Took", row.Number], r => r with { Owner = now.Staff, Stage = AfterTaking(r) },
            command => desk.AssignAsync(now, command, now.Staff, row.Team, default));
    }

    /// <summary>Takes the newest reply that waits back, or else the newest act.</summary>
    public async Task UndoAsync()
    {
        if (await Surface.WithdrawAsync())
            return;
        if (undo.Pop() is { } act)
            await UndoAsync(act);
    }

    /// <summary>Says what an act came to; what can be taken back is offered.</summary>
    public async Task DoneAsync(QueueRow row, string done, TicketOutcome outcome)
    {
        // One snackbar at a time: the newest act is what one looks for.
        snackbar.Clear();
        switch (outcome)
        {
            case Done ok:
                Surface.Anticipate(row.Id, r => r with { Version = Math.Max(r.Version, ok.Version) });
                if (ok.Before is { } before)
                {
                    Offer(done, new(row.Id, ok.Number, ok.Version, before));
                    await Surface.GoOnAsync(row);
                }
                else
                {
                    snackbar.Add(done, Severity.Normal, snack => snack.HideIcon = true);
                }
                break;
            case TakenBy theirs:
                Refuse(row, T["Refused.Taken", staff.Current.Person(theirs.Who)?.Name ?? T["Somebody"], row.Number, T[$"Field.{theirs.Field}"]]);
                break;
            case NotAllowed refused:
                Refuse(row, T[$"Refused.{refused.Reason}"]);
                break;
            default:
                Refuse(row, T["Refused.NotFound"]);
                break;
        }
        Surface.Draw();
    }

    private void Refuse(QueueRow row, string why)
    {
        Surface.TakeBack(row);
        snackbar.Add(why, Severity.Warning);
    }

    private async Task AssignAsync(Viewer now, QueueRow row)
    {
        if (await AskAsync<Assignee>(T["Assign.Title", row.Number], Choices.Assignees(T, staff.Current, now, row)) is not { } to)
            return;
        await GiveAsync(now, row, to);
    }

    private async Task GiveAsync(QueueRow row, Assignee to) => await GiveAsync(await current.GetAsync(default), row, to);

    private async Task GiveAsync(Viewer now, QueueRow row, Assignee to)
    {
        var words = (to.Owner, to.Team) switch
        {
            ({ } owner, _) when owner == now.Staff => T["Did.Took", row.Number],
            ({ } owner, _) => T["Did.Gave", row.Number, staff.Current.Person(owner)!.Name],
            (null, { } team) when team != row.Team => T["Did.Gave", row.Number, staff.Current.Team(team)!.Name.Here],
            _ => T["Did.Freed", row.Number],
        };
        await CarryOutAsync(now, row, words, r => r with { Owner = to.Owner, Team = to.Team, Stage = to.Owner is null ? r.Stage : AfterTaking(r) },
            command => desk.AssignAsync(now, command, to.Owner, to.Team, default));
    }

    private async Task PrioritiseAsync(Viewer now, QueueRow row)
    {
        if (await AskAsync<Priority?>(T["Priority.Title", row.Number], Choices.Priorities(row)) is not { } priority)
            return;
        await CarryOutAsync(now, row, T["Did.Prioritised", row.Number, Words.Of(priority)], r => r with { Priority = priority },
            command => desk.PrioritiseAsync(now, command, priority, default));
    }

    private async Task MoveAsync(Viewer now, QueueRow row)
    {
        if (await AskAsync<StageCategory?>(T["Stage.Title", row.Number], Choices.Stages(T, row)) is not { } stage)
            return;
        await CarryOutAsync(now, row, T["Did.Moved", row.Number, Words.Of(stage)], r => r with { Stage = stage, IsOpen = Workflow.IsOpen(stage) },
            command => desk.MoveAsync(now, command, stage, default));
    }

    private async Task FlagAsync(Viewer now, QueueRow row)
    {
        var up = (await tickets.OpenAsync(now, row.Id, default))?.Flags ?? [];
        var dialog = await dialogs.ShowAsync<FlagDialog>(T["Flag.Title", row.Number],
            new DialogParameters<FlagDialog> { { d => d.Up, up } }, Small);
        if ((await dialog.Result)?.Data is not FlagAnswer answer)
            return;
        if (answer.Lower is { } lowered)
            await CarryOutAsync(now, row, T["Did.Lowered", row.Number], r => r with { IsFlagged = up.Count > 1 },
                command => desk.LowerFlagAsync(now, command, lowered, default));
        else
            await CarryOutAsync(now, row, T["Did.Flagged", row.Number], r => r with { IsFlagged = true },
                command => desk.RaiseFlagAsync(now, command, answer.Reason, answer.Expires is { } within ? clock.GetUtcNow() + within : null, default));
    }

    private async Task<TChoice?> AskAsync<TChoice>(string title, IReadOnlyList<Choice> choices)
    {
        var dialog = await dialogs.ShowAsync<ChoiceDialog>(title, new DialogParameters<ChoiceDialog> { { d => d.All, choices } }, Small);
        return (await dialog.Result)?.Data is TChoice chosenOne ? chosenOne : default;
    }

    private async Task CarryOutAsync(Viewer now, QueueRow row, string done, Func<QueueRow, QueueRow> change, Func<TicketCommand, Task<TicketOutcome>> act)
    {
        Surface.Anticipate(row.Id, change);
        Surface.Draw();
        var outcome = await act(new(CommandId.New(), row.Id, row.Version));
        if (outcome is TakenBy theirs)
            await SettleAsync(now, row, done, theirs, change, act);
        else
            await DoneAsync(row, done, outcome);
    }

    private void Offer(string done, Undoable act)
    {
        undo.Push(act);
        snackbar.Add(done, Severity.Normal, snack =>
        {
            snack.HideIcon = true;
            snack.Action = T["Undo.Key"];
            snack.VisibleStateDuration = (int)UndoStack.Offered.TotalMilliseconds;
            snack.OnClick = _ => undo.Remove(act) ? UndoAsync(act) : Task.CompletedTask;
        });
    }

    private async Task UndoAsync(Undoable act)
    {
        var now = await current.GetAsync(default);
        var outcome = await desk.UndoAsync(now, new(CommandId.New(), act.Ticket, act.Version), act.Before, default);
        snackbar.Add(outcome switch
        {
            Done => T["Did.Undone", act.Number],
            TakenBy theirs => T["Refused.UndoTaken", staff.Current.Person(theirs.Who)?.Name ?? T["Somebody"], act.Number],
            NotAllowed refused => T[$"Refused.{refused.Reason}"],
            _ => T["Refused.NotFound"],
        }, outcome is Done ? Severity.Normal : Severity.Warning);
        if (outcome is Done)
            Surface.Undone(act.Ticket);
        Surface.Draw();
    }

    private static StageCategory AfterTaking(QueueRow row) =>
        row.Stage is StageCategory.Received or StageCategory.Triage ? StageCategory.Assigned : row.Stage;
}
