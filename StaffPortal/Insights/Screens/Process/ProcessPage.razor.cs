using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.Extensions.Localization;
using StaffPortal.Catalogue;
using StaffPortal.Controls;
using StaffPortal.Insights.Counting;
using StaffPortal.Insights.Paths;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Texts;

namespace StaffPortal.Insights.Screens.Process;

/// <summary>How cases move between stages or teams: live, with what a place or a way costs and the tickets behind it.</summary>
public sealed partial class ProcessPage
{
    private ProcessAddress address = new();
    private FigureState? state;
    private PathMap? map;
    private PathDetail? detail;
    private (DateOnly First, DateOnly Last)? span;
    private IReadOnlyList<KeyBinding> keys = [];
    private ProcessMap? drawing;
    private PathPanel? panel;
    private bool goesToPanel;
    private PathKey? goesBackTo;

    [Inject]
    private FigureReader Reader { get; set; } = default!;

    [Inject]
    private PathReader Paths { get; set; } = default!;

    [Inject]
    private PathWords Words { get; set; } = default!;

    [Inject]
    private CatalogueDirectory Catalogue { get; set; } = default!;

    [Inject]
    private StaffDirectory Staff { get; set; } = default!;

    [Inject]
    private CurrentViewer Current { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [Inject]
    private IStringLocalizer<PathsTexts> T { get; set; } = default!;

    [Inject]
    private IStringLocalizer<InsightsTexts> F { get; set; } = default!;

    protected override TimeSpan Pace => TimeSpan.FromSeconds(1);

    protected override IEnumerable<string> Topics => [Live.Topics.Figures, Live.Topics.Organisation];

    private FigureCut Cut => address.ToCut(Reader.Today);

    private string Heading => map is { N: > 0 } ? T[map.Shown == map.N ? "Heading" : "Heading.Some", Figures.Whole(map.N), Figures.Whole(map.Shown)] : T["Rail.Process"];

    protected override void OnInitialized()
    {
        address = ProcessAddress.Of(Navigation.Uri);
        Navigation.LocationChanged += Moved;
        keys = [new("Escape", CloseAsync)];
    }

    protected override void Dispose(bool disposing)
    {
        Navigation.LocationChanged -= Moved;
        base.Dispose(disposing);
    }

    protected override async Task ReloadAsync(IReadOnlySet<string> touched, CancellationToken ct)
    {
        var asked = address;
        await Staff.GetAsync(ct);
        await Catalogue.GetAsync(ct);
        var viewer = await Current.GetAsync(ct);
        // Who reads the figures of one department alone looks at that one.
        if (asked.Figures.Slice.Department is null && viewer.Scope(FactName.ReadFigures) is { Everywhere: false, Departments: [var only] })
            asked = asked with { Figures = asked.Figures with { Slice = asked.Figures.Slice with { Department = only } } };
        var cut = asked.ToCut(Reader.Today);
        var read = await Paths.MapAsync(viewer, cut, asked.View, ct);
        var closely = read is { N: > 0 } && asked.At is { } at ? await Paths.DetailAsync(viewer, cut, asked.View, at, ct) : null;
        if (read is { N: 0 })
            span = await Reader.SpanAsync(viewer, ct);
        (address, state, map, detail) = (asked, Reader.StateOf(viewer, cut), read, closely);
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        await base.OnAfterRenderAsync(firstRender);
        if (goesToPanel && panel is not null)
        {
            goesToPanel = false;
            await panel.FocusAsync();
        }
        else if (goesBackTo is { } key && address.At is null && drawing is not null)
        {
            goesBackTo = null;
            await drawing.FocusAsync(key);
        }
    }

    private static string Pressed(bool isPressed) => isPressed ? "true" : "false";

    private void Moved(object? sender, LocationChangedEventArgs moved) => _ = InvokeAsync(async () =>
    {
        var next = ProcessAddress.Of(moved.Location);
        if (new Uri(moved.Location).AbsolutePath != ProcessAddress.Path || next == address)
            return;
        address = next;
        await ReloadAsync(new HashSet<string>(), Gone);
        StateHasChanged();
    });

    private void Go(ProcessAddress to) => Navigation.NavigateTo(to.ToUri());

    /// <summary>Opens what was chosen at the side; once more closes it.</summary>
    private void Choose(PathKey key)
    {
        if (address.At == key)
        {
            _ = CloseAsync();
            return;
        }
        goesToPanel = true;
        Go(address with { At = key });
    }

    private Task CloseAsync()
    {
        if (address.At is { } at)
        {
            goesBackTo = at;
            Go(address with { At = null });
        }
        return Task.CompletedTask;
    }
}
