using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.Extensions.Localization;
using StaffPortal.Controls;
using StaffPortal.Rights;

namespace StaffPortal.Shell;

/// <summary>The places one has a right to, with the live numbers folders put on them.</summary>
public sealed partial class Rail : IDisposable
{
    [CascadingParameter]
    private Viewer? Viewer { get; set; }

    [Inject]
    private IEnumerable<RailItem> Places { get; set; } = [];

    [Inject]
    private IEnumerable<RailBadge> Badges { get; set; } = [];

    [Inject]
    private IStringLocalizerFactory Texts { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    private IEnumerable<RailItem> Shown => Places.Where(place => place.IsFor(Viewer)).OrderBy(place => place.Order);

    public void Dispose() => Navigation.LocationChanged -= Moved;

    protected override void OnInitialized() => Navigation.LocationChanged += Moved;

    /// <summary>The place an address belongs to; the start page belongs to the first.</summary>
    internal static bool IsAt(RailItem place, string path) =>
        path == place.Href
        // The first place of the rail is where one begins.
        || (place.Order <= 10 && (path == "/" || path.StartsWith("/?", StringComparison.Ordinal)))
        || path.StartsWith(place.Href + "/", StringComparison.Ordinal)
        || path.StartsWith(place.Href + "?", StringComparison.Ordinal)
        || (place.Also is { } also && path.StartsWith(also + "/", StringComparison.Ordinal));

    private bool IsChosen(RailItem place) => IsAt(place, "/" + Navigation.ToBaseRelativePath(Navigation.Uri));

    private string Word(RailItem place) => Texts.Create(place.Texts)[place.Word];

    private IEnumerable<RailBadge> BadgesOf(RailItem place) => Badges.Where(badge => badge.RailKey == place.Key);

    private void Moved(object? sender, LocationChangedEventArgs moved) => _ = InvokeAsync(StateHasChanged);

    private RenderFragment Item(RailItem place) => builder =>
    {
        builder.OpenComponent<RailLink>(0);
        builder.SetKey(place.Key);
        builder.AddAttribute(1, nameof(RailLink.Place), place);
        builder.AddAttribute(2, nameof(RailLink.Word), Word(place));
        builder.AddAttribute(3, nameof(RailLink.IsChosen), IsChosen(place));
        builder.AddAttribute(4, nameof(RailLink.Badges), BadgesOf(place));
        builder.CloseComponent();
    };
}
