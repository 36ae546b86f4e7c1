using MudBlazor;
using StaffPortal.Catalogue;
using StaffPortal.Controls;
using StaffPortal.Data;
using StaffPortal.Rights;
using StaffPortal.Tickets;

namespace StaffPortal.Triage.Screens;

/// <summary>The same acts on several tickets: each has its own command, so a collision stops only itself; one undo takes all of them back.</summary>
public sealed partial class TicketActs
{
    /// <summary>Tickets after which a long act draws how far it has come.</summary>
    private const int Stride = 10;

    /// <summary>How far an act on several has come; null while there is none.</summary>
    public (int Done, int All)? Progress { get; private set; }

    /// <returns>The tickets on which it was done; those it was not done on were told with the reason.</returns>
    public async Task<IReadOnlyList<TicketId>> ActAsync(IReadOnlyList<QueueRow> rows, DeskAct act)
    {
        if (Progress is not null)
            return [];
        var now = await current.GetAsync(default);
        if (!rows.Any(r => now.Has(FactName.WorkTickets, r.Department)))
        {
            snackbar.Add(T["Refused.NoRight"], Severity.Warning);
            return [];
        }
        return await (act switch
        {
            DeskAct.Assign => AssignAsync(now, rows),
            DeskAct.Priority => PrioritiseAsync(now, rows),
            DeskAct.Stage => MoveAsync(now, rows),
            _ => FlagAsync(now, rows),
        });
    }

    private async Task<IReadOnlyList<TicketId>> AssignAsync(Viewer now, IReadOnlyList<QueueRow> rows)
    {
        if (await AskAsync<Assignee>(T["Assign.TitleSeveral", rows.Count], Choices.Assignees(T, staff.Current, catalogue.Current, now, rows)) is not { } to)
            return [];
        var whom = to.Owner is { } owner ? staff.Current.Person(owner)!.Name : to.Team is { } team ? staff.Current.Team(team)!.Name.Here : null;
        return await CarryOutAsync(rows, count => whom is null ? T["Did.FreedSeveral", count] : T["Did.GaveSeveral", count, whom],
            r => (to.Owner is null ? r : AfterTaking(r)) with { Owner = to.Owner, Team = to.Team ?? r.Team },
            (row, command) => desk.AssignAsync(now, command, to.Owner, to.Team ?? row.Team, default));
    }

    private async Task<IReadOnlyList<TicketId>> PrioritiseAsync(Viewer now, IReadOnlyList<QueueRow> rows) =>
        await AskAsync<Priority?>(T["Priority.TitleSeveral", rows.Count], Choices.Priorities(rows)) is not { } priority ? []
            : await CarryOutAsync(rows, count => T["Did.PrioritisedSeveral", count, Words.Of(priority)], r => r with { Priority = priority },
                (_, command) => desk.PrioritiseAsync(now, command, priority, default));

    private async Task<IReadOnlyList<TicketId>> MoveAsync(Viewer now, IReadOnlyList<QueueRow> rows) =>
        await AskAsync<object>(T["Stage.TitleSeveral", rows.Count], Choices.Stages(T, catalogue.Current, rows)) switch
        {
            ProcessStage stage when await TermsAsync(rows, stage.Category) is { } terms => await CarryOutAsync(rows, count => T["Did.MovedSeveral", count, stage.Name.Here],
                r => Goals(r).FirstOrDefault(s => s.Id == stage.Id) is { } goal ? In(r, goal) : r, (_, command) => desk.MoveAsync(now, command, stage.Id, default, terms)),
            StageCategory category when await TermsAsync(rows, category) is { } terms => await CarryOutAsync(rows, count => T["Did.MovedSeveral", count, Words.Of(category)],
                r => Goals(r).FirstOrDefault(s => s.Category == category) is { } goal ? In(r, goal) : r, (_, command) => desk.MoveAsync(now, command, category, default, terms)),
            _ => [],
        };

    private IReadOnlyList<ProcessStage> Goals(QueueRow row) => catalogue.Current.ProcessOf(row).From(catalogue.Current.StageOf(row));

    private async Task<IReadOnlyList<TicketId>> FlagAsync(Viewer now, IReadOnlyList<QueueRow> rows)
    {
        var dialog = await dialogs.ShowAsync<FlagDialog>(T["Flag.TitleSeveral", rows.Count], new DialogParameters<FlagDialog> { { d => d.Up, [] } }, DialogKind.Small);
        return (await dialog.Result)?.Data is not FlagAnswer answer ? []
            : await CarryOutAsync(rows, count => T["Did.FlaggedSeveral", count], r => r with { IsFlagged = true },
                (_, command) => desk.RaiseFlagAsync(now, command, answer.Reason, Until(answer), default), raisesFlag: true);
    }

    private async Task<IReadOnlyList<TicketId>> CarryOutAsync(
        IReadOnlyList<QueueRow> rows, Func<int, string> done, Func<QueueRow, QueueRow> change, Func<QueueRow, TicketCommand, Task<TicketOutcome>> act,
        bool raisesFlag = false)
    {
        foreach (var row in rows)
            Surface.Anticipate(row.Id, change);
        List<TicketId> acted = [];
        List<UndoStep> steps = [];
        List<NotDone> left = [];
        try
        {
            foreach (var (at, row) in rows.Index())
            {
                if (at % Stride == 0)
                    await ShowProgressAsync(at, rows.Count);
                var outcome = await act(row, new(CommandId.New(), row.Id, row.Version));
                if (outcome is Done ok)
                {
                    acted.Add(row.Id);
                    Surface.Anticipate(row.Id, r => change(r) with { Version = Math.Max(r.Version, ok.Version) });
                    if (UndoStep.Of(row.Id, ok, raisesFlag) is { } step)
                        steps.Add(step);
                    continue;
                }
                Surface.TakeBack(row);
                left.Add(new(row.Number, row.Subject, WhyNot(row, outcome)));
            }
        }
        finally
        {
            // Also when the line to the database broke in the middle: what was done until then can be taken back.
            Progress = null;
            snackbar.Clear();
            if (acted.Count > 0)
                Offer(done(acted.Count), steps.Count > 0 ? new(steps) : null);
        }
        Surface.Draw();
        if (left.Count > 0)
            await dialogs.ShowAsync<NotDoneDialog>(T["NotDone.Title", left.Count, rows.Count], new DialogParameters<NotDoneDialog> { { d => d.Left, left } }, DialogKind.Small);
        return acted;
    }

    private async Task ShowProgressAsync(int done, int all)
    {
        Progress = (done, all);
        Surface.Draw();
        // A database in this process answers at once: without this the screen would stand still until the end.
        await Task.Yield();
    }
}
