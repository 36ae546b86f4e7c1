using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using MudBlazor;

namespace StaffPortal.Triage.Screens;

/// <summary>One choice from a list: arrows and Enter, a number, letters to narrow, or a press.</summary>
public sealed partial class ChoiceDialog
{
    private IReadOnlyList<Choice> shown = [];
    private string find = "";
    private int at;

    [CascadingParameter]
    private IMudDialogInstance Dialog { get; set; } = default!;

    [Parameter, EditorRequired]
    public IReadOnlyList<Choice> All { get; set; } = [];

    private string? Title => Dialog.Title;

    protected override void OnInitialized()
    {
        shown = All;
        at = Math.Max(0, shown.ToList().FindIndex(c => c.IsNow));
    }

    private void Find(string? typed)
    {
        find = typed ?? "";
        shown = [.. All.Where(c => find.Trim().Split(' ').All(w => c.Name.Contains(w, StringComparison.CurrentCultureIgnoreCase)
            || c.More?.Contains(w, StringComparison.CurrentCultureIgnoreCase) == true))];
        at = 0;
    }

    private void OnKey(KeyboardEventArgs pressed)
    {
        if (pressed.Key == "ArrowDown")
            at = Math.Min(at + 1, shown.Count - 1);
        else if (pressed.Key == "ArrowUp")
            at = Math.Max(at - 1, 0);
        else if (pressed.Key == "Enter" && at >= 0 && at < shown.Count)
            Take(shown[at]);
        else if (All.Count <= 9 && pressed.Key.Length == 1 && pressed.Key[0] - '1' is >= 0 and < 9 and var number && number < shown.Count)
            Take(shown[number]);
    }

    private void Take(Choice choice) => Dialog.Close(DialogResult.Ok(choice.Value));
}
