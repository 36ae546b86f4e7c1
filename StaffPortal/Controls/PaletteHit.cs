namespace StaffPortal.Controls;

/// <summary>One line of the palette, in the reader's words.</summary>
/// <param name="Title">What it is or does.</param>
/// <param name="Icon">Drawing of <c>MudBlazor.Icons</c>.</param>
public sealed record PaletteHit(string Title, string Icon)
{
    /// <summary>More of it, in small.</summary>
    public string? More { get; init; }

    /// <summary>Where it leads; null when it is an act.</summary>
    public string? Href { get; init; }

    /// <summary>What it does; a public entry like any key: it checks rights again.</summary>
    public Func<Task>? Act { get; init; }

    /// <summary>Keys that do the same.</summary>
    public string? Keys { get; init; }

    /// <summary>Language of the title when it is not ours: <c>fi</c>.</summary>
    public string? Lang { get; init; }

    /// <summary>Shown only when its words are looked for: there are many of its kind.</summary>
    public bool OnlyWhenSought { get; init; }
}
