using Microsoft.AspNetCore.Components;
using MudBlazor;
using StaffPortal.Catalogue;
using StaffPortal.Data;
using StaffPortal.Live;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Texts;
using StaffPortal.Timeline.Pins;

namespace StaffPortal.Timeline.Screens;

/// <summary>What each department looks for in what is written; a sentence can be tried on the spot.</summary>
public sealed partial class ConcernsPage : LiveComponent
{
    private List<(DepartmentId Id, string Name)> departments = [];
    private IReadOnlyList<ConcernTerms> concerns = [];
    private IReadOnlyList<Heard> heard = [];
    private ConcernSnapshot snapshot = ConcernSnapshot.Empty;
    private ConcernTerms? editing;
    private DepartmentId? department;
    private string sentence = "";
    private bool isNew;
    private bool read;

    [Inject]
    private ConcernDirectory Directory { get; set; } = default!;

    [Inject]
    private ConcernDesk Desk { get; set; } = default!;

    [Inject]
    private CatalogueDirectory Catalogue { get; set; } = default!;

    [Inject]
    private CurrentViewer Current { get; set; } = default!;

    [Inject]
    private ISnackbar Snackbar { get; set; } = default!;

    protected override IEnumerable<string> Topics => [Live.Topics.Organisation];

    protected override async Task ReloadAsync(IReadOnlySet<string> touched, CancellationToken ct)
    {
        var viewer = await Current.GetAsync(ct);
        var catalogue = await Catalogue.GetAsync(ct);
        departments = [.. catalogue.Departments.Values.Where(d => viewer.Has(FactName.ManageCatalogue, d.Id) && !d.IsRetired).Select(d => (d.Id, d.Name.Here)).OrderBy(d => d.Here, StringComparer.CurrentCulture)];
        department ??= departments.Count > 0 ? departments[0].Id : null;
        snapshot = await Directory.GetAsync(ct);
        Show();
        read = true;
    }

    private void Show()
    {
        concerns = department is { } id ? snapshot.Of(id) : [];
        TryOut();
    }

    private void Choose(ChangeEventArgs chosen)
    {
        if (Guid.TryParse(chosen.Value as string, out var id))
            department = new(id);
        Show();
    }

    private void TryOut() => heard = department is { } id && sentence.Trim().Length > 0 ? [.. snapshot.LexiconOf(id).Find(sentence).DistinctBy(h => (h.Code, h.How))] : [];

    private void Edit(ConcernTerms? concern) =>
        (editing, isNew) = (concern ?? new(Guid.CreateVersion7().ToString("N"), LocalText.Same(""), 2, [], [], []), concern is null);

    private async Task<ConcernRefusal?> SaveAsync(ConcernTerms terms)
    {
        var refused = await Desk.SaveAsync(await Current.GetAsync(Gone), CommandId.New(), department!.Value, terms, Gone);
        if (refused is null)
            await DoneAsync(T["Concern.Saved"]);
        return refused;
    }

    private async Task ResetAsync(ConcernTerms concern)
    {
        var (viewer, of) = (await Current.GetAsync(Gone), department!.Value);
        if (await Desk.ResetAsync(viewer, CommandId.New(), of, concern.Code, Gone) is { } refused)
        {
            Snackbar.Add(T[$"Concern.Refused.{refused}"], Severity.Error);
            return;
        }
        await DoneAsync(T["Concern.WasReset", concern.Name.Here], async () =>
        {
            await Desk.SaveAsync(viewer, CommandId.New(), of, concern, default);
            await InvokeAsync(() => DoneAsync(T["Did.Undone"]));
        });
    }

    private async Task DoneAsync(string words, Func<Task>? undo = null)
    {
        editing = null;
        snapshot = await Directory.GetAsync(Gone);
        Show();
        StateHasChanged();
        Snackbar.Add(words, Severity.Normal, snack =>
        {
            snack.HideIcon = true;
            if (undo is null)
                return;
            snack.Action = T["Undo"];
            snack.OnClick = _ => undo();
        });
    }

    private bool IsOwn(ConcernTerms concern) => department is { } id && snapshot.IsOwn(id, concern.Code);

    private static bool IsStandard(ConcernTerms concern) => StandardConcerns.All.Any(s => s.Code == concern.Code);

    private static IReadOnlyList<string> WordsOf(ConcernTerms concern) => Cultures.Current switch
    {
        Language.Fi => concern.Fi,
        Language.Sv => concern.Sv,
        _ => concern.En,
    };

    private string NameOf(string code) => concerns.FirstOrDefault(c => c.Code == code)?.Name.Here ?? code;
}
