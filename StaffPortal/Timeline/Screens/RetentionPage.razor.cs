using System.Globalization;
using Microsoft.AspNetCore.Components;
using MudBlazor;
using StaffPortal.Catalogue;
using StaffPortal.Controls;
using StaffPortal.Data;
using StaffPortal.Live;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Texts;
using StaffPortal.Timeline.Retention;

namespace StaffPortal.Timeline.Screens;

/// <summary>How long what is kept, what is past its time now, what was removed, and what is held.</summary>
public sealed partial class RetentionPage : LiveComponent
{
    private const int LinesPage = 100;
    private const int RegisterRows = 100;

    private RetentionOverview? overview;
    private IReadOnlyList<ListedLine> lines = [];
    private IReadOnlyList<RemovalLine>? register;
    private IReadOnlyList<HoldLine> holds = [];
    private IReadOnlyDictionary<RetentionClassId, int> services = new Dictionary<RetentionClassId, int>();
    private ListedGroup? shown;
    private int most = LinesPage;
    private bool byItself;
    private string customerMonths = "";
    private string? problem;
    private bool read;

    [Inject]
    private RetentionReader Reader { get; set; } = default!;

    [Inject]
    private RetentionDesk Desk { get; set; } = default!;

    [Inject]
    private HoldReader Holds { get; set; } = default!;

    [Inject]
    private HoldActs HoldActs { get; set; } = default!;

    [Inject]
    private RecordNames Names { get; set; } = default!;

    [Inject]
    private CatalogueDirectory Catalogue { get; set; } = default!;

    [Inject]
    private StaffDirectory Staff { get; set; } = default!;

    [Inject]
    private CurrentViewer Current { get; set; } = default!;

    [Inject]
    private IDialogService Dialogs { get; set; } = default!;

    [Inject]
    private ISnackbar Snackbar { get; set; } = default!;

    [Inject]
    private TimeZoneInfo Zone { get; set; } = default!;

    /// <summary>A removal tells of each request on the desk's topic; the pulse tells of entries and customers.</summary>
    protected override IEnumerable<string> Topics => [Live.Topics.Organisation, Live.Topics.Desk, Live.Topics.Pulse];

    protected override async Task ReloadAsync(IReadOnlySet<string> touched, CancellationToken ct)
    {
        var viewer = await Current.GetAsync(ct);
        await Staff.GetAsync(ct);
        var known = await Catalogue.GetAsync(ct);
        services = known.Services.Values.Where(s => s.Retention is not null).GroupBy(s => s.Retention!.Value).ToDictionary(g => g.Key, g => g.Count());
        var before = overview;
        overview = await Reader.ReadAsync(viewer, ct);
        register = await Reader.RegisterAsync(viewer, RegisterRows + 1, ct);
        holds = await Holds.AllAsync(viewer, ct);
        await ReadLinesAsync(viewer, ct);
        // What is being typed stays.
        if (overview is { } now && (before is null || before.RemovesByItself != now.RemovesByItself || before.CustomerMonths != now.CustomerMonths))
            (byItself, customerMonths) = (now.RemovesByItself, now.CustomerMonths.ToString(CultureInfo.InvariantCulture));
        HoldActs.Done = () => InvokeAsync(ReadNowAsync);
        read = true;
    }

    private async Task ReadLinesAsync(Viewer viewer, CancellationToken ct)
    {
        if (shown is { } one && overview?.Groups.FirstOrDefault(g => (g.Kind, g.Class, g.Service) == (one.Kind, one.Class, one.Service)) is null)
            shown = null;
        lines = shown is { } group ? await Reader.LinesAsync(viewer, group.Kind, group.Service, most, ct) : [];
    }

    private async Task ShowAsync(ListedGroup? group)
    {
        (shown, most) = (group, LinesPage);
        await ReadLinesAsync(await Current.GetAsync(Gone), Gone);
    }

    private async Task MoreAsync()
    {
        most += LinesPage;
        await ReadLinesAsync(await Current.GetAsync(Gone), Gone);
    }

    private async Task LookAsync()
    {
        if (!Refused(await Desk.LookThroughAsync(await Current.GetAsync(Gone), Gone)))
            Say(T["Kept.Looked"]);
        await ReadNowAsync();
    }

    private async Task AskAsync()
    {
        if (overview is not { ListedAt: { } seen } now)
            return;
        var dialog = await Dialogs.ShowAsync<RemoveDialog>(T["Remove.Title", Figures.Whole(now.Free)], new DialogParameters<RemoveDialog> { { d => d.Count, now.Free }, { d => d.Held, now.Count - now.Free } }, DialogKind.Small);
        if (await dialog.Result is not { Canceled: false })
            return;
        if (!Refused(await Desk.RemoveAsync(await Current.GetAsync(Gone), seen, Gone)))
            Say(T["Remove.Begun"]);
        await ReadNowAsync();
    }

    private async Task StopAsync()
    {
        Refused(await Desk.StopAsync(await Current.GetAsync(Gone), Gone));
        await ReadNowAsync();
    }

    private async Task SettleAsync()
    {
        if (overview is not { } before)
            return;
        var months = int.TryParse(customerMonths.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var typed) ? typed : 0;
        var refused = await Desk.SettleAsync(await Current.GetAsync(Gone), CommandId.New(), byItself, months, Gone);
        problem = refused is { } why ? T[$"Kept.Refused.{why}"].Value : null;
        if (refused is not null)
            return;
        Say(T["Kept.Settled"], async () =>
        {
            Refused(await Desk.SettleAsync(await Current.GetAsync(default), CommandId.New(), before.RemovesByItself, before.CustomerMonths, default));
            await InvokeAsync(ReadNowAsync);
        });
        await ReadNowAsync();
    }

    private bool Refused(RetentionRefusal? refused)
    {
        if (refused is not { } why)
            return false;
        Snackbar.Add(T[$"Kept.Refused.{why}"], Severity.Error, snack => snack.HideIcon = true);
        return true;
    }

    private void Say(string words, Func<Task>? undo = null) => Snackbar.Add(words, Severity.Normal, snack =>
    {
        snack.HideIcon = true;
        if (undo is null)
            return;
        snack.Action = T["Undo"];
        snack.OnClick = _ => undo();
    });
}
