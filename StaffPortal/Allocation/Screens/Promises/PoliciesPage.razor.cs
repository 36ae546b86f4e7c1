using StaffPortal.Allocation.Screens.Organisation;
using StaffPortal.Catalogue;
using StaffPortal.Rights;
using StaffPortal.ServiceLevels;
using StaffPortal.Texts;

namespace StaffPortal.Allocation.Screens.Promises;

/// <summary>What is promised by priority, and which services promise it.</summary>
public sealed partial class PoliciesPage : PromisePage
{
    private PolicyDraft? form;

    private IEnumerable<(PolicyId Id, string Name, string Hours, IReadOnlyList<string> Normal, int Services, bool IsRetired)> Lines => Catalogue.Current.Policies.Values
        .OrderBy(p => p.IsRetired).ThenBy(p => p.Name.Here, StringComparer.CurrentCulture)
        .Select(p => (p.Id, p.Name.Here, Catalogue.Current.Hours.GetValueOrDefault(p.Calendar)?.Name.Here ?? "",
            Said(p.Newest.Normal, DayOf(p.Calendar)),
            ServicesOf(p.Id), p.IsRetired));

    private IReadOnlyList<(string Value, string Name)> Calendars =>
        [.. Catalogue.Current.Hours.Values.Where(h => !h.IsRetired).OrderBy(h => h.Name.Here, StringComparer.CurrentCulture).Select(h => (h.Id.Value.ToString("N"), h.Name.Here))];

    private string? DayHint => Chosen is { } id && Catalogue.Current.Calendar(id) is { } calendar ? T["Targets.Day", Durations.Short(calendar.DayLength)].Value : null;

    private CalendarId? Chosen => Guid.TryParse(form?.Calendar, out var id) ? new CalendarId(id) : null;

    private static IReadOnlyList<string> Said(Targets targets, TimeSpan day) =>
        [.. new[] { targets.FirstResponse, targets.NextUpdate, targets.Resolution }.Select(t => TargetText.Of(t, day))];

    private int ServicesOf(PolicyId id) => Catalogue.Current.Services.Values.Count(s => s.Policy == id && !s.IsRetired);

    private TimeSpan DayOf(CalendarId? id) => id is { } known ? Catalogue.Current.Calendar(known)?.DayLength ?? TimeSpan.FromDays(1) : TimeSpan.FromDays(1);

    private void Edit(PolicyId? id)
    {
        Problem = null;
        ForgetEffect();
        var policy = id is { } known ? Catalogue.Current.Policies[known] : null;
        form = PolicyDraft.Of(policy, DayOf(policy?.Calendar));
    }

    private void Leave() => (form, Problem) = (null, null);

    private async Task SaveAsync()
    {
        if (form is not { } draft)
            return;
        var targets = draft.ToTargets(DayOf(Chosen), out var bad);
        if (bad is not null)
            Problem = T["Targets.Unreadable", bad];
        else if (draft.Id is { } id && Chosen is { } hours && IsOther(Catalogue.Current.Policies.GetValueOrDefault(id), hours, targets) && !await IsShownAsync((hours, targets), (viewer, far) => Trials.OfPolicyAsync(viewer, id, hours, targets, far, Gone)))
            Problem = null;
        else if (await ActAsync((viewer, command) => Desk.SavePolicyAsync(viewer, command, draft.Id, draft.Version, draft.Name.ToText(), Chosen ?? default, draft.ForOpen, targets, Gone), T["Org.Saved", draft.Name.ToText().Here]))
            form = null;
    }

    private static bool IsOther(Policy? policy, CalendarId hours, (Targets, Targets, Targets) targets) =>
        policy is { Newest: var now } && (policy.Calendar, (now.Normal, now.High, now.Urgent)) != (hours, targets);

    private async Task RetireAsync(PolicyId id, string name, bool isRetired) =>
        await ActAsync((viewer, command) => Desk.RetirePolicyAsync(viewer, command, id, isRetired, Gone), T[isRetired ? "Org.WasRetired" : "Org.IsBack", name]);
}
