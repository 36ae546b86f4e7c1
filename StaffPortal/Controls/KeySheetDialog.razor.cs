using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;

namespace StaffPortal.Controls;

/// <summary>The <c>?</c> sheet: <c>await KeySheetDialog.ShowAsync(dialogs, sections)</c>.</summary>
public sealed partial class KeySheetDialog
{
    [CascadingParameter]
    private IMudDialogInstance Dialog { get; set; } = default!;

    [Parameter, EditorRequired]
    public IReadOnlyList<KeySection> Sections { get; set; } = [];

    /// <summary>Opens the sheet over the page.</summary>
    public static Task ShowAsync(IDialogService dialogs, IReadOnlyList<KeySection> sections) =>
        dialogs.ShowAsync<KeySheetDialog>(
            null,
            new DialogParameters<KeySheetDialog> { { sheet => sheet.Sections, sections } },
            DialogKind.Wide);

    /// <summary>What the folders have told of their keys, in groups, in the reader's language.</summary>
    public static IReadOnlyList<KeySection> SectionsOf(IEnumerable<KeyHelp> help, IStringLocalizerFactory texts) =>
    [
        .. help.GroupBy(key => texts.Create(key.Texts)[key.Group].Value)
            .Select(group => new KeySection(group.Key, [.. group.Select(key => new KeyWords(key.Keys, texts.Create(key.Texts)[key.Word]))])),
    ];
}
