using Microsoft.JSInterop;
using StaffPortal.Tickets;

namespace StaffPortal.Triage.Screens;

/// <summary>The way through the list by keys: next, previous, back, and on after an act.</summary>
public sealed partial class QueueList
{
    /// <summary>The row after or before the chosen one. Without an await when it has been read, so that the key pressed next finds it chosen.</summary>
    public async Task<QueueRow?> NextAsync(int by)
    {
        var at = Held.Shown.ToList().FindIndex(s => s.Row.Id == Chosen);
        var to = at < 0 ? (by > 0 ? 0 : Held.Shown.Count - 1) : at + by;
        if (to >= Held.Shown.Count && List.More)
            await LoadMoreAsync(Gone);
        return to < 0 || to >= Held.Shown.Count ? null : Held.Shown[to].Row;
    }

    /// <summary>Brings a row into view, with focus.</summary>
    public async Task ShowAsync(QueueRow row)
    {
        if (Held.Shown.ToList().FindIndex(s => s.Row.Id == row.Id) is >= 0 and var at)
            await ShowAsync(at, row);
    }

    /// <summary>After an act: the row to go on with, when the one acted on has left this view.</summary>
    public async Task<QueueRow?> NextIfGoneAsync(TicketId id)
    {
        if (Words.Length > 0 || Row(id) is not { } row || View.Holds(row))
            return null;
        var at = Held.Shown.ToList().FindIndex(s => s.Row.Id == id);
        var next = Held.Shown.Skip(at + 1).Concat(Held.Shown.Take(at).Reverse()).FirstOrDefault(s => s.Gone is null && View.Holds(s.Row));
        if (next is null)
            return null;
        await ShowAsync(Held.Shown.ToList().IndexOf(next), next.Row);
        return next.Row;
    }

    public async Task FocusChosenAsync()
    {
        if (Row(Chosen) is { } row)
            await ShowAsync(row);
    }

    private async Task ShowAsync(int at, QueueRow row)
    {
        module ??= await Js.InvokeAsync<IJSObjectReference>("import", "./js/scroll.js");
        await module.InvokeVoidAsync("showRow", box, $"[data-ticket=\"{row.Number}\"]", at, RowHeight);
    }
}
