using Microsoft.AspNetCore.Components;
using StaffPortal.Texts;

namespace StaffPortal.Controls;

/// <summary>Filled with 1 for urgent, filled with 2 for high, an outline for normal.</summary>
public sealed partial class PriorityFlag
{
    /// <summary>0 normal, 1 high, 2 urgent.</summary>
    [Parameter, EditorRequired]
    public int Level { get; set; }

    private static (string Class, string? Digit, string Key) LookOf(int level) => level switch
    {
        >= 2 => ("urgent", "1", "Priority.Urgent"),
        1 => ("high", "2", "Priority.High"),
        _ => ("normal", null, "Priority.Normal"),
    };

    private static string WordOf(int level) => SharedTexts.Say(Cultures.Current, LookOf(level).Key);
}
