using StaffPortal.Tickets;

namespace StaffPortal.Triage.Screens;

/// <summary>The desk as the place where acts are carried out: its list shows their effect and leads on.</summary>
public sealed partial class DeskPage : IActSurface
{
    void IActSurface.Anticipate(TicketId id, Func<QueueRow, QueueRow> change) => list?.Anticipate(id, change);

    void IActSurface.TakeBack(QueueRow before) => list?.TakeBack(before);

    async Task IActSurface.GoOnAsync(QueueRow done)
    {
        // Whoever has chosen another one meanwhile stays there.
        if (chosen == done.Id && list is not null && await list.NextIfGoneAsync(done.Id) is { } next)
            await ChooseAsync(next);
    }

    void IActSurface.Undone(TicketId id) => chosen = id;

    Task<bool> IActSurface.WithdrawAsync(IReadOnlySet<MessageId> told) => preview?.WithdrawAsync(told) ?? Task.FromResult(false);

    Task IActSurface.WriteAsync(MessageKind kind) => preview?.WriteAsync(kind) ?? Task.CompletedTask;

    void IActSurface.Draw() => StateHasChanged();

    private Task OnChosenAsync(DeskAct act) => picks.Count > 0 ? ActOnPicksAsync(act) : list?.Row(chosen) is { } row ? Acts.ActAsync(row, act) : Task.CompletedTask;

    /// <summary>What is answered one by one.</summary>
    private Task OnOneAsync(DeskAct act) => picks.Count == 0 && list?.Row(chosen) is { } row ? Acts.ActAsync(row, act) : Task.CompletedTask;

    private Task ActAsync((QueueRow Row, DeskAct Act) asked) => Acts.ActAsync(asked.Row, asked.Act);

    private Task DoneAsync((QueueRow Row, string Words, TicketOutcome Outcome) what) => Acts.DoneAsync(what.Row, what.Words, what.Outcome);
}
