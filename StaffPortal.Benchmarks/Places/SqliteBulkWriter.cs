using Microsoft.Data.Sqlite;
using SQLitePCL;
using StaffPortal.Benchmarks.Building;

namespace StaffPortal.Benchmarks.Places;

/// <summary>Prepared inserts in big transactions, without journal or sync; a build that is broken off is thrown away.</summary>
public sealed class SqliteBulkWriter : IBulkWriter
{
    private readonly SqliteConnection connection;
    private readonly List<string> later = [];
    private readonly Dictionary<RowShape, sqlite3_stmt> inserts = [];

    private SqliteBulkWriter(SqliteConnection connection) => this.connection = connection;

    public static async Task<SqliteBulkWriter> OpenAsync(string file, CancellationToken ct)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        await connection.OpenAsync(ct);
        var writer = new SqliteBulkWriter(connection);
        writer.Run("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA foreign_keys=OFF; PRAGMA cache_size=-262144; PRAGMA temp_store=MEMORY; PRAGMA locking_mode=EXCLUSIVE");
        writer.PutOff();
        return writer;
    }

    public Task WriteAsync(BulkRows rows, CancellationToken ct)
    {
        Run("BEGIN");
        foreach (var (table, all) in rows.All)
        {
            var insert = InsertOf(table);
            foreach (var row in all)
            {
                for (var i = 0; i < row.Length; i++)
                    Check(Bind(insert, i + 1, row[i]));
                if (raw.sqlite3_step(insert) != raw.SQLITE_DONE)
                    Check(raw.SQLITE_ERROR);
                raw.sqlite3_reset(insert);
            }
        }
        Run("COMMIT");
        return Task.CompletedTask;
    }

    public Task FinishAsync(long nextNumber, CancellationToken ct)
    {
        foreach (var insert in inserts.Values)
            insert.Dispose();
        inserts.Clear();
        foreach (var sql in later)
            Run(sql);
        Run("""INSERT INTO "WordIndex"("WordIndex") VALUES ('rebuild')""");
        Run("""INSERT INTO "NameIndex"("NameIndex") VALUES ('rebuild')""");
        Run($"""UPDATE "Counters" SET "Next" = {nextNumber} WHERE "Name" = 'ticket'""");
        Run("PRAGMA locking_mode=NORMAL; PRAGMA journal_mode=WAL");
        return Task.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var insert in inserts.Values)
            insert.Dispose();
        await connection.DisposeAsync();
    }

    /// <summary>Indexes and triggers cost more row by row than at the end.</summary>
    private void PutOff()
    {
        var drops = new List<string>();
        using (var command = connection.CreateCommand())
        {
            command.CommandText = "SELECT type, name, sql FROM sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL";
            using var reader = command.ExecuteReader();
            while (reader.Read())
            {
                drops.Add($"DROP {reader.GetString(0)} \"{reader.GetString(1)}\"");
                later.Add(reader.GetString(2));
            }
        }
        foreach (var drop in drops)
            Run(drop);
    }

    private sqlite3_stmt InsertOf(RowShape table)
    {
        if (inserts.TryGetValue(table, out var known))
            return known;
        var sql = $"""
            INSERT INTO "{table.Table}" ({string.Join(", ", table.Columns.Select(c => $"\"{c}\""))}) VALUES ({string.Join(", ", table.Columns.Select(_ => "?"))})
            """;
        Check(raw.sqlite3_prepare_v2(connection.Handle, sql, out var insert));
        return inserts[table] = insert;
    }

    private static int Bind(sqlite3_stmt insert, int at, object? value) => value switch
    {
        null => raw.sqlite3_bind_null(insert, at),
        string text => raw.sqlite3_bind_text(insert, at, text),
        byte[] bytes => raw.sqlite3_bind_blob(insert, at, bytes),
        long whole => raw.sqlite3_bind_int64(insert, at, whole),
        int whole => raw.sqlite3_bind_int64(insert, at, whole),
        bool yes => raw.sqlite3_bind_int64(insert, at, yes ? 1 : 0),
        double number => raw.sqlite3_bind_double(insert, at, number),
        _ => throw new NotSupportedException($"A {value.GetType().Name} cannot be written to SQLite."),
    };

    private void Check(int result)
    {
        if (result != raw.SQLITE_OK)
            throw new InvalidOperationException($"SQLite refused a row: {raw.sqlite3_errmsg(connection.Handle).utf8_to_string()}");
    }

    private void Run(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 0;
        command.ExecuteNonQuery();
    }
}
