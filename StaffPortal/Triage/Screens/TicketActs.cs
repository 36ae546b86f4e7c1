using Microsoft.Extensions.Localization;
using MudBlazor;
using StaffPortal.Catalogue;
using StaffPortal.Controls;
using StaffPortal.Data;
using StaffPortal.Messaging.Templates;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Tickets;

namespace StaffPortal.Triage.Screens;

/// <summary>
/// What one screen does to tickets. Act first, undo after: the effect shows at once, the server decides, one snackbar takes it back.
/// Belongs to one page of one circuit.
/// </summary>
public sealed partial class TicketActs(
    TicketDesk desk, TicketReader tickets, StaffDirectory staff, CatalogueDirectory catalogue, TemplateDirectory templates, CurrentViewer current, IDialogService dialogs, ISnackbar snackbar,
    IStringLocalizer<TriageTexts> T, TimeProvider clock)
{
    private readonly UndoStack undo = new();

    public IActSurface Surface { get; set; } = default!;

    // Where focus goes is the dialog's own to say (FirstFocus): a trap that moves it later takes the first letters away.
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
            DeskAct.Accept => AcceptAsync(now, row),
            DeskAct.GiveBack => GiveBackAsync(now, row),
            DeskAct.CallBack => PromiseCallAsync(now, row),
            DeskAct.Due => SetDueAsync(now, row),
            _ => FlagAsync(now, row),
        });
    }

    public async Task TakeAsync(QueueRow row)
    {
        var now = await current.GetAsync(default);
        await CarryOutAsync(now, row, T["Did.Took", row.Number], r => AfterTaking(r) with { Owner = now.Staff },
            command => desk.AssignAsync(now, command, now.Staff, row.Team, default));
    }

    /// <summary>Takes the newest reply that waits back, or else the newest act.</summary>
    public async Task UndoAsync()
    {
        // What was told when a ticket was resolved is taken back with that.
        if (await Surface.WithdrawAsync(undo.Newest?.Steps.Select(s => s.Told).OfType<MessageId>().ToHashSet() ?? []))
            return;
        if (undo.Pop() is { } act)
            await UndoAsync(act);
    }

    /// <summary>Says what an act came to; what can be taken back is offered.</summary>
    public Task DoneAsync(QueueRow row, string done, TicketOutcome outcome) => DoneAsync(row, done, outcome, raisedFlag: false);

    private async Task DoneAsync(QueueRow row, string done, TicketOutcome outcome, bool raisedFlag)
    {
        // One snackbar at a time: the newest act is what one looks for.
        snackbar.Clear();
        if (outcome is Done ok)
        {
            Surface.Anticipate(row.Id, r => r with { Version = Math.Max(r.Version, ok.Version) });
            Offer(done, UndoStep.Of(row.Id, ok, raisedFlag) is { } step ? new([step]) : null);
            if (ok.Before is not null)
                await Surface.GoOnAsync(row);
        }
        else
        {
            Surface.TakeBack(row);
            snackbar.Add(WhyNot(row, outcome), Severity.Warning);
        }
        Surface.Draw();
    }

    private string WhyNot(QueueRow row, TicketOutcome outcome) => outcome switch
    {
        TakenBy theirs => T["Refused.Taken", staff.Current.Person(theirs.Who)?.Name ?? T["Somebody"], row.Number, T[$"Field.{theirs.Field}"]],
        NotAllowed refused => T[$"Refused.{refused.Reason}"],
        NotStored not => T[$"NotStored.{not.Trouble}"],
        _ => T["Refused.NotFound"],
    };

    private async Task AssignAsync(Viewer now, QueueRow row)
    {
        if (await AskAsync<Assignee>(T["Assign.Title", row.Number], Choices.Assignees(T, staff.Current, catalogue.Current, now, row)) is not { } to)
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
        await CarryOutAsync(now, row, words, r => (to.Owner is null ? r : AfterTaking(r)) with { Owner = to.Owner, Team = to.Team },
            command => desk.AssignAsync(now, command, to.Owner, to.Team, default));
    }

    private async Task PrioritiseAsync(Viewer now, QueueRow row)
    {
        if (await AskAsync<Priority?>(T["Priority.Title", row.Number], Choices.Priorities(row)) is not { } priority)
            return;
        await CarryOutAsync(now, row, T["Did.Prioritised", row.Number, Words.Of(priority)], r => r with { Priority = priority },
            command => desk.PrioritiseAsync(now, command, priority, default));
    }

    private async Task FlagAsync(Viewer now, QueueRow row)
    {
        var up = (await tickets.OpenAsync(now, row.Id, default))?.Flags ?? [];
        var dialog = await dialogs.ShowAsync<FlagDialog>(T["Flag.Title", row.Number],
            new DialogParameters<FlagDialog> { { d => d.Up, up } }, DialogKind.Small);
        if ((await dialog.Result)?.Data is not FlagAnswer answer)
            return;
        if (answer.Lower is { } lowered)
            await CarryOutAsync(now, row, T["Did.Lowered", row.Number], r => r with { IsFlagged = up.Count > 1 },
                command => desk.LowerFlagAsync(now, command, lowered, default));
        else
            await CarryOutAsync(now, row, T["Did.Flagged", row.Number], r => r with { IsFlagged = true },
                command => desk.RaiseFlagAsync(now, command, answer.Reason, Until(answer), default), raisesFlag: true);
    }

    private async Task<TChoice?> AskAsync<TChoice>(string title, IReadOnlyList<Choice> choices)
    {
        var dialog = await dialogs.ShowAsync<ChoiceDialog>(title, new DialogParameters<ChoiceDialog> { { d => d.All, choices } }, DialogKind.Small);
        return (await dialog.Result)?.Data is TChoice chosenOne ? chosenOne : default;
    }

    private async Task CarryOutAsync(Viewer now, QueueRow row, string done, Func<QueueRow, QueueRow> change, Func<TicketCommand, Task<TicketOutcome>> act, bool raisesFlag = false)
    {
        Surface.Anticipate(row.Id, change);
        Surface.Draw();
        var outcome = await act(new(CommandId.New(), row.Id, row.Version));
        if (outcome is TakenBy theirs)
        {
            await SettleAsync(now, row, done, theirs, change, act);
            return;
        }
        // A reading begun before the act may have come meanwhile and shown the row as it was.
        if (outcome is Done ok)
            Surface.Anticipate(row.Id, r => change(r) with { Version = Math.Max(r.Version, ok.Version) });
        await DoneAsync(row, done, outcome, raisesFlag);
    }

    private void Offer(string done, Undoable? act)
    {
        if (act is null)
        {
            snackbar.Add(done, Severity.Normal, snack => snack.HideIcon = true);
            return;
        }
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
        List<string> kept = [];
        foreach (var step in act.Steps)
        {
            var outcome = await UndoAsync(now, step);
            if (outcome is Done)
                Surface.Undone(step.Ticket);
            else
                kept.Add(WhyKept(step, outcome));
        }
        var undone = act.Steps.Count - kept.Count;
        if (undone > 0)
            snackbar.Add(act.Steps.Count == 1 ? T["Did.Undone", act.Steps[0].Number] : T["Did.UndoneAll", undone], Severity.Normal);
        if (kept.Count > 0)
            snackbar.Add(kept.Count == 1 ? kept[0] : T["Refused.UndoSome", kept.Count, kept[0]], Severity.Warning);
        Surface.Draw();
    }

    private Task<TicketOutcome> UndoAsync(Viewer now, UndoStep step)
    {
        var command = new TicketCommand(CommandId.New(), step.Ticket, step.Version);
        return step.Flag is { } flag ? desk.LowerFlagAsync(now, command, flag, default) : desk.UndoAsync(now, command, step.Before!, default);
    }

    private string WhyKept(UndoStep step, TicketOutcome outcome) => outcome switch
    {
        TakenBy theirs => T["Refused.UndoTaken", staff.Current.Person(theirs.Who)?.Name ?? T["Somebody"], step.Number],
        NotAllowed refused => T[$"Refused.{refused.Reason}"],
        NotStored not => T[$"NotStored.{not.Trouble}"],
        _ => T["Refused.NotFound"],
    };

    private DateTimeOffset? Until(FlagAnswer answer) => answer.Expires is { } within ? clock.GetUtcNow() + within : null;

    private QueueRow AfterTaking(QueueRow row) =>
        row.Stage is StageCategory.Received or StageCategory.Triage && catalogue.Current.ProcessOf(row).First(StageCategory.Assigned) is { } given ? In(row, given) : row;

    private static QueueRow In(QueueRow row, ProcessStage stage) =>
        row with { Stage = stage.Category, StageId = stage.Id, IsOpen = Workflow.IsOpen(stage.Category) };
}
