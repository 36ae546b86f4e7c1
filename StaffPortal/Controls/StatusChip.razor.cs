using Microsoft.AspNetCore.Components;
using StaffPortal.Texts;

namespace StaffPortal.Controls;

/// <summary>A state as shape, word and colour; never by colour alone.</summary>
public sealed partial class StatusChip
{
    [Parameter, EditorRequired]
    public ChipKind Kind { get; set; }

    /// <summary>What it says; the kind's own word when left out.</summary>
    [Parameter]
    public string? Words { get; set; }

    /// <summary>The whole text, when the words may be cut short, or why it is so.</summary>
    [Parameter]
    public string? Title { get; set; }

    [Parameter]
    public string? Class { get; set; }

    private static string WordOf(ChipKind kind) => ChipLook.Of(kind).Word is { } key ? SharedTexts.Say(Cultures.Current, key) : string.Empty;
}
