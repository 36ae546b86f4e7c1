namespace StaffPortal.Controls;

/// <summary>
/// Something the palette (Ctrl+K) finds. A folder registers its own, scoped; it takes the viewer of its circuit itself and answers
/// only what they may see.
/// </summary>
public interface IPaletteSource
{
    /// <summary>Over its lines, in the reader's language.</summary>
    string Group { get; }

    /// <summary>From the top.</summary>
    int Order { get; }

    /// <summary>A sign that asks this source alone: <c>#</c>; null when it has none.</summary>
    char? Prefix { get; }

    /// <summary>The best first; few.</summary>
    /// <param name="words">What is typed, without the sign; may be empty.</param>
    /// <param name="ct">Stops reading: more was typed.</param>
    Task<IReadOnlyList<PaletteHit>> FindAsync(string words, CancellationToken ct);
}
