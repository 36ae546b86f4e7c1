using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace StaffPortal.Triage.Screens;

/// <summary>Two people, one ticket: theirs and yours side by side. The default leaves it to who was first.</summary>
public sealed partial class ConflictDialog
{
    [CascadingParameter]
    private IMudDialogInstance Dialog { get; set; } = default!;

    [Parameter, EditorRequired]
    public long Number { get; set; }

    /// <summary>Who was first; null when a rule or the clock was.</summary>
    [Parameter]
    public string? Who { get; set; }

    /// <summary>When, UTC.</summary>
    [Parameter]
    public DateTimeOffset At { get; set; }

    [Parameter]
    public IReadOnlyList<ConflictLine> Lines { get; set; } = [];

    private string First => Who?.Split(' ')[0] ?? T["Somebody"];

    /// <summary>What of the other's stands beside one's own, in words.</summary>
    private string Kept => string.Join(", ", Lines.Where(l => !l.Collides).Select(l => l.Label));

    private void Close(ConflictAnswer answer) => Dialog.Close(DialogResult.Ok(answer));
}
