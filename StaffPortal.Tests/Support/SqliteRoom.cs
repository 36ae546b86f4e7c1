using System.Collections.Concurrent;
using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace StaffPortal.Tests.Support;

/// <summary>Takes the room of a database away and gives it back: SQLite then answers as it does on a full disk (SQLITE_FULL).</summary>
internal sealed class SqliteRoom : DbConnectionInterceptor
{
    private const long Plenty = 1_073_741_823;

    private static readonly ConcurrentDictionary<string, long> Pages = new();

    public static SqliteRoom Instance { get; } = new();

    /// <summary>The database may not grow any more.</summary>
    public static void Fill(string file)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=false");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA page_count";
        Pages[file] = (long)command.ExecuteScalar()!;
    }

    public static void Free(string file) => Pages[file] = Plenty;

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        if (!Pages.TryGetValue(connection.DataSource, out var most))
            return;
        using var command = connection.CreateCommand();
        command.CommandText = string.Create(CultureInfo.InvariantCulture, $"PRAGMA max_page_count={most}");
        command.ExecuteNonQuery();
    }

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        ConnectionOpened(connection, eventData);
        return Task.CompletedTask;
    }
}
