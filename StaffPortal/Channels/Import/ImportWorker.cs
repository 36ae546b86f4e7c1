using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using StaffPortal.Channels.Rows;
using StaffPortal.Live;
using StaffPortal.Texts;

namespace StaffPortal.Channels.Import;

/// <summary>Imports in the background what was begun on the settings page, one at a time.</summary>
public sealed partial class ImportWorker(HistoryImport history, ImportTrays trays, LiveFeed feed, ILogger<ImportWorker> log) : BackgroundService
{
    /// <summary>What a screen listens to that shows how it goes.</summary>
    public const string Topic = "import";

    private readonly Lock gate = new();
    private readonly SemaphoreSlim begun = new(0);
    private Order? order;
    private CancellationTokenSource? stop;

    /// <summary>The one that runs here; null when none does.</summary>
    public ImportProgress? Now { get; private set; }

    public bool IsBusy
    {
        get
        {
            lock (gate)
                return order is not null;
        }
    }

    /// <returns>False when another one runs.</returns>
    internal bool Begin(CheckedImport import, Guid by, Language language)
    {
        lock (gate)
        {
            if (order is not null)
                return false;
            order = new(import, by, language);
        }
        Now = new(default, import.Map!.Source, import.Rows, new(), TimeSpan.Zero);
        begun.Release();
        feed.Hint(Topic);
        return true;
    }

    internal void Stop()
    {
        lock (gate)
            stop?.Cancel();
    }

    public override void Dispose()
    {
        begun.Dispose();
        stop?.Dispose();
        base.Dispose();
        GC.SuppressFinalize(this);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            await begun.WaitAsync(stoppingToken);
            using var ending = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
            lock (gate)
                stop = ending;
            try
            {
                await RunAsync(order!, ending.Token);
            }
            catch (Exception failure) when (failure is DbException or DbUpdateException or IOException or UnauthorizedAccessException or TimeoutException or InvalidOperationException or RowsRefusedException)
            {
                // What was stored is stored; begun again, it goes on there.
                Broke(failure);
            }
            finally
            {
                lock (gate)
                    (order, stop) = (null, null);
                Now = null;
                feed.Hint(Topic);
            }
        }
    }

    private async Task RunAsync(Order now, CancellationToken ct)
    {
        // Off this thread: SQLite and the reading of files work where they are called.
        var outcome = await Task.Run(() => history.RunAsync(now.Import, now.By, now.Language, new Told(Tell), ct), CancellationToken.None);
        if (outcome.Rejects is { } copy)
            File.Delete(copy);
        if (outcome.End == ImportEnd.Done)
            trays.Clear(now.By);
    }

    private void Tell(ImportProgress progress)
    {
        Now = progress;
        feed.Hint(Topic);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "An import broke off; begun again, it goes on where it was.")]
    private partial void Broke(Exception failure);

    private sealed record Order(CheckedImport Import, Guid By, Language Language);

    private sealed class Told(Action<ImportProgress> tell) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => tell(value);
    }
}
