using Microsoft.AspNetCore.Components;
using StaffPortal.Controls;

namespace StaffPortal.Shell;

/// <summary>One's own choices on a page, with what each means. Applied at once and kept with the person, as in the menu.</summary>
public sealed partial class MySettingsPage
{
    public const string Address = "/settings/mine";

    [CascadingParameter]
    private Preferences Chosen { get; set; } = default!;

    private RenderFragment Choice(string word, string name, string[] values, string chosen) => builder =>
    {
        builder.OpenComponent<ChoiceRow>(0);
        builder.AddAttribute(1, nameof(ChoiceRow.Word), word);
        builder.AddAttribute(2, nameof(ChoiceRow.Name), name);
        builder.AddAttribute(3, nameof(ChoiceRow.Values), values);
        builder.AddAttribute(4, nameof(ChoiceRow.Chosen), chosen);
        builder.AddAttribute(5, nameof(ChoiceRow.Hint), T[$"Mine.{word[5..]}.Hint"].Value);
        builder.CloseComponent();
    };
}
