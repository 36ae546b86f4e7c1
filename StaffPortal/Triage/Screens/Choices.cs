using Microsoft.Extensions.Localization;
using MudBlazor;
using StaffPortal.Catalogue;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Tickets;

namespace StaffPortal.Triage.Screens;

/// <summary>What can be chosen for a ticket. Only an offer: the desk checks again.</summary>
internal static class Choices
{
    public static IReadOnlyList<Choice> Assignees(IStringLocalizer<TriageTexts> T, StaffSnapshot staff, CatalogueSnapshot catalogue, Viewer viewer, QueueRow row)
    {
        List<Choice> all = [];
        if (viewer.Staff is { } me && row.Owner != me)
            all.Add(new(new Assignee(me, row.Team), T["Assign.Me"], null, viewer.Name));
        if (viewer.Has(FactName.AssignTickets, row.Department))
        {
            if (row.Owner is not null)
                all.Add(new(new Assignee(null, row.Team), T["Assign.Nobody"], null, null, Icons.Material.Outlined.PersonOff));
            var people = staff.People.Values.Where(p => p.IsActive && p.Id != viewer.Staff && CanHave(p.ToViewer(), catalogue, row))
                .OrderByDescending(p => row.Team is { } team && p.Memberships.Any(m => m.Team == team)).ThenBy(p => p.Name, StringComparer.CurrentCulture);
            all.AddRange(people.Select(p => new Choice(new Assignee(p.Id, row.Team), p.Name, p.Title.Here, p.Name, null, T["Assign.People"], p.Id == row.Owner)));
            all.AddRange(staff.Teams.Values.Where(t => t.Id != row.Team && !t.IsRetired).OrderBy(t => t.Order)
                .Select(t => new Choice(new Assignee(null, t.Id), t.Name.Here, null, null, Words.TeamDrawing(t.Icon), T["Assign.Teams"])));
        }
        return all;
    }

    public static IReadOnlyList<Choice> Priorities(QueueRow row) =>
        [.. Enum.GetValues<Priority>().OrderDescending().Select(p => new Choice(p, Words.Of(p), null, null,
            p == Priority.Normal ? Icons.Material.Outlined.Flag : Icons.Material.Filled.Flag, null, p == row.Priority))];

    /// <summary>The stages it can go to by its process.</summary>
    public static IReadOnlyList<Choice> Stages(IStringLocalizer<TriageTexts> T, CatalogueSnapshot catalogue, QueueRow row)
    {
        var (process, here) = (catalogue.ProcessOf(row), catalogue.StageOf(row));
        var goals = process.From(here).Select(s => new Choice(s, s.Name.Here, T[$"Step.{process.Between(here, s)}"], null, StageDrawing(s.Category)));
        return here.Category == StageCategory.Waiting ? [.. goals, new(new WaitAgain(), T["Wait.Again"], null, null, StageDrawing(here.Category))] : [.. goals];
    }

    /// <summary>For several tickets: those who can have each of them; a person takes a ticket in the queue it stands in (no team).</summary>
    public static IReadOnlyList<Choice> Assignees(IStringLocalizer<TriageTexts> T, StaffSnapshot staff, CatalogueSnapshot catalogue, Viewer viewer, IReadOnlyList<QueueRow> rows)
    {
        var departments = rows.Select(r => r.Department).Distinct().ToList();
        var kinds = rows.DistinctBy(r => (r.Department, r.Service)).ToList();
        List<Choice> all = [];
        if (viewer.Staff is { } me)
            all.Add(new(new Assignee(me, null), T["Assign.Me"], null, viewer.Name));
        if (departments.All(d => viewer.Has(FactName.AssignTickets, d)))
        {
            if (rows.Any(r => r.Owner is not null))
                all.Add(new(new Assignee(null, null), T["Assign.Nobody"], null, null, Icons.Material.Outlined.PersonOff));
            all.AddRange(staff.People.Values
                .Where(p => p.IsActive && p.Id != viewer.Staff && p.ToViewer() is var person && kinds.All(row => CanHave(person, catalogue, row)))
                .OrderBy(p => p.Name, StringComparer.CurrentCulture)
                .Select(p => new Choice(new Assignee(p.Id, null), p.Name, p.Title.Here, p.Name, null, T["Assign.People"])));
            all.AddRange(staff.Teams.Values.Where(t => !t.IsRetired && rows.Any(r => r.Team != t.Id)).OrderBy(t => t.Order)
                .Select(t => new Choice(new Assignee(null, t.Id), t.Name.Here, null, null, Words.TeamDrawing(t.Icon), T["Assign.Teams"])));
        }
        return all;
    }

    public static IReadOnlyList<Choice> Priorities(IReadOnlyList<QueueRow> rows) =>
        [.. Priorities(rows[0]).Select(c => c with { IsNow = rows.All(r => r.Priority == (Priority)c.Value) })];

    /// <summary>For several tickets: every stage some of them can go to, with how many. Of tickets of several processes, the categories.</summary>
    public static IReadOnlyList<Choice> Stages(IStringLocalizer<TriageTexts> T, CatalogueSnapshot catalogue, IReadOnlyList<QueueRow> rows)
    {
        var goals = rows.SelectMany(r => catalogue.ProcessOf(r).From(catalogue.StageOf(r)));
        return rows.DistinctBy(r => (r.Process, r.ProcessVersion)).Count() == 1
            ? [.. goals.GroupBy(s => s).OrderBy(s => s.Key.Category).ThenBy(s => s.Key.Id).Select(s => Goal(s.Key, s.Key.Name.Here, s.Key.Category, s.Count()))]
            : [.. rows.SelectMany(r => catalogue.ProcessOf(r).From(catalogue.StageOf(r)).Select(s => s.Category).Distinct()).GroupBy(c => c).OrderBy(c => c.Key)
                .Select(c => Goal(c.Key, Words.Of(c.Key), c.Key, c.Count()))];

        Choice Goal(object value, string name, StageCategory category, int count) =>
            new(value, name, count == rows.Count ? null : T["Choice.SomeOf", count, rows.Count].Value, null, StageDrawing(category));
    }

    /// <summary>Works there, and may read it.</summary>
    private static bool CanHave(Viewer person, CatalogueSnapshot catalogue, QueueRow row) =>
        person.Has(FactName.WorkTickets, row.Department, catalogue.Services.GetValueOrDefault(row.Service)?.IsConfidential == true);

    private static string StageDrawing(StageCategory stage) => stage switch
    {
        StageCategory.Triage => Icons.Material.Outlined.CallSplit,
        StageCategory.Assigned => Icons.Material.Outlined.AssignmentInd,
        StageCategory.InProgress => Icons.Material.Outlined.PlayCircle,
        StageCategory.Waiting => Icons.Material.Outlined.PauseCircle,
        StageCategory.Resolved => Icons.Material.Outlined.CheckCircle,
        StageCategory.Closed => Icons.Material.Outlined.Inventory2,
        _ => Icons.Material.Outlined.Inbox,
    };
}
