using Microsoft.AspNetCore.Components;

namespace StaffPortal.Insights.Wall.Screens;

/// <summary>One large figure: what it is, how much, and a line that says more.</summary>
public sealed partial class WallTile
{
    [Parameter, EditorRequired]
    public string Kind { get; set; } = "";

    [Parameter, EditorRequired]
    public string Word { get; set; } = "";

    [Parameter, EditorRequired]
    public string Says { get; set; } = "";

    /// <summary>It asks to be looked at: the colour of its kind.</summary>
    [Parameter]
    public bool IsUp { get; set; }

    [Parameter]
    public string? Icon { get; set; }

    /// <summary>A count, or a length of time with its units.</summary>
    [Parameter, EditorRequired]
    public string Value { get; set; } = "";

    /// <summary>It would not fit in the largest letters: <c>1 204</c>, <c>7 d 17 h</c>.</summary>
    private bool IsLong => Value.Length > (Value.Any(char.IsLetter) ? 7 : 3);
}
