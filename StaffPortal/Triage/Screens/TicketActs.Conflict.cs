using MudBlazor;
using StaffPortal.Controls;
using StaffPortal.Data;
using StaffPortal.Rights;
using StaffPortal.Tickets;

namespace StaffPortal.Triage.Screens;

/// <summary>Two people set the same field: the earlier save stands until the later one decides otherwise, seeing both.</summary>
public sealed partial class TicketActs
{
    private async Task SettleAsync(
        Viewer now, QueueRow row, string done, TakenBy theirs, Func<QueueRow, QueueRow> change, Func<TicketCommand, Task<TicketOutcome>> act)
    {
        if ((await tickets.OpenAsync(now, row.Id, default))?.Row is not { } saved)
        {
            await DoneAsync(row, done, new NotFound());
            return;
        }
        // What stands is shown behind the question, not what was hoped for.
        Surface.Anticipate(row.Id, _ => saved);
        Surface.Draw();
        var who = staff.Current.Person(theirs.Who)?.Name;
        if (theirs.Field == "offer")
        {
            // What was given is answered once; there is nothing to compare.
            snackbar.Add(WhyNot(saved, theirs), Severity.Warning);
            return;
        }
        var lines = ConflictLines(saved, change(row), theirs.Field);
        if (!lines.Any(l => l.Collides))
        {
            // Both decided the same: there is nothing left to decide.
            snackbar.Add(T["Conflict.Same", who ?? T["Somebody"], row.Number], Severity.Normal, snack => snack.HideIcon = true);
            return;
        }
        var dialog = await dialogs.ShowAsync<ConflictDialog>(T["Conflict.Title", who ?? T["Somebody"]],
            new DialogParameters<ConflictDialog> { { d => d.Number, row.Number }, { d => d.Who, who }, { d => d.At, theirs.At }, { d => d.Lines, lines } }, DialogKind.Small);
        switch ((await dialog.Result)?.Data as ConflictAnswer?)
        {
            case ConflictAnswer.TakeOver:
                await TakeOverAsync(saved, done, theirs, who, change, act);
                break;
            case ConflictAnswer.Write:
                await Surface.WriteAsync(MessageKind.Note);
                break;
        }
    }

    private async Task TakeOverAsync(
        QueueRow saved, string done, TakenBy theirs, string? who, Func<QueueRow, QueueRow> change, Func<TicketCommand, Task<TicketOutcome>> act)
    {
        // The right may have gone since the question was asked: the desk looks again, with whoever it is now.
        var now = await current.GetAsync(default);
        Surface.Anticipate(saved.Id, change);
        Surface.Draw();
        var outcome = await act(new(CommandId.New(), saved.Id, saved.Version));
        if (outcome is Done && who is not null)
            await desk.NoteAsync(now, new(CommandId.New(), saved.Id, saved.Version), T["Conflict.Told", who, T[$"Field.{theirs.Field}"]], default);
        if (outcome is TakenBy again)
            await SettleAsync(now, saved, done, again, change, act);
        else
            await DoneAsync(saved, done, outcome);
    }

    /// <summary>The fields on which the two differ, as they stand saved and as the viewer would have them.</summary>
    private List<ConflictLine> ConflictLines(QueueRow saved, QueueRow wanted, string field)
    {
        List<ConflictLine> lines = [];
        if (saved.Owner != wanted.Owner)
            lines.Add(Line("owner", Person(saved), Person(wanted)));
        if (saved.Team != wanted.Team)
            lines.Add(Line("owner", TeamOf(saved), TeamOf(wanted), "Team"));
        if (catalogue.Current.StageOf(saved) != catalogue.Current.StageOf(wanted))
            lines.Add(Line("stage", catalogue.Current.StageNameOf(saved), catalogue.Current.StageNameOf(wanted)));
        if (saved.Priority != wanted.Priority)
            lines.Add(Line("priority", Words.Of(saved.Priority), Words.Of(wanted.Priority)));
        return lines;

        ConflictLine Line(string name, string stands, string yours, string? label = null) =>
            new(label is null ? T[$"Conflict.{name}"] : T[$"Conflict.{label}"], stands, yours, name == field && stands != yours);
        string Person(QueueRow row) => staff.Current.Person(row.Owner)?.Name ?? T["Nobody.Short"];
        string TeamOf(QueueRow row) => staff.Current.Team(row.Team)?.Name.Here ?? T["Nobody.Short"];
    }
}
