using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using StaffPortal.Catalogue;
using StaffPortal.Insights.Counting;
using StaffPortal.Insights.Paths;
using StaffPortal.Rights;

namespace StaffPortal.Insights.Screens.Process;

/// <summary>Which cases the map is of and what it shows of them; all of it goes into the address.</summary>
public sealed partial class ProcessFilters
{
    private const string Named = "days";

    private DateOnly? from;
    private DateOnly? to;
    private bool isNaming;
    private bool isMissing;

    [Parameter, EditorRequired]
    public ProcessAddress Address { get; set; } = new();

    [Parameter, EditorRequired]
    public PathMap? Map { get; set; }

    [Parameter, EditorRequired]
    public PathWords Words { get; set; } = default!;

    [Parameter, EditorRequired]
    public EventCallback<ProcessAddress> OnGo { get; set; }

    [CascadingParameter]
    private Viewer? Viewer { get; set; }

    [Inject]
    private CatalogueDirectory Catalogue { get; set; } = default!;

    [Inject]
    private FigureReader Reader { get; set; } = default!;

    [Inject]
    private IStringLocalizer<PathsTexts> T { get; set; } = default!;

    [Inject]
    private IStringLocalizer<InsightsTexts> F { get; set; } = default!;

    private Slice Slice => Address.Figures.Slice;

    private string Period => Address.Figures.Weeks is { } weeks && !isNaming ? $"{weeks}" : Named;

    private Measure Used => Address.ToCut(Reader.Today).Measure;

    private List<(Guid Id, string Name)> Departments => [.. Catalogue.Current.Departments.Values
        .Where(d => Viewer?.Has(FactName.ReadFigures, d.Id) == true).OrderBy(d => d.Order).Select(d => (d.Id.Value, d.Name.Here))];

    private List<(Guid Id, string Name)> Services => [.. Catalogue.Current.Services.Values.Where(s => IsOfDepartment(s.Department)).Select(s => (Id: s.Id.Value, Name: s.Name.Here)).OrderBy(s => s.Name, StringComparer.CurrentCulture)];

    protected override void OnParametersSet()
    {
        var period = Address.Figures.PeriodOn(Reader.Today);
        (from, to) = (period.From, period.To);
    }

    private static string Pressed(bool isPressed) => isPressed ? "true" : "false";

    private static Guid? Id(ChangeEventArgs chosen) => Guid.TryParse(chosen.Value as string, out var id) ? id : null;

    private bool IsOfDepartment(DepartmentId department) =>
        Slice.Department is { } chosen ? chosen == department : Viewer?.Has(FactName.ReadFigures, department) == true;

    private Task View(PathView view) => OnGo.InvokeAsync(Address with { View = view, At = null, Variant = null });

    private Task Cut(Slice slice) => OnGo.InvokeAsync(Address with { Figures = Address.Figures with { Slice = slice }, At = null, Variant = null });

    private async Task ChoosePeriod(ChangeEventArgs chosen)
    {
        isNaming = chosen.Value as string == Named;
        if (int.TryParse(chosen.Value as string, out var weeks))
            await OnGo.InvokeAsync(Address with { Figures = Address.Figures with { Weeks = weeks, From = null, To = null }, Variant = null });
    }

    private async Task NameDays()
    {
        isMissing = from is null || to is null;
        if (isMissing)
            return;
        isNaming = false;
        await OnGo.InvokeAsync(Address with { Figures = Address.Figures with { Weeks = null, From = from, To = to }, Variant = null });
    }
}
