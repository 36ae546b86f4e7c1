using Microsoft.AspNetCore.Components;
using StaffPortal.Allocation.Screens.Organisation;
using StaffPortal.Catalogue;
using StaffPortal.Messaging.Templates;
using StaffPortal.Rights;

namespace StaffPortal.Triage.Screens.Templates;

/// <summary>Reply templates: what they say in three languages, and where they are offered.</summary>
public sealed partial class TemplatesPage : OrganisationPage
{
    private TemplateDraft? form;

    [Inject]
    private TemplateDesk Templates { get; set; } = default!;

    [Inject]
    private TemplateDirectory Directory { get; set; } = default!;

    protected override FactName Fact => FactName.ManageCatalogue;

    private IReadOnlyList<Template> Lines => [.. Directory.Current.OrderBy(t => t.IsRetired).ThenBy(t => t.Terms.Name.Here, StringComparer.CurrentCulture)];

    protected override async Task ReloadAsync(IReadOnlySet<string> touched, CancellationToken ct)
    {
        await Directory.GetAsync(ct);
        await base.ReloadAsync(touched, ct);
    }

    private static void Set<T>(HashSet<T> chosen, T one, bool isIn)
    {
        if (isIn)
            chosen.Add(one);
        else
            chosen.Remove(one);
    }

    private IEnumerable<(ServiceId Id, string Name)> ServicesFor(TemplateDraft draft) => Catalogue.Current.Services.Values
        .Where(s => !s.IsRetired || draft.Services.Contains(s.Id)).OrderBy(s => s.Name.Here, StringComparer.CurrentCulture).Select(s => (s.Id, s.Name.Here));

    private string Where(Template line)
    {
        var services = line.Terms.Services.Select(s => Catalogue.Current.Services.GetValueOrDefault(s)?.Name.Here).OfType<string>().Order(StringComparer.CurrentCulture);
        var stages = line.Terms.Stages.Select(Words.Of);
        var all = services.Concat(stages).ToList();
        return all.Count == 0 ? W["Templates.Everywhere"] : string.Join(", ", all);
    }

    private void Edit(Template? line) => (form, Problem) = (TemplateDraft.Of(line), null);

    private void Leave() => (form, Problem) = (null, null);

    private async Task SaveAsync()
    {
        if (form is { } draft && await ActAsync((viewer, command) => Templates.SaveAsync(viewer, command, draft.Id, draft.Version, draft.ToTerms(), Gone), T["Org.Saved", draft.Name.ToText().Here]))
        {
            await Directory.GetAsync(Gone);
            form = null;
        }
    }

    private async Task RetireAsync(Template line) =>
        await ActAsync((viewer, command) => Templates.RetireAsync(viewer, command, line.Id, !line.IsRetired, Gone), T[line.IsRetired ? "Org.IsBack" : "Org.WasRetired", line.Terms.Name.Here]);
}
