using Microsoft.AspNetCore.Components;
using StaffPortal.Catalogue;
using StaffPortal.Rights;
using StaffPortal.Texts;

namespace StaffPortal.Allocation.Screens.Organisation;

/// <summary>The service catalogue: offered, changed, retired and brought back. Before a service goes it is said what uses it.</summary>
public sealed partial class ServicesPage : OrganisationPage
{
    private ServiceDraft? form;
    private ServiceId? asking;

    [Inject]
    private RuleDirectory Rules { get; set; } = default!;

    protected override FactName Fact => FactName.ManageCatalogue;

    private IEnumerable<(ServiceId Id, string Name, string Department, string Team, string Due, bool IsRetired)> Lines => Catalogue.Current.Services.Values
        .OrderBy(s => s.IsRetired).ThenBy(s => s.Name.Here, StringComparer.CurrentCulture)
        .Select(s => (s.Id, s.Name.Here, Catalogue.Current.Departments.GetValueOrDefault(s.Department)?.Name.Here ?? "", Staff.Current.Team(s.Team)?.Name.Here ?? "",
            s.Policy is { } policy && Catalogue.Current.Policies.TryGetValue(policy, out var promised) ? promised.Name.Here : Durations.Short(TimeSpan.FromMinutes(s.DueMinutes)), s.IsRetired));

    private IReadOnlyList<(string Value, string Name)> Departments =>
        [.. Catalogue.Current.Departments.Values.Where(d => !d.IsRetired).OrderBy(d => d.Order).Select(d => (d.Id.Value.ToString("N"), d.Name.Here))];

    private IReadOnlyList<(string Value, string Name)> Teams =>
        [.. Staff.Current.Teams.Values.Where(t => !t.IsRetired).OrderBy(t => t.Order).Select(t => (t.Id.Value.ToString("N"), t.Name.Here))];

    private IReadOnlyList<(string Value, string Name)> Policies =>
        [.. Catalogue.Current.Policies.Values.Where(p => !p.IsRetired || p.Id.Value.ToString("N") == form?.Policy).OrderBy(p => p.Name.Here, StringComparer.CurrentCulture).Select(p => (p.Id.Value.ToString("N"), p.Name.Here))];

    private IReadOnlyList<(string Value, string Name, string Department)> Processes =>
        [.. Catalogue.Current.Processes.Values.Where(p => !p.IsRetired || p.Id.Value.ToString("N") == form?.Process).OrderBy(p => p.Name.Here, StringComparer.CurrentCulture).Select(p => (p.Id.Value.ToString("N"), p.Name.Here, p.Department.Value.ToString("N")))];

    private IReadOnlyList<(string Value, string Name)> Retention =>
        [.. Catalogue.Current.Retention.Values.Where(c => !c.IsRetired || c.Id.Value.ToString("N") == form?.Retention).OrderBy(c => c.Name.Here, StringComparer.CurrentCulture).Select(c => (c.Id.Value.ToString("N"), c.Name.Here))];

    protected override async Task ReloadAsync(IReadOnlySet<string> touched, CancellationToken ct)
    {
        await base.ReloadAsync(touched, ct);
        await Rules.GetAsync(ct);
    }

    private int RulesWith(ServiceId id) => Rules.Current.Rules.Count(r => r.Terms.Services.Contains(id));

    private void Edit(ServiceId? id)
    {
        (Problem, asking) = (null, null);
        form = ServiceDraft.Of(id is { } known ? Catalogue.Current.Services[known] : null);
    }

    private void Leave() => (form, Problem) = (null, null);

    private void Ask(ServiceId? id) => asking = asking == id ? null : id;

    private async Task SaveAsync()
    {
        if (form is { } draft && await ActAsync((viewer, command) => Desk.SaveServiceAsync(viewer, command, draft.Id, draft.Version, draft.ToTerms(), Gone), T["Org.Saved", draft.Name.ToText().Here]))
            form = null;
    }

    private async Task RetireAsync(ServiceId id, string name, bool isRetired)
    {
        asking = null;
        await ActAsync((viewer, command) => Desk.RetireServiceAsync(viewer, command, id, isRetired, Gone), T[isRetired ? "Org.WasRetired" : "Org.IsBack", name]);
    }
}
