using Microsoft.AspNetCore.Components;
using StaffPortal.Allocation.Screens.Organisation;
using StaffPortal.Catalogue;
using StaffPortal.Rights;
using StaffPortal.Texts;
using StaffPortal.Tickets;

namespace StaffPortal.Allocation.Screens.Processes;

/// <summary>Processes of the departments: drawn, changed, retired; open tickets of earlier versions are moved from here.</summary>
public sealed partial class ProcessesPage : OrganisationPage
{
    private ProcessDraft? form;
    private ProcessId? over;
    private int? moved;

    [Inject]
    private ProcessDesk Processes { get; set; } = default!;

    protected override FactName Fact => FactName.ManageCatalogue;

    private Dictionary<ProcessId, IReadOnlyList<ProcessUse>> Earlier { get; set; } = [];

    private IEnumerable<(ProcessId Id, string Name, string Department, int Stages, int Version, int Services, bool IsRetired)> Lines => Catalogue.Current.Processes.Values
        .OrderBy(p => p.IsRetired).ThenBy(p => p.Name.Here, StringComparer.CurrentCulture)
        .Select(p => (p.Id, p.Name.Here, Catalogue.Current.Departments.GetValueOrDefault(p.Department)?.Name.Here ?? "", p.Newest.Stages.Count, p.Newest.Number, ServicesOf(p.Id), p.IsRetired));

    private IReadOnlyList<(string Value, string Name)> Departments =>
        [.. Catalogue.Current.Departments.Values.Where(d => !d.IsRetired).OrderBy(d => d.Order).Select(d => (d.Id.Value.ToString("N"), d.Name.Here))];

    private IReadOnlyList<(string Value, string Name)> Teams =>
        [.. Staff.Current.Teams.Values.Where(t => !t.IsRetired).OrderBy(t => t.Order).Select(t => (t.Id.Value.ToString("N"), t.Name.Here))];

    private string? DayHint => Day < TimeSpan.FromDays(1) ? T["Targets.Day", Durations.Short(Day)].Value : null;

    /// <summary>A day of the hours its services count in; around the clock where there are none.</summary>
    private TimeSpan Day => DayOf(form?.Id);

    protected override async Task ReloadAsync(IReadOnlySet<string> touched, CancellationToken ct)
    {
        await base.ReloadAsync(touched, ct);
        await CountAsync(ct);
    }

    private async Task CountAsync(CancellationToken ct)
    {
        var viewer = await Current.GetAsync(ct);
        Dictionary<ProcessId, IReadOnlyList<ProcessUse>> read = [];
        foreach (var id in Catalogue.Current.Processes.Keys)
            read[id] = await Processes.EarlierAsync(viewer, id, ct);
        Earlier = read;
    }

    private TimeSpan DayOf(ProcessId? id) => Catalogue.Current.Services.Values.Where(s => id is not null && s.Process == id)
        .Select(s => Catalogue.Current.PromiseOf(s)).FirstOrDefault(p => p.Name is not null)?.Calendar.DayLength ?? TimeSpan.FromDays(1);

    private int ServicesOf(ProcessId? id) => Catalogue.Current.Services.Values.Count(s => s.Process == id && !s.IsRetired);

    private string NameOf(ProcessId id) => Catalogue.Current.Processes[id].Name.Here;

    private int NewestOf(ProcessId id) => Catalogue.Current.Processes[id].Newest.Number;

    private IReadOnlyList<(int Id, string Name)> GoalsOf(ProcessId id) =>
        [.. Catalogue.Current.Processes[id].Newest.Stages.Where(s => Workflow.IsOpen(s.Category)).Select(s => (s.Id, s.Name.Here))];

    private IReadOnlyList<string> OriginsOf(IReadOnlyList<ProcessUse> uses) => [.. uses.Select(u => u.Process is { } from && Catalogue.Current.Processes.ContainsKey(from)
        ? T["GoOver.VersionOf", NameOf(from), u.ProcessVersion].Value : T["Processes.Common"].Value)];

    private void Edit(ProcessId? id)
    {
        (Problem, over) = (null, null);
        form = ProcessDraft.Of(id is { } known ? Catalogue.Current.Processes[known] : null, DayOf(id));
    }

    private void Leave() => (form, Problem) = (null, null);

    private async Task SaveAsync()
    {
        if (form is not { } draft)
            return;
        var stages = draft.ToStages(Day, out var bad);
        var department = new DepartmentId(Guid.TryParse(draft.Department, out var chosen) ? chosen : default);
        if (bad is not null)
            Problem = T["Targets.Unreadable", bad];
        else if (await ActAsync((viewer, command) => Desk.SaveProcessAsync(viewer, command, draft.Id, draft.Version, draft.Name.ToText(), department, stages, draft.ToMoves(), Gone), T["Org.Saved", draft.Name.ToText().Here]))
            (form, over) = (null, draft.Id);
    }

    private async Task RetireAsync(ProcessId id, string name, bool isRetired) =>
        await ActAsync((viewer, command) => Desk.RetireProcessAsync(viewer, command, id, isRetired, Gone), T[isRetired ? "Org.WasRetired" : "Org.IsBack", name]);

    private async Task MoveAsync(ProcessId id, IReadOnlyList<ProcessUse> uses, IReadOnlyList<int> goals)
    {
        moved = 0;
        var where = uses.Zip(goals).ToDictionary(u => (u.First.Process, u.First.ProcessVersion, u.First.Stage, u.First.StageId), u => u.Second);
        try
        {
            var count = await Processes.MoveAsync(await Current.GetAsync(Gone), id, where, new Progress<int>(Show), Gone);
            if (count is { } all)
                Say(T["GoOver.Moved", all]);
        }
        finally
        {
            moved = null;
        }
        await CountAsync(Gone);
        over = null;
    }

    private void Show(int count)
    {
        moved = count;
        _ = InvokeAsync(StateHasChanged);
    }
}
