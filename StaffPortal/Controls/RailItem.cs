namespace StaffPortal.Controls;

/// <summary>
/// A place on the rail. A folder registers its own: <c>services.AddSingleton(new RailItem("Desk", typeof(TriageTexts), …))</c>;
/// its word is the text <c>Rail.{Key}</c> of that folder.
/// </summary>
/// <param name="Key">Unique: <c>Desk</c>.</param>
/// <param name="Texts">Marker class of the texts that hold the word.</param>
/// <param name="Icon">Outlined drawing of <c>MudBlazor.Icons</c>, for idle.</param>
/// <param name="ChosenIcon">Filled drawing, for the place one is at.</param>
/// <param name="Href">Where it leads: <c>/desk</c>. Pages under it count as the same place.</param>
/// <param name="Order">From the top: 10, 20 … From 900 on it stands at the foot.</param>
/// <param name="Fact">Name of the right it needs; null when it is open to every member of staff.</param>
/// <param name="Keys">Keys that lead there, <c>G D</c>.</param>
/// <param name="Also">Another address that counts as the same place, with the pages under it: <c>/ticket</c>.</param>
/// <param name="ShortKey">One key that leads there too, for what is begun many times a day: <c>N</c>.</param>
public sealed record RailItem(
    string Key, Type Texts, string Icon, string ChosenIcon, string Href, int Order, string? Fact = null, string? Keys = null, string? Also = null, string? ShortKey = null)
{
    /// <summary>The name of its word.</summary>
    public string Word => $"Rail.{Key}";

    /// <summary>Stands at the foot of the rail.</summary>
    public bool IsAtFoot => Order >= 900;
}
