using Microsoft.AspNetCore.Components;
using MudBlazor;
using StaffPortal.Controls;
using StaffPortal.Tickets;

namespace StaffPortal.Triage.Screens;

/// <summary>Choosing several and acting on all of them.</summary>
public sealed partial class DeskPage
{
    private readonly Picks picks = new();
    private TicketId? pickedLast;

    private RenderFragment? PicksShown => picks.Count == 0 ? null : builder =>
    {
        builder.OpenComponent<PicksBar>(0);
        builder.AddAttribute(1, nameof(PicksBar.Count), picks.Count);
        builder.AddAttribute(2, nameof(PicksBar.Shown), list?.Rows.Count ?? 0);
        builder.AddAttribute(3, nameof(PicksBar.Progress), Acts.Progress);
        builder.AddAttribute(4, nameof(PicksBar.OnAct), EventCallback.Factory.Create<DeskAct>(this, ActOnPicksAsync));
        builder.AddAttribute(5, nameof(PicksBar.OnAll), EventCallback.Factory.Create(this, PickAll));
        builder.AddAttribute(6, nameof(PicksBar.OnClear), EventCallback.Factory.Create(this, Unpick));
        builder.CloseComponent();
    };

    private PageOffer PicksOffer => new(T["Picks.Name", picks.Count],
    [
        new(T["Act.Assign"], Icons.Material.Outlined.PersonAddAlt) { Keys = "A", Act = () => ActOnPicksAsync(DeskAct.Assign) },
        new(T["Act.Stage"], Icons.Material.Outlined.MoveDown) { Keys = "S", Act = () => ActOnPicksAsync(DeskAct.Stage) },
        new(T["Act.Priority"], Icons.Material.Outlined.Flag) { Keys = "P", Act = () => ActOnPicksAsync(DeskAct.Priority) },
        new(T["Act.Flag"], Icons.Material.Outlined.OutlinedFlag) { Keys = "F", Act = () => ActOnPicksAsync(DeskAct.Flag) },
    ]);

    private void PickAsync((QueueRow Row, bool UpTo) asked)
    {
        if (asked.UpTo && list is not null)
            picks.Extend([.. list.Rows.Select(r => r.Id)], pickedLast ?? chosen ?? asked.Row.Id, asked.Row.Id);
        else
            picks.Toggle(asked.Row.Id);
        pickedLast = asked.Row.Id;
    }

    private async Task PickChosenAsync()
    {
        if (list?.Row(chosen) is null)
            await StepAsync(1);
        if (list?.Row(chosen) is { } row)
            PickAsync((row, false));
    }

    /// <summary>With the chosen row as the first of them, on to the next.</summary>
    private async Task ExtendAsync(int by)
    {
        if (list?.Row(chosen) is { } from)
            picks.Add([from.Id]);
        await StepAsync(by, picksIt: true);
        pickedLast = chosen;
    }

    private void PickAll() => picks.Add(list?.Rows.Select(r => r.Id) ?? []);

    private void Unpick() => picks.Clear();

    private async Task ActOnPicksAsync(DeskAct act)
    {
        if (list is null)
            return;
        var rows = list.Rows.Where(r => picks.Hold(r.Id)).ToList();
        var done = await Acts.ActAsync(rows, act);
        picks.Remove(done);
        if (list.Row(chosen) is { } row && done.Contains(row.Id) && await list.NextIfGoneAsync(row.Id) is { } next)
            await ChooseAsync(next);
    }
}
