using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using StaffPortal.Controls;
using StaffPortal.Texts;

namespace StaffPortal.Shell;

/// <summary>Every key the folders have told of, and the words of the field.</summary>
public sealed partial class HelpPage
{
    private static readonly (string Term, string Meaning)[] Words =
    [
        ("Word.Ticket", "Help.Ticket"),
        ("Word.Contact", "Help.Contact"),
        ("Word.Reporter", "Help.Reporter"),
        ("Word.Stage", "Help.Stage"),
        ("Word.LateSoon", "Help.LateSoon"),
        ("Word.Late", "Help.Late"),
        ("Word.Flag", "Help.Flag"),
        ("Word.InternalNote", "Help.InternalNote"),
        ("Word.Protected", "Help.Protected"),
    ];

    [Inject]
    private IEnumerable<KeyHelp> Keys { get; set; } = [];

    [Inject]
    private IStringLocalizerFactory Texts { get; set; } = default!;

    [Inject]
    private IStringLocalizer<SharedTexts> Shared { get; set; } = default!;
}
