using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.Extensions.Localization;
using Microsoft.JSInterop;
using MudBlazor;
using StaffPortal.Catalogue;
using StaffPortal.Controls;
using StaffPortal.Data;
using StaffPortal.Insights.Bottlenecks;
using StaffPortal.Insights.Counting;
using StaffPortal.Insights.Markers;
using StaffPortal.Rights;
using StaffPortal.Staff;

namespace StaffPortal.Insights.Screens.Kpi;

/// <summary>How long things take and where they stall: live, in place, with the way from each number to its tickets.</summary>
public sealed partial class KpiPage
{
    private FigureAddress address = new();
    private Viewer? viewer;
    private FigureState? state;
    private Dashboard? board;
    private BottleneckList? costs;
    private DateTimeOffset? readAt;
    private (DateOnly First, DateOnly Last)? span;
    private bool mayMark;
    private IReadOnlyList<MarkerLine> markers = [];
    private List<(MarkerLine Marker, MarkerEffect? Effect)> effects = [];
    private Dictionary<GoalKind, double> goals = [];
    private IReadOnlyList<KeyBinding> keys = [];

    [Inject]
    private FigureReader Reader { get; set; } = default!;

    [Inject]
    private DashboardReader Boards { get; set; } = default!;

    [Inject]
    private BottleneckReader Costs { get; set; } = default!;

    [Inject]
    private MarkerDirectory Markers { get; set; } = default!;

    [Inject]
    private MarkerEffects Effects { get; set; } = default!;

    [Inject]
    private MarkerDesk Desk { get; set; } = default!;

    [Inject]
    private CatalogueDirectory Catalogue { get; set; } = default!;

    [Inject]
    private StaffDirectory Staff { get; set; } = default!;

    [Inject]
    private CurrentViewer Current { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [Inject]
    private IDialogService Dialogs { get; set; } = default!;

    [Inject]
    private ISnackbar Snackbar { get; set; } = default!;

    [Inject]
    private IJSRuntime Js { get; set; } = default!;

    [Inject]
    private IStringLocalizer<InsightsTexts> T { get; set; } = default!;

    /// <summary>With what it takes to read and draw, a figure stands there well within a second and a half.</summary>
    protected override TimeSpan Pace => TimeSpan.FromMilliseconds(600);

    protected override IEnumerable<string> Topics => [Live.Topics.Figures, Live.Topics.Organisation, Live.Topics.Pulse];

    private Measure[] Measures => board is { ByDayIsUsual: true } ? [Measure.Days, Measure.Elapsed, Measure.Service] : [Measure.Elapsed, Measure.Service];

    private string Whose => address.Slice.Department is { } one ? Catalogue.Current.Departments.GetValueOrDefault(one)?.Name.Here ?? "" : T["Kpi.All"];

    /// <summary>In the unit of the chart's axis; goals are days, which service hours are not.</summary>
    private double? MedianGoal => board?.Cut.Measure == Measure.Service ? null : goals.TryGetValue(GoalKind.Median, out var days) ? days : null;

    protected override void OnInitialized()
    {
        address = FigureAddress.Of(Navigation.Uri);
        Navigation.LocationChanged += Moved;
        keys = [new("C", () => { Navigation.NavigateTo((address with { Comparison = (Comparison)(((int)address.Comparison + 1) % 3) }).ToUri("/kpi")); return Task.CompletedTask; })];
    }

    protected override void Dispose(bool disposing)
    {
        Navigation.LocationChanged -= Moved;
        base.Dispose(disposing);
    }

    protected override async Task ReloadAsync(IReadOnlySet<string> touched, CancellationToken ct)
    {
        var (asked, at) = (address, address);
        await Staff.GetAsync(ct);
        await Catalogue.GetAsync(ct);
        viewer = await Current.GetAsync(ct);
        // Who reads the figures of one department alone looks at that one.
        if (asked.Slice.Department is null && viewer.Scope(FactName.ReadFigures) is { Everywhere: false, Departments: [var only] })
            asked = asked with { Slice = asked.Slice with { Department = only } };
        var cut = asked.ToCut(Reader.Today);
        var read = await Boards.ReadAsync(viewer, cut, asked.Measure is not null, ct);
        var dear = read is null ? null : await Costs.OfAsync(viewer, read.Cut, ct);
        var snapshot = await Markers.GetAsync(ct);
        var known = read is { IsEmpty: true } ? await Reader.SpanAsync(viewer, ct) : null;
        var marked = snapshot.For(viewer, asked.Slice.Department);
        List<(MarkerLine, MarkerEffect?)> came = [];
        if (read is not null)
        {
            foreach (var marker in marked.Where(m => m.Day >= cut.Period.From && m.Day <= cut.Period.To).TakeLast(3))
                came.Add((marker, await Effects.OfAsync(viewer, read.Cut, marker.Day, ct)));
        }
        // Something else was chosen while this was read: that reading shows itself.
        if (at != address)
            return;
        mayMark = MarkerDesk.May(viewer, asked.Slice.Department);
        goals = Enum.GetValues<GoalKind>().Select(k => (k, Value: snapshot.Goal(asked.Slice.Department, k))).Where(g => g.Value is not null).ToDictionary(g => g.k, g => g.Value!.Value);
        (address, state, board, costs, span, effects) = (asked, Reader.StateOf(viewer, cut), read, dear, known, came);
        // The same ones stay the same list: charts are drawn again when something is another.
        markers = marked.SequenceEqual(markers) ? markers : marked;
        if (read is not null)
            readAt = Clock.GetUtcNow();
    }

    private void Moved(object? sender, LocationChangedEventArgs moved) => _ = InvokeAsync(async () =>
    {
        var next = FigureAddress.Of(moved.Location);
        if (new Uri(moved.Location).AbsolutePath != "/kpi" || next == address)
            return;
        address = next;
        await ReadNowAsync();
    });

    private void Go(FigureAddress to) => Navigation.NavigateTo(to.ToUri("/kpi"));

    private string Say(double? length) => Lengths.Say(length, board!.Cut.Measure);

    private string Behind(BehindKind kind, DateOnly from, DateOnly to) => (address with { Weeks = null, From = from, To = to, Measure = board!.Cut.Measure }).ToUri("/kpi/tickets", ("of", kind.ToString().ToLowerInvariant()));

    private string StageHref(StageCell cell) => (address with
    {
        Measure = board!.Cut.Measure,
        Slice = address.Slice.Department is null
            ? address.Slice with { Department = cell.Unit is { } department ? new DepartmentId(department) : null }
            : address.Slice with { Team = cell.Unit is { } team ? new TeamId(team) : address.Slice.Team },
    }).ToUri("/kpi/tickets", ("of", "stage"), ("stage", cell.Stage.ToString().ToLowerInvariant()));

    /// <summary>The rows of the table of stages, in the order of the municipality.</summary>
    private List<(Guid Id, string Name)> Units(IReadOnlyList<StageCell> cells)
    {
        var ids = cells.Select(c => c.Unit ?? Guid.Empty).Distinct().ToHashSet();
        return address.Slice.Department is null
            ? [.. Catalogue.Current.Departments.Values.Where(d => ids.Contains(d.Id.Value)).OrderBy(d => d.Order).Select(d => (d.Id.Value, d.Name.Here))]
            : [.. Staff.Current.Teams.Values.Where(t => ids.Contains(t.Id.Value)).OrderBy(t => t.Order).Select(t => (t.Id.Value, t.Name.Here)), .. ids.Contains(Guid.Empty) ? new[] { (Guid.Empty, T["Stages.NoTeam"].Value) } : []];
    }

    private async Task AimAsync(GoalKind kind)
    {
        var dialog = await Dialogs.ShowAsync<GoalDialog>(T["Goal.Title", T[$"Goal.{kind}"].Value, Whose],
            new DialogParameters<GoalDialog> { { d => d.Kind, kind }, { d => d.Now, goals.TryGetValue(kind, out var now) ? now : null }, { d => d.Save, value => Desk.AimAsync(viewer!, CommandId.New(), address.Slice.Department, kind, value, Gone) } }, DialogKind.Small);
        if (await dialog.Result is { Canceled: false })
            await AgainAsync();
    }

    private async Task MarkAsync(MarkerLine? marker)
    {
        var dialog = await Dialogs.ShowAsync<MarkerDialog>(marker is null ? T["Marker.New"] : T["Marker.Edit", marker.Number],
            new DialogParameters<MarkerDialog>
            {
                { d => d.Marker, marker },
                { d => d.Where, marker is null ? Whose : marker.Department is { } of ? Catalogue.Current.Departments.GetValueOrDefault(of)?.Name.Here ?? "" : T["Kpi.All"].Value },
                { d => d.Save, (day, text) => Desk.SaveAsync(viewer!, CommandId.New(), marker?.Id, marker is null ? address.Slice.Department : marker.Department, day, text, Gone) },
            }, DialogKind.Small);
        if (await dialog.Result is not { Canceled: false } result)
            return;
        if (result.Data is MarkerDialog.Removal && marker is not null)
        {
            await Desk.RemoveAsync(viewer!, CommandId.New(), marker.Id, Gone);
            Snackbar.Add(T["Marker.Removed", marker.Number], Severity.Normal, snack =>
            {
                snack.HideIcon = true;
                snack.Action = T["Undo"];
                snack.OnClick = async _ =>
                {
                    await Desk.RestoreAsync(viewer!, CommandId.New(), marker.Id, Gone);
                    await AgainAsync();
                };
            });
        }
        await AgainAsync();
    }

    private Task AgainAsync() => InvokeAsync(ReadNowAsync);

    private Task PrintAsync() => Clipboard.PrintAsync(Js);

    private async Task CopyAsync()
    {
        var copied = await Clipboard.CopyAsync(Js, Navigation.ToAbsoluteUri(address.ToUri("/kpi")).ToString());
        Snackbar.Add(T[copied ? "Kpi.Copied" : "Kpi.NotCopied"], Severity.Normal, snack => snack.HideIcon = true);
    }
}
