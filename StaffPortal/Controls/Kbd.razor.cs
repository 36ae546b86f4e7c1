using Microsoft.AspNetCore.Components;

namespace StaffPortal.Controls;

/// <summary>Keys as they are printed on buttons: <c>A</c>, <c>Ctrl+K</c>, the sequence <c>G U</c>.</summary>
public sealed partial class Kbd
{
    [Parameter, EditorRequired]
    public string Keys { get; set; } = string.Empty;

    // One printable character can be switched off by the reader; then no button may promise it.
    private static bool IsSingle(string chord) => chord.Length == 1 || chord.StartsWith("Shift+", StringComparison.Ordinal) && chord.Length == 7;
}
