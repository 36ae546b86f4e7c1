using Microsoft.AspNetCore.Components;
using StaffPortal.Catalogue;
using StaffPortal.Insights.Counting;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Texts;

namespace StaffPortal.Insights.Screens.Kpi;

/// <summary>Which tickets of which days are looked at: all of it goes into the address.</summary>
public sealed partial class FilterFields
{
    private FigureAddress? shown;
    private DateOnly? from;
    private DateOnly? to;
    private bool isMissing;

    [Parameter, EditorRequired]
    public FigureAddress Address { get; set; } = new();

    /// <summary>The page it filters: <c>/kpi</c>.</summary>
    [Parameter, EditorRequired]
    public string Path { get; set; } = "";

    [CascadingParameter]
    private Viewer? Viewer { get; set; }

    [Inject]
    private CatalogueDirectory Catalogue { get; set; } = default!;

    [Inject]
    private StaffDirectory Staff { get; set; } = default!;

    [Inject]
    private FigureReader Figures { get; set; } = default!;

    private IReadOnlyList<string> Districts { get; set; } = [];

    protected override IReadOnlyList<object?> Shows =>
        [Address, Path, Viewer, Catalogue.Current, Staff.Current, Districts, from, to, isMissing];

    private List<(Guid Id, string Name)> Departments => [.. Catalogue.Current.Departments.Values
        .Where(d => Viewer?.Has(FactName.ReadFigures, d.Id) == true).OrderBy(d => d.Order).Select(d => (d.Id.Value, d.Name.Here))];

    private List<(Guid Id, string Name)> Teams => [.. Staff.Current.Teams.Values.Where(t => IsOfDepartment(t.Department)).Select(t => (Id: t.Id.Value, Name: t.Name.Here)).OrderBy(t => t.Name, StringComparer.CurrentCulture)];

    private List<(Guid Id, string Name)> Services => [.. Catalogue.Current.Services.Values.Where(s => IsOfDepartment(s.Department)).Select(s => (Id: s.Id.Value, Name: s.Name.Here)).OrderBy(s => s.Name, StringComparer.CurrentCulture)];

    protected override async Task OnParametersSetAsync()
    {
        // What is being typed stays while news come in.
        if (Address != shown)
        {
            var period = Address.PeriodOn(Figures.Today);
            (shown, from, to, isMissing) = (Address, period.From, period.To, false);
        }
        if (Viewer is { } viewer && await Figures.DistrictsAsync(viewer, default) is var known && !known.SequenceEqual(Districts))
            Districts = known;
    }

    private static string Said(Period period) => period.From.Year == period.To.Year
        ? $"{period.From:d.M.}–{Moments.Date(period.To)}"
        : $"{Moments.Date(period.From)}–{Moments.Date(period.To)}";

    private static Guid? Id(ChangeEventArgs chosen) => Guid.TryParse(chosen.Value as string, out var id) ? id : null;

    private static T? Member<T>(ChangeEventArgs chosen) where T : struct, Enum => Enum.TryParse<T>(chosen.Value as string, out var member) && Enum.IsDefined(member) ? member : null;

    private bool IsOfDepartment(DepartmentId department) =>
        Address.Slice.Department is { } chosen ? chosen == department : Viewer?.Has(FactName.ReadFigures, department) == true;

    private void NameDays()
    {
        isMissing = from is null || to is null;
        if (!isMissing)
            Go(Address with { Weeks = null, From = from, To = to });
    }

    private void Go(FigureAddress to) => Navigation.NavigateTo(to.ToUri(Path));
}
