namespace StaffPortal.Controls;

/// <summary>
/// A page of the settings. A folder registers its own: <c>services.AddSingleton(new SettingsPlace("Keys", typeof(ChannelsTexts), …))</c>;
/// the page is an ordinary one with a route under <c>/settings/</c>, its word the text <c>Settings.{Key}</c> of that folder.
/// </summary>
/// <param name="Key">Unique: <c>Rules</c>.</param>
/// <param name="Texts">Marker class of the texts that hold the word.</param>
/// <param name="Icon">Outlined drawing of <c>MudBlazor.Icons</c>.</param>
/// <param name="Href">Where it leads: <c>/settings/rules</c>.</param>
/// <param name="Order">From the top; under 100 it is one's own, from 100 on the portal's.</param>
/// <param name="Fact">Name of the right it needs; null when it is open to every member of staff.</param>
public sealed record SettingsPlace(string Key, Type Texts, string Icon, string Href, int Order, string? Fact = null)
{
    /// <summary>The name of its word.</summary>
    public string Word => $"Settings.{Key}";

    /// <summary>Concerns only the person in front.</summary>
    public bool IsOwn => Order < 100;
}
