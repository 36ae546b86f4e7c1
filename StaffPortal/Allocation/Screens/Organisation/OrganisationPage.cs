using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;
using StaffPortal.Catalogue;
using StaffPortal.Data;
using StaffPortal.Live;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Tickets;

namespace StaffPortal.Allocation.Screens.Organisation;

/// <summary>What the settings pages of services, departments, teams and texts share: who looks, how much it is used, what an act came to.</summary>
public abstract class OrganisationPage : LiveComponent
{
    [Inject]
    protected CatalogueDesk Desk { get; set; } = default!;

    [Inject]
    protected CatalogueDirectory Catalogue { get; set; } = default!;

    [Inject]
    protected StaffDirectory Staff { get; set; } = default!;

    [Inject]
    protected CurrentViewer Current { get; set; } = default!;

    [Inject]
    protected IStringLocalizer<AllocationTexts> T { get; set; } = default!;

    [Inject]
    private UseReader Use { get; set; } = default!;

    [Inject]
    private ISnackbar Snackbar { get; set; } = default!;

    /// <summary>The fact this page needs.</summary>
    protected abstract FactName Fact { get; }

    protected bool IsRead { get; private set; }

    protected bool MayManage { get; private set; }

    protected IReadOnlyDictionary<ServiceId, int> OpenOfService { get; private set; } = new Dictionary<ServiceId, int>();

    protected IReadOnlyDictionary<TeamId, int> OpenOfTeam { get; private set; } = new Dictionary<TeamId, int>();

    /// <summary>Why the last act was not done; null when it was.</summary>
    protected string? Problem { get; set; }

    protected override IEnumerable<string> Topics => [Live.Topics.Organisation];

    protected override async Task ReloadAsync(IReadOnlySet<string> touched, CancellationToken ct)
    {
        var viewer = await Current.GetAsync(ct);
        MayManage = viewer.Has(Fact);
        await Staff.GetAsync(ct);
        await Catalogue.GetAsync(ct);
        (OpenOfService, OpenOfTeam) = await Use.OpenAsync(viewer, ct);
        IsRead = true;
    }

    /// <summary>Carries an act out, says what it came to.</summary>
    /// <returns>True when it was done.</returns>
    protected async Task<bool> ActAsync(Func<Viewer, CommandId, Task<CatalogueOutcome>> act, string? done)
    {
        var outcome = await act(await Current.GetAsync(Gone), CommandId.New());
        Problem = outcome switch
        {
            { IsDone: true } => null,
            { TakenBy: { } who } => T["Org.Taken", Staff.Current.Person(who)?.Name ?? T["Form.Somebody"].Value].Value,
            { Problem: { } problem } => T[$"Org.{problem}", outcome.Names].Value,
            _ => T["Org.NotAllowed"].Value,
        };
        if (outcome.IsDone && done is not null)
            Say(done);
        return outcome.IsDone;
    }

    protected void Say(string done) => Snackbar.Add(done, Severity.Normal, snack => snack.HideIcon = true);
}
