using Microsoft.AspNetCore.Components;
using StaffPortal.Controls;
using StaffPortal.Rights;

namespace StaffPortal.Shell;

/// <summary>
/// One's own choices. The browser applies them at once and posts them (<c>js/preferences.js</c>); the pressed state is drawn there, so
/// nothing here changes after the first drawing.
/// </summary>
public sealed partial class PersonMenu
{
    [CascadingParameter]
    private Viewer? Viewer { get; set; }

    [CascadingParameter]
    private Preferences Chosen { get; set; } = default!;

    private string? Name => string.IsNullOrEmpty(Viewer?.Name) ? null : Viewer.Name;

    private static RenderFragment Choice(string word, string name, string[] values, string chosen) => builder =>
    {
        builder.OpenComponent<ChoiceRow>(0);
        builder.AddAttribute(1, nameof(ChoiceRow.Word), word);
        builder.AddAttribute(2, nameof(ChoiceRow.Name), name);
        builder.AddAttribute(3, nameof(ChoiceRow.Values), values);
        builder.AddAttribute(4, nameof(ChoiceRow.Chosen), chosen);
        builder.CloseComponent();
    };
}
