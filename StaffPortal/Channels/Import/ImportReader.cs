using Microsoft.EntityFrameworkCore;
using StaffPortal.Data;
using StaffPortal.Data.Files;
using StaffPortal.Rights;

namespace StaffPortal.Channels.Import;

/// <summary>Reads what waits to be imported, what is being imported and what was.</summary>
public sealed class ImportReader(IDbContextFactory<PortalContext> contexts, ImportTrays trays, ImportWorker worker, FileStore store, TimeProvider clock)
{
    private const int Most = 50;

    /// <summary>One that has stored nothing for so long, and not ended, was ended with its program.</summary>
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(60);

    /// <summary>What the viewer has sent.</summary>
    [Needs(FactName.ImportHistory)]
    public ImportTray Tray(Viewer viewer) => ImportDesk.MayImport(viewer, out var me) ? trays.Of(me) : ImportTray.Empty;

    /// <summary>The import that runs on this server; null when none does.</summary>
    [Needs(FactName.ImportHistory)]
    public ImportProgress? Now(Viewer viewer) => ImportDesk.MayImport(viewer, out _) ? worker.Now : null;

    /// <summary>The newest first.</summary>
    [Needs(FactName.ImportHistory)]
    public async Task<IReadOnlyList<ImportRow>> RunsAsync(Viewer viewer, CancellationToken ct)
    {
        if (!ImportDesk.MayImport(viewer, out _))
            return [];
        await using var db = await contexts.CreateDbContextAsync(ct);
        var runs = await db.Set<ImportRun>().AsNoTracking().OrderByDescending(r => r.BegunAt).Take(Most)
            .Join(db.Set<ImportTally>().AsNoTracking(), r => r.Id, t => t.Run, (r, t) => new { Run = r, Tally = t }).ToListAsync(ct);
        var alive = clock.Now() - Silence;
        return
        [
            .. runs.OrderByDescending(r => r.Run.BegunAt).Select(r => new ImportRow(
                r.Run.Id, r.Run.Source, r.Run.Files.Split('\n'), r.Run.Rows, r.Run.BegunAt, r.Run.BegunBy, r.Run.EndedAt, r.Run.End,
                r.Tally, r.Run.RejectsFile is not null, r.Run.End is null && (r.Tally.At > alive || worker.Now?.Run == r.Run.Id))),
        ];
    }

    /// <summary>The rejected rows of an import; null when there are none, or no right.</summary>
    [Needs(FactName.ImportHistory)]
    public async Task<(string Name, Stream Content)?> RejectsAsync(Viewer viewer, ImportRunId id, CancellationToken ct)
    {
        if (!ImportDesk.MayImport(viewer, out _))
            return null;
        await using var db = await contexts.CreateDbContextAsync(ct);
        var run = await db.Set<ImportRun>().AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, ct);
        return run?.RejectsFile is { } hash && store.Open(hash) is { } content ? ($"{ServiceCodes.Of(run.Source)}-rejects.csv", content) : null;
    }

    /// <summary>A first map for the files the viewer has sent; null when there are none, or they cannot be read.</summary>
    [Needs(FactName.ImportHistory)]
    public async Task<string?> DraftAsync(Viewer viewer, CancellationToken ct)
    {
        if (Tray(viewer) is not { Files: { Count: > 0 } files })
            return null;
        try
        {
            return await Task.Run(() => MapDraft.WriteAsync([.. files.Select(f => f.Rows)], ct), ct);
        }
        catch (Rows.RowsRefusedException)
        {
            return null;
        }
    }
}
