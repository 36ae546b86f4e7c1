using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.Extensions.Localization;
using StaffPortal.Controls;
using StaffPortal.Rights;

namespace StaffPortal.Shell;

/// <summary>Where one is, what day it is, what the page puts here, how fresh it is, and who one is.</summary>
public sealed partial class AppBar : IDisposable
{
    [CascadingParameter]
    private Viewer? Viewer { get; set; }

    [Inject]
    private IEnumerable<BarItem> Parts { get; set; } = [];

    [Inject]
    private IEnumerable<RailItem> Places { get; set; } = [];

    [Inject]
    private IStringLocalizerFactory Texts { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [Parameter]
    public EventCallback OnPalette { get; set; }

    private string Title
    {
        get
        {
            var path = "/" + Navigation.ToBaseRelativePath(Navigation.Uri);
            var place = Places.FirstOrDefault(place => Rail.IsAt(place, path));
            return place is null ? T["Portal"] : Texts.Create(place.Texts)[place.Word];
        }
    }

    public void Dispose() => Navigation.LocationChanged -= Moved;

    protected override void OnInitialized() => Navigation.LocationChanged += Moved;

    private void Moved(object? sender, LocationChangedEventArgs moved) => _ = InvokeAsync(StateHasChanged);
}
