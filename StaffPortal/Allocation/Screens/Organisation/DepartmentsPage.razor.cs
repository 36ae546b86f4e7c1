using StaffPortal.Rights;

namespace StaffPortal.Allocation.Screens.Organisation;

/// <summary>Departments: founded, named, retired when nothing of theirs is offered any more.</summary>
public sealed partial class DepartmentsPage : OrganisationPage
{
    private LocalDraft? name;
    private (DepartmentId Id, int Version)? edited;

    protected override FactName Fact => FactName.ManageCatalogue;

    private IEnumerable<(DepartmentId Id, string Name, int Services, int Teams, bool IsRetired)> Lines => Catalogue.Current.Departments.Values
        .OrderBy(d => d.IsRetired).ThenBy(d => d.Order)
        .Select(d => (d.Id, d.Name.Here, ServicesOf(d.Id), TeamsOf(d.Id), d.IsRetired));

    private int ServicesOf(DepartmentId id) => Catalogue.Current.Offered.Count(s => s.Department == id);

    private int TeamsOf(DepartmentId id) => Staff.Current.Teams.Values.Count(t => t.Department == id && !t.IsRetired);

    private void Edit(DepartmentId? id)
    {
        Problem = null;
        var department = id is { } known ? Catalogue.Current.Departments.GetValueOrDefault(known) : null;
        edited = department is null ? null : (department.Id, department.Version);
        name = LocalDraft.Of(department?.Name);
    }

    private void Leave() => (name, Problem) = (null, null);

    private async Task SaveAsync()
    {
        if (name is { } draft && await ActAsync((viewer, command) => Desk.SaveDepartmentAsync(viewer, command, edited?.Id, edited?.Version ?? 0, draft.ToText(), Gone), T["Org.Saved", draft.ToText().Here]))
            name = null;
    }

    private async Task RetireAsync(DepartmentId id, string said, bool isRetired) =>
        await ActAsync((viewer, command) => Desk.RetireDepartmentAsync(viewer, command, id, isRetired, Gone), T[isRetired ? "Org.WasRetired" : "Org.IsBack", said]);
}
