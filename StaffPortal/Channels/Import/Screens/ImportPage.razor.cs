using Microsoft.AspNetCore.Components;
using StaffPortal.Live;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Texts;

namespace StaffPortal.Channels.Import.Screens;

/// <summary>History is brought in: files are chosen, checked and imported in the background; the page may be left meanwhile.</summary>
public sealed partial class ImportPage
{
    private static readonly TimeSpan BetweenCounts = TimeSpan.FromMilliseconds(250);

    private IReadOnlyList<ImportRow>? runs;
    private ImportTray tray = ImportTray.Empty;
    private ImportProgress? now;
    private CheckedImport? found;
    private ImportRow? ended;
    private bool mayImport;
    private bool checking;
    private bool stopping;
    private long rowsRead;
    private string announcement = "";

    [Inject]
    private CurrentViewer Current { get; set; } = default!;

    [Inject]
    private ImportDesk Desk { get; set; } = default!;

    [Inject]
    private ImportReader Reader { get; set; } = default!;

    [Inject]
    private StaffDirectory Staff { get; set; } = default!;

    // The pulse shows how far another server has come.
    protected override IEnumerable<string> Topics => [ImportWorker.Topic, Live.Topics.Organisation, Live.Topics.Pulse];

    protected override async Task ReloadAsync(IReadOnlySet<string> touched, CancellationToken ct)
    {
        var viewer = await Current.GetAsync(ct);
        var ran = now is not null;
        mayImport = viewer.Scope(FactName.ImportHistory).Everywhere;
        (tray, now) = (Reader.Tray(viewer), Reader.Now(viewer));
        if (ran && now is null)
            await EndedAsync(viewer, ct);
        else if (runs is null || now is null || touched.Contains(Live.Topics.Organisation))
            runs = await RunsAsync(viewer, ct);
    }

    private async Task EndedAsync(Viewer viewer, CancellationToken ct)
    {
        (stopping, found) = (false, null);
        runs = await RunsAsync(viewer, ct);
        ended = runs.FirstOrDefault(run => run.End is not null);
        announcement = ended is null ? "" : Said(ended);
    }

    private string Said(ImportRow run) => T[$"Ended.{run.End}", run.Source, Figures.Whole(run.Tally.Taken)];

    private async Task<IReadOnlyList<ImportRow>> RunsAsync(Viewer viewer, CancellationToken ct)
    {
        await Staff.GetAsync(ct);
        return await Reader.RunsAsync(viewer, ct);
    }

    /// <summary>What was found is of other files than those that are there now.</summary>
    private async Task ChangedAsync()
    {
        found = null;
        tray = Reader.Tray(await Current.GetAsync(Gone));
    }

    private async Task RemoveAsync(Guid upload)
    {
        Desk.Remove(await Current.GetAsync(Gone), upload);
        await ChangedAsync();
    }

    private async Task CheckAsync()
    {
        (checking, found, ended, rowsRead) = (true, null, null, 0);
        StateHasChanged();
        try
        {
            found = await Desk.CheckAsync(await Current.GetAsync(Gone), new Counted(this), Gone);
            announcement = found is null ? "" : found.IsRefused ? T["Found.Refused"] : T["Found.Good", Figures.Whole(found.Rows - found.Rejects)];
        }
        finally
        {
            checking = false;
        }
    }

    private async Task BeginAsync()
    {
        var viewer = await Current.GetAsync(Gone);
        if (found is not null && Desk.Begin(viewer, found, Cultures.Current))
            found = null;
        now = Reader.Now(viewer);
    }

    private async Task StopAsync()
    {
        stopping = true;
        Desk.Stop(await Current.GetAsync(Gone));
    }

    private sealed class Counted(ImportPage page) : IProgress<long>
    {
        private long last;

        public void Report(long value)
        {
            if (last != 0 && page.Clock.GetElapsedTime(last) < BetweenCounts)
                return;
            last = page.Clock.GetTimestamp();
            _ = page.InvokeAsync(() =>
            {
                page.rowsRead = value;
                page.StateHasChanged();
            });
        }
    }
}
