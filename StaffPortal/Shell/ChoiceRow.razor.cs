using Microsoft.AspNetCore.Components;

namespace StaffPortal.Shell;

/// <summary>One of a person's choices, in their menu and on their page.</summary>
public sealed partial class ChoiceRow
{
    /// <summary>Text name; those of the values stand under it.</summary>
    [Parameter, EditorRequired]
    public string Word { get; set; } = string.Empty;

    /// <summary>Field of the form.</summary>
    [Parameter, EditorRequired]
    public string Name { get; set; } = string.Empty;

    [Parameter, EditorRequired]
    public IReadOnlyList<string> Values { get; set; } = [];

    [Parameter, EditorRequired]
    public string Chosen { get; set; } = string.Empty;

    /// <summary>What it means, where there is room to say it.</summary>
    [Parameter]
    public string? Hint { get; set; }
}
