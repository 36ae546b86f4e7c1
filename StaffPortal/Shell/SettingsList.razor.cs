using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.Extensions.Localization;
using StaffPortal.Controls;
using StaffPortal.Rights;

namespace StaffPortal.Shell;

/// <summary>The pages of the settings one has a right to, beside each of them.</summary>
public sealed partial class SettingsList : IDisposable
{
    [CascadingParameter]
    private Viewer? Viewer { get; set; }

    [Inject]
    private IEnumerable<SettingsPlace> Places { get; set; } = [];

    [Inject]
    private IStringLocalizerFactory Texts { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    private IEnumerable<SettingsPlace> Shown => Places.Where(place => place.IsFor(Viewer)).OrderBy(place => place.Order);

    /// <summary>Whether the address is one of the settings'.</summary>
    internal static bool IsAt(NavigationManager navigation) => PathOf(navigation) is var path && (path == "/settings" || path.StartsWith("/settings/", StringComparison.Ordinal));

    public void Dispose() => Navigation.LocationChanged -= Moved;

    protected override void OnInitialized() => Navigation.LocationChanged += Moved;

    private static string PathOf(NavigationManager navigation) => "/" + navigation.ToBaseRelativePath(navigation.Uri).Split('?', '#')[0];

    private bool IsChosen(SettingsPlace place) =>
        PathOf(Navigation) is var path && (path == place.Href || path.StartsWith(place.Href + "/", StringComparison.Ordinal) || (path == "/settings" && place.Href == MySettingsPage.Address));

    private void Moved(object? sender, LocationChangedEventArgs moved) => _ = InvokeAsync(StateHasChanged);
}
