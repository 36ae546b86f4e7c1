using System.Globalization;
using StaffPortal.Allocation.Screens.Organisation;
using StaffPortal.Catalogue;
using StaffPortal.Rights;
using StaffPortal.ServiceLevels;

namespace StaffPortal.Allocation.Screens.Promises;

/// <summary>Calendars: when the clocks of promises run.</summary>
public sealed partial class HoursPage : PromisePage
{
    private HoursDraft? form;
    private string before = "";

    private IEnumerable<(CalendarId Id, string Name, string Week, string Policies, bool IsRetired)> Lines => Catalogue.Current.Hours.Values
        .OrderBy(h => h.IsRetired).ThenBy(h => h.Name.Here, StringComparer.CurrentCulture)
        .Select(h => (h.Id, h.Name.Here, Week(h), UsersOf(h.Id), h.IsRetired));

    private string UsersOf(CalendarId id) =>
        string.Join(", ", Catalogue.Current.Policies.Values.Where(p => p.Calendar == id && !p.IsRetired).Select(p => p.Name.Here).Order(StringComparer.CurrentCulture));

    /// <summary>Days of the same hours together: "Mon–Fri 8.00–16.00".</summary>
    private string Week(Hours hours)
    {
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(Clock.GetUtcNow(), Catalogue.Current.Zone).DateTime);
        var now = hours.Versions.LastOrDefault(v => v.ValidFrom <= today) ?? hours.Versions[0];
        var days = new[] { 1, 2, 3, 4, 5, 6, 0 }.Select(d => (Day: (DayOfWeek)d, Hours: HoursText.Of(now.Week[d]))).ToList();
        if (days.All(d => d.Hours == HoursText.Of([DayWindow.AllDay])))
            return T["Hours.Always"];
        List<string> said = [];
        for (var first = 0; first < days.Count;)
        {
            var last = first;
            while (last + 1 < days.Count && days[last + 1].Hours == days[first].Hours)
                last++;
            if (days[first].Hours.Length > 0)
                said.Add($"{Short(days[first].Day)}{(last > first ? $"–{Short(days[last].Day)}" : "")} {days[first].Hours}");
            first = last + 1;
        }
        return string.Join("; ", said);
    }

    private static string Short(DayOfWeek day) => CultureInfo.CurrentCulture.DateTimeFormat.GetAbbreviatedDayName(day);

    private void Edit(CalendarId? id)
    {
        Problem = null;
        ForgetEffect();
        form = HoursDraft.Of(id is { } known ? Catalogue.Current.Hours[known] : null);
        before = form.Said;
    }

    private void Leave() => (form, Problem) = (null, null);

    private async Task SaveAsync()
    {
        if (form is not { } draft)
            return;
        var versions = draft.ToVersions(out var bad);
        if (bad is not null)
            Problem = T["Hours.Unreadable", bad];
        else if (draft.Id is { } id && draft.Said != before && CalendarCheck.Of(versions) is null && !await IsShownAsync(draft.Said, (viewer, far) => Trials.OfHoursAsync(viewer, id, draft.Edited(versions), far, Gone)))
            Problem = null;
        else if (await ActAsync((viewer, command) => Desk.SaveHoursAsync(viewer, command, draft.Id, draft.Version, draft.Name.ToText(), versions, Gone), T["Org.Saved", draft.Name.ToText().Here]))
            form = null;
    }

    private async Task RetireAsync(CalendarId id, string name, bool isRetired) =>
        await ActAsync((viewer, command) => Desk.RetireHoursAsync(viewer, command, id, isRetired, Gone), T[isRetired ? "Org.WasRetired" : "Org.IsBack", name]);
}
