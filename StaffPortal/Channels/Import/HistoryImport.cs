using Microsoft.EntityFrameworkCore;
using StaffPortal.Data;
using StaffPortal.Data.Files;
using StaffPortal.Journal;
using StaffPortal.Texts;

namespace StaffPortal.Channels.Import;

/// <summary>
/// Stores the rows of checked files as tickets. A row that was stored before is left out, so it may be stopped, killed and begun
/// again: nothing is lost or doubled.
/// </summary>
public sealed class HistoryImport(IDbContextFactory<PortalContext> contexts, INumbers numbers, FileStore store, DataFolder folder, TimeProvider clock)
{
    /// <param name="import">Checked, and not refused.</param>
    /// <param name="by">The member of staff who begins it; null for the verb.</param>
    /// <param name="language">Of the reasons in the rejects file.</param>
    /// <param name="progress">Told after each batch.</param>
    /// <param name="ct">Stops after the batch that is being stored.</param>
    public async Task<ImportOutcome> RunAsync(CheckedImport import, Guid? by, Language language, IProgress<ImportProgress>? progress, CancellationToken ct)
    {
        if (import.IsRefused || import.Map is not { } map)
            throw new InvalidOperationException("The check refused this import.");
        var run = await BeginAsync(import, map, by);
        var batches = new HistoryBatches(contexts, numbers, map, run, clock);
        await using var rejects = new RejectsFile(Path.Combine(folder.Imports, $"{run.Value:N}.csv"), import.Columns, language);
        var (end, created) = (ImportEnd.Failed, 0);
        try
        {
            var landing = await Landing.PrepareAsync(contexts, import.Places, map, ActNow(null), ct);
            created = landing.Created;
            await StoreAsync(import, map, landing, batches, rejects, progress, ct);
            end = ImportEnd.Done;
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            end = ImportEnd.Stopped;
        }
        finally
        {
            await rejects.DisposeAsync();
            await EndAsync(run, end, batches, rejects);
        }
        return new(run, end, batches.Tally, created, batches.Pace, rejects.IsEmpty ? null : rejects.Path);
    }

    private async Task StoreAsync(
        CheckedImport import, ImportMap map, Landing landing, HistoryBatches batches, RejectsFile rejects, IProgress<ImportProgress>? progress, CancellationToken ct)
    {
        var begun = clock.GetTimestamp();
        var times = new LocalTimes(TimeZoneInfo.FindSystemTimeZoneById(map.Zone));
        // Without the setting no id comes twice: the check refused such files.
        HashSet<string>? seen = map.FirstOfSameId ? new(StringComparer.Ordinal) : null;
        List<PastCase> lot = [];
        await foreach (var parsed in ParsedRow.ReadAsync(map, times, import.Files, null, ct))
        {
            var row = parsed.Case is { } again && seen?.Add(again.SourceId) == false ? parsed with { Case = null, Problem = new(RowProblemKind.SameId) } : parsed;
            if (row.Case is { } past)
            {
                lot.Add(past);
            }
            else
            {
                await rejects.AddAsync(row, ct);
                batches.Reject();
            }
            if (lot.Count < HistoryBatches.Lot)
                continue;
            await batches.StoreAsync(lot, landing, Tell, ct);
            lot.Clear();
        }
        await batches.StoreAsync(lot, landing, Tell, ct);

        void Tell() => progress?.Report(new(batches.Run, map.Source, import.Rows, batches.Tally.Copy(), clock.GetElapsedTime(begun)));
    }

    private async Task<ImportRunId> BeginAsync(CheckedImport import, ImportMap map, Guid? by)
    {
        var run = ImportRun.Begin(ActNow(by), ImportRunId.New(), map.Source, import.Files.Select(f => f.Name), map.Zone, import.Rows);
        await using var db = await contexts.CreateDbContextAsync(CancellationToken.None);
        db.Add(run);
        db.Add(new ImportTally { Run = run.Id, At = clock.Now() });
        await db.SaveChangesAsync(CancellationToken.None);
        return run.Id;
    }

    private async Task EndAsync(ImportRunId id, ImportEnd end, HistoryBatches batches, RejectsFile rejects)
    {
        string? kept = null;
        if (!rejects.IsEmpty)
        {
            // Where all servers of the portal find it.
            await using var file = File.OpenRead(rejects.Path);
            using var incoming = await store.ReceiveAsync(file, long.MaxValue, CancellationToken.None);
            kept = await store.KeepAsync(incoming!, CancellationToken.None);
        }
        await using var db = await contexts.CreateDbContextAsync(CancellationToken.None);
        var run = await db.Set<ImportRun>().SingleAsync(r => r.Id == id);
        run.Finish(ActNow(null), end, batches.Tally, kept);
        batches.Count(db);
        await db.SaveChangesAsync(CancellationToken.None);
    }

    private Act ActNow(Guid? by) => new(by is null ? Origin.Import : Origin.Person, by, clock.Now(), Guid.CreateVersion7());
}
