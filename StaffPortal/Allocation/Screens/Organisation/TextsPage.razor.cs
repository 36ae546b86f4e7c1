using StaffPortal.Catalogue;
using StaffPortal.Data;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Texts;

namespace StaffPortal.Allocation.Screens.Organisation;

/// <summary>All names and descriptions of departments, teams and services in one table: what is missing in a language is seen and filled in place.</summary>
public sealed partial class TextsPage : OrganisationPage
{
    private bool onlyMissing;

    /// <summary>The line whose last change was not saved.</summary>
    private (string, Guid)? failed;

    protected override FactName Fact => FactName.ManageCatalogue;

    private IEnumerable<TextLine> Lines =>
    [
        .. Catalogue.Current.Departments.Values.Where(d => !d.IsRetired).OrderBy(d => d.Order).Select(d => new TextLine("Department", d.Id.Value, d.Version, d.Name.Here, d.Name)),
        .. Staff.Current.Teams.Values.Where(t => !t.IsRetired).OrderBy(t => t.Order).Select(t => new TextLine("Team", t.Id.Value, t.Version, t.Name.Here, t.Name)),
        .. Catalogue.Current.Offered.OrderBy(s => s.Name.Here, StringComparer.CurrentCulture).SelectMany(s => new[]
        {
            new TextLine("Service", s.Id.Value, s.Version, s.Name.Here, s.Name),
            new TextLine("About", s.Id.Value, s.Version, s.Name.Here, s.Description),
            new TextLine("Group", s.Id.Value, s.Version, s.Name.Here, s.Group),
        }),
    ];

    private async Task SaveAsync(TextLine line, LocalText text)
    {
        failed = await ActAsync((viewer, command) => SaveAsync(viewer, command, line, text), T["Org.Saved", text.Here]) ? null : line.Key;
    }

    private Task<CatalogueOutcome> SaveAsync(Viewer viewer, CommandId command, TextLine line, LocalText text)
    {
        switch (line.Kind)
        {
            case "Department":
                return Desk.SaveDepartmentAsync(viewer, command, new DepartmentId(line.Id), line.Version, text, Gone);
            case "Team":
                var team = Staff.Current.Teams[new TeamId(line.Id)];
                return Desk.SaveTeamAsync(viewer, command, team.Id, line.Version, team.Department, text, team.Icon, Gone);
            default:
                var service = Catalogue.Current.Services[new ServiceId(line.Id)];
                return Desk.SaveServiceAsync(viewer, command, service.Id, line.Version, line.Kind switch
                {
                    "Service" => service.Terms with { Name = text },
                    "About" => service.Terms with { Description = text },
                    _ => service.Terms with { Group = text },
                }, Gone);
        }
    }
}
