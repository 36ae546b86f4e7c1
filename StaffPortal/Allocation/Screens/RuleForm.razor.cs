using Microsoft.AspNetCore.Components;
using StaffPortal.Catalogue;
using StaffPortal.Data;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Texts;
using StaffPortal.Tickets;

namespace StaffPortal.Allocation.Screens;

/// <summary>Edits one rule: first tried on the last 30 days, then saved.</summary>
public sealed partial class RuleForm : IDisposable
{
    private RuleDraft draft = new();
    private IReadOnlyList<(string, string)> services = [];
    private IReadOnlyList<(string, string)> districts = [];
    private IReadOnlyList<(string, string)> channels = [];
    private IReadOnlyList<(string, string)> languages = [];
    private IReadOnlyList<RuleProblem> problems = [];
    private RuleTrial? trial;
    private CancellationTokenSource? stop;
    private string? takenBy;
    private bool trying;
    private bool busy;
    private int tested;

    /// <summary>The rule to change; null for a new one.</summary>
    [Parameter]
    public Rule? Rule { get; set; }

    /// <summary>Its name, when it was saved.</summary>
    [Parameter]
    public EventCallback<string> OnSaved { get; set; }

    [Parameter]
    public EventCallback OnLeave { get; set; }

    [Inject]
    private RuleDesk Desk { get; set; } = default!;

    [Inject]
    private RuleDirectory Rules { get; set; } = default!;

    [Inject]
    private RuleTrialReader Trials { get; set; } = default!;

    [Inject]
    private StaffDirectory Staff { get; set; } = default!;

    [Inject]
    private CatalogueDirectory Catalogue { get; set; } = default!;

    [Inject]
    private CurrentViewer Current { get; set; } = default!;

    private IEnumerable<(string Value, string Name)> People =>
        Staff.Current.People.Values.Where(p => p.IsActive && p.ToViewer().Has(FactName.WorkTickets)).OrderBy(p => p.Name, StringComparer.CurrentCulture)
            .Select(p => (p.Id.Value.ToString("N"), p.Name));

    public void Dispose() => Stop();

    protected override async Task OnInitializedAsync()
    {
        draft = RuleDraft.Of(Rule);
        services = [.. Catalogue.Current.Services.Values.Where(s => !s.IsRetired || draft.Services.Contains(s.Id.Value.ToString("N")))
            .OrderBy(s => s.Name.Here, StringComparer.CurrentCulture).Select(s => (s.Id.Value.ToString("N"), s.Name.Here))];
        channels = [.. Enum.GetValues<Channel>().Select(c => (c.ToString(), SharedTexts.Say(Cultures.Current, $"Channel.{c}")))];
        languages = [.. Enum.GetValues<Language>().Select(l => (l.ToString(), Languages.OwnName(l)))];
        var known = await Trials.DistrictsAsync(await Current.GetAsync(default), default);
        districts = [.. known.Union(draft.Districts).Select(d => (d, d))];
    }

    private void Set(Action change)
    {
        change();
        Changed();
    }

    /// <summary>What was tried is no longer what stands here.</summary>
    private void Changed()
    {
        trial = null;
        takenBy = null;
        problems = [];
    }

    private void Stop() => stop?.Cancel();

    private async Task TryAsync()
    {
        if (trying || trial is not null)
            return;
        var terms = draft.ToTerms();
        problems = new RuleCheck((await Rules.GetAsync(default)).Rules, Staff.Current, Catalogue.Current).Of(Rule?.Id, draft.Name, terms);
        if (problems.Any(p => !p.IsWarning))
            return;
        (trying, tested) = (true, 0);
        using var mine = stop = new CancellationTokenSource();
        StateHasChanged();
        try
        {
            var viewer = await Current.GetAsync(default);
            var far = new Progress<int>(count => _ = InvokeAsync(() =>
            {
                tested = count;
                StateHasChanged();
            }));
            trial = await Task.Run(() => Trials.TryAsync(viewer, Rule?.Id, draft.Name, terms, far, mine.Token));
        }
        catch (OperationCanceledException)
        {
            // Stopped: nothing was tried, nothing is saved.
        }
        finally
        {
            trying = false;
            stop = null;
        }
    }

    private async Task SaveAsync()
    {
        if (busy)
            return;
        busy = true;
        try
        {
            var outcome = await Desk.SaveAsync(await Current.GetAsync(default), CommandId.New(), Rule?.Id, Rule?.Version ?? 0, draft.Name, draft.ToTerms(), default);
            problems = outcome.Problems;
            takenBy = outcome.TakenBy is { } who ? Staff.Current.Person(who)?.Name ?? T["Form.Somebody"] : null;
            if (outcome.IsDone)
                await OnSaved.InvokeAsync(draft.Name);
        }
        finally
        {
            busy = false;
        }
    }
}
