using StaffPortal.Rights;
using StaffPortal.Staff;

namespace StaffPortal.Allocation.Screens.Organisation;

/// <summary>Teams, their queues and who is in them.</summary>
public sealed partial class TeamsPage : OrganisationPage
{
    private TeamDraft? form;
    private TeamId? asking;

    protected override FactName Fact => FactName.ManageStaff;

    private IEnumerable<(TeamId Id, string Name, string Department, int Members, bool IsRetired)> Lines => Staff.Current.Teams.Values
        .OrderBy(t => t.IsRetired).ThenBy(t => t.Order)
        .Select(t => (t.Id, t.Name.Here, Catalogue.Current.Departments.GetValueOrDefault(t.Department)?.Name.Here ?? "", Staff.Current.MembersOf(t.Id).Count(), t.IsRetired));

    private IReadOnlyList<(string Value, string Name)> Departments =>
        [.. Catalogue.Current.Departments.Values.Where(d => !d.IsRetired || d.Id.Value.ToString("N") == form?.Department).OrderBy(d => d.Order).Select(d => (d.Id.Value.ToString("N"), d.Name.Here))];

    private IEnumerable<(StaffId Id, string Name, bool IsIn)> People(TeamId team) => Staff.Current.People.Values.Where(p => p.IsActive)
        .OrderBy(p => p.Name, StringComparer.CurrentCulture).Select(p => (p.Id, p.Name, p.Memberships.Any(m => m.Team == team)));

    private void Edit(TeamId? id)
    {
        (Problem, asking) = (null, null);
        form = TeamDraft.Of(Staff.Current.Team(id));
    }

    private void Leave() => (form, Problem) = (null, null);

    private async Task SaveAsync()
    {
        if (form is { } draft && await ActAsync(
            (viewer, command) => Desk.SaveTeamAsync(viewer, command, draft.Id, draft.Version, new DepartmentId(Guid.TryParse(draft.Department, out var d) ? d : default), draft.Name.ToText(), draft.Icon, Gone),
            T["Org.Saved", draft.Name.ToText().Here]))
            form = null;
    }

    /// <summary>A queue in which open tickets stand is asked about first.</summary>
    private async Task AskAsync(TeamId id, string name)
    {
        if (OpenOfTeam.GetValueOrDefault(id) > 0 && asking != id)
            asking = id;
        else
            await RetireAsync(id, name, true);
    }

    private async Task RetireAsync(TeamId id, string name, bool isRetired)
    {
        asking = null;
        await ActAsync((viewer, command) => Desk.RetireTeamAsync(viewer, command, id, isRetired, Gone), T[isRetired ? "Org.WasRetired" : "Org.IsBack", name]);
    }

    private async Task SetAsync(TeamId team, StaffId person, string name, bool isMember) =>
        await ActAsync((viewer, command) => Desk.SetMemberAsync(viewer, command, team, person, isMember, Gone), T[isMember ? "Teams.Joined" : "Teams.Left", name]);
}
