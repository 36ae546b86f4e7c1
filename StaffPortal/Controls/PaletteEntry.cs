namespace StaffPortal.Controls;

/// <summary>Something the palette (Ctrl+K) can do or go to; its word is the text <c>Palette.{Key}</c> of the folder that registers it.</summary>
/// <param name="Key">Unique: <c>Desk.Unassigned</c>.</param>
/// <param name="Texts">Marker class of the texts that hold the word.</param>
/// <param name="Icon">Drawing of <c>MudBlazor.Icons</c>.</param>
/// <param name="Href">Where it leads.</param>
/// <param name="Order">Among entries that match equally well.</param>
/// <param name="Fact">Name of the right it needs; null when it is open to every member of staff.</param>
/// <param name="Keys">Keys that do the same.</param>
public sealed record PaletteEntry(string Key, Type Texts, string Icon, string Href, int Order, string? Fact = null, string? Keys = null)
{
    /// <summary>The name of its word.</summary>
    public string Word => $"Palette.{Key}";
}
