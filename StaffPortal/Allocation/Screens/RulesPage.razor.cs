using Microsoft.AspNetCore.Components;
using MudBlazor;
using StaffPortal.Catalogue;
using StaffPortal.Data;
using StaffPortal.Live;
using StaffPortal.Rights;
using StaffPortal.Staff;

namespace StaffPortal.Allocation.Screens;

/// <summary>The rules in their order: made, changed, moved, switched, removed and brought back.</summary>
public sealed partial class RulesPage : LiveComponent
{
    private IReadOnlyList<Rule>? rules;
    private Editing? editing;
    private bool mayManage;
    private string announcement = "";

    [Inject]
    private RuleDirectory Rules { get; set; } = default!;

    [Inject]
    private RuleDesk Desk { get; set; } = default!;

    [Inject]
    private StaffDirectory Staff { get; set; } = default!;

    [Inject]
    private CatalogueDirectory Catalogue { get; set; } = default!;

    [Inject]
    private CurrentViewer Current { get; set; } = default!;

    [Inject]
    private ISnackbar Snackbar { get; set; } = default!;

    protected override IEnumerable<string> Topics => [Live.Topics.Organisation];

    protected override async Task ReloadAsync(IReadOnlySet<string> touched, CancellationToken ct)
    {
        mayManage = (await Current.GetAsync(ct)).Has(FactName.ManageRules);
        await Staff.GetAsync(ct);
        await Catalogue.GetAsync(ct);
        rules = mayManage ? (await Rules.GetAsync(ct)).Rules : [];
    }

    private void Edit(Rule? rule) => editing = new(rule);

    private void Leave() => editing = null;

    private void SavedAsync(string name)
    {
        editing = null;
        Say(T["Rules.Saved", name]);
    }

    private async Task MoveAsync(Rule rule, int by)
    {
        if ((await Desk.MoveAsync(await Current.GetAsync(Gone), CommandId.New(), rule.Id, by, Gone)).IsDone)
            announcement = T[by < 0 ? "Rules.MovedUp" : "Rules.MovedDown", rule.Name];
    }

    private async Task SwitchAsync(Rule rule, bool isOn)
    {
        if ((await Desk.SwitchAsync(await Current.GetAsync(Gone), CommandId.New(), rule.Id, isOn, Gone)).IsDone)
            announcement = T[isOn ? "Rules.SwitchedOn" : "Rules.SwitchedOff", rule.Name];
    }

    private async Task RemoveAsync(Rule rule)
    {
        if (!(await Desk.RemoveAsync(await Current.GetAsync(Gone), CommandId.New(), rule.Id, Gone)).IsDone)
            return;
        Snackbar.Add(T["Rules.Removed", rule.Name], Severity.Normal, snack =>
        {
            snack.HideIcon = true;
            snack.Action = T["Undo"];
            snack.OnClick = async _ => await Desk.RestoreAsync(await Current.GetAsync(Gone), CommandId.New(), rule.Id, Gone);
        });
    }

    private void Say(string what) => Snackbar.Add(what, Severity.Normal, snack => snack.HideIcon = true);

    /// <param name="Rule">Null for a new one.</param>
    private sealed record Editing(Rule? Rule);
}
