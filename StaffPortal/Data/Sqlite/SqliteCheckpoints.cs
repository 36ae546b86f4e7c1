using Microsoft.Data.Sqlite;

namespace StaffPortal.Data.Sqlite;

/// <summary>
/// Moves what the write-ahead log holds into the database beside the writers, not in the commit of whoever happens to fill the log.
/// A passive checkpoint waits for nobody and holds nobody up.
/// </summary>
public sealed partial class SqliteCheckpoints(DataFolder folder, TimeProvider clock, ILogger<SqliteCheckpoints> log) : BackgroundService
{
    /// <summary>Above this size of the log, bytes; the next commit after a whole checkpoint cuts the log back to it (journal_size_limit).</summary>
    internal const long Above = 4 << 20;

    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(500);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Between, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            if (LogBytes <= Above)
                continue;
            try
            {
                // Off the timer's thread: Microsoft.Data.Sqlite is synchronous.
                await Task.Run(Checkpoint, stoppingToken);
            }
            catch (SqliteException failure)
            {
                // The commit that fills the log to its net does it then.
                Postponed(failure);
            }
        }
    }

    /// <summary>Size of the write-ahead log, bytes.</summary>
    internal long LogBytes => new FileInfo($"{folder.Database}-wal") is { Exists: true } wal ? wal.Length : 0;

    internal void Checkpoint()
    {
        using var connection = new SqliteConnection($"Data Source={folder.Database};Mode=ReadWrite;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"{SqlitePragmas.Text} PRAGMA wal_checkpoint(PASSIVE);";
        command.ExecuteNonQuery();
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The write-ahead log could not be moved into the database now; it is tried again.")]
    private partial void Postponed(Exception failure);
}
