using System.Data.Common;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.JSInterop;
using MudBlazor;
using StaffPortal.Controls;

namespace StaffPortal.Shell;

/// <summary>One field for everything: acts on what is chosen, customers, tickets, screens. What is shown stays until the newer answer is there.</summary>
public sealed partial class PaletteDialog : IDisposable
{
    private CancellationTokenSource? asking;
    private IReadOnlyList<PaletteGroup> groups = [];
    private string typed = "";
    private string? done;
    private string? chosen;
    private int at = -1;

    [CascadingParameter]
    private IMudDialogInstance Dialog { get; set; } = default!;

    [Inject]
    private PaletteSearch Search { get; set; } = default!;

    [Inject]
    private PageActs Page { get; set; } = default!;

    [Inject]
    private IJSRuntime Js { get; set; } = default!;

    private int Count => groups.Sum(g => g.Hits.Count);

    private IEnumerable<(PaletteGroup Group, int First)> Placed
    {
        get
        {
            var first = 0;
            foreach (var group in groups)
            {
                yield return (group, first);
                first += group.Hits.Count;
            }
        }
    }

    /// <summary>Opens the palette; what is chosen is done after it has closed, so that focus and keys are the page's again.</summary>
    public static async Task<PaletteHit?> AskAsync(IDialogService dialogs)
    {
        var dialog = await dialogs.ShowAsync<PaletteDialog>((string?)null, DialogKind.Top);
        return (await dialog.Result)?.Data as PaletteHit;
    }

    public void Dispose()
    {
        asking?.Cancel();
        asking?.Dispose();
    }

    protected override Task OnInitializedAsync()
    {
        chosen = Page.Now?.Chosen;
        return FindAsync();
    }

    private Task TypedAsync(string? now)
    {
        typed = now ?? "";
        return FindAsync();
    }

    private async Task FindAsync()
    {
        asking?.Cancel();
        asking?.Dispose();
        var mine = asking = new();
        var (words, ct) = (typed, mine.Token);
        try
        {
            var found = await Search.FindAsync(words, name => T["Palette.ActOn", name], ct);
            if (ct.IsCancellationRequested)
                return;
            (groups, done) = (found, words);
            at = Count == 0 ? -1 : 0;
        }
        catch (OperationCanceledException)
        {
            // More was typed; its own answer comes.
        }
        catch (DbException)
        {
            // Screens and acts still work; what is shown stays.
            done = words;
        }
    }

    private async Task OnKeyAsync(KeyboardEventArgs pressed)
    {
        if (Count == 0)
            return;
        switch (pressed.Key)
        {
            case "ArrowDown":
                at = (at + 1) % Count;
                await ShowAsync();
                break;
            case "ArrowUp":
                at = (at - 1 + Count) % Count;
                await ShowAsync();
                break;
            case "Enter" when at >= 0:
                var hit = groups.SelectMany(g => g.Hits).ElementAt(at);
                if (pressed.CtrlKey && hit.Href is { } href)
                    await OpenBesideAsync(href);
                else
                    Take(hit);
                break;
        }
    }

    private void Take(PaletteHit hit) => Dialog.Close(DialogResult.Ok(hit));

    private async Task OpenBesideAsync(string href)
    {
        await using var module = await Js.InvokeAsync<IJSObjectReference>("import", "./js/page.js");
        await module.InvokeVoidAsync("openBeside", href);
        Dialog.Cancel();
    }

    private async Task ShowAsync()
    {
        await using var module = await Js.InvokeAsync<IJSObjectReference>("import", "./js/page.js");
        await module.InvokeVoidAsync("intoView", $"palette-{at}");
    }
}
