using Npgsql;
using StaffPortal.Benchmarks.Building;

namespace StaffPortal.Benchmarks.Places;

/// <summary>Binary COPY without triggers; secondary indexes are made at the end.</summary>
public sealed class PostgresBulkWriter : IBulkWriter
{
    private readonly NpgsqlConnection connection;
    private readonly List<string> later = [];

    private PostgresBulkWriter(NpgsqlConnection connection) => this.connection = connection;

    public static async Task<PostgresBulkWriter> OpenAsync(string address, CancellationToken ct)
    {
        var connection = new NpgsqlConnection(address + ";Pooling=false");
        await connection.OpenAsync(ct);
        var writer = new PostgresBulkWriter(connection);
        // Foreign keys are triggers here; the rows fit together by how they are made.
        await writer.RunAsync("SET session_replication_role = replica", ct);
        await writer.PutOffAsync(ct);
        return writer;
    }

    public async Task WriteAsync(BulkRows rows, CancellationToken ct)
    {
        foreach (var (table, all) in rows.All)
        {
            if (all.Count == 0)
                continue;
            await using var copy = await connection.BeginBinaryImportAsync(
                $"COPY \"{table.Table}\" ({string.Join(", ", table.Columns.Select(c => $"\"{c}\""))}) FROM STDIN (FORMAT binary)", ct);
            foreach (var row in all)
            {
                await copy.StartRowAsync(ct);
                foreach (var value in row)
                {
                    if (value is null)
                        await copy.WriteNullAsync(ct);
                    else
                        await copy.WriteAsync(value, ct);
                }
            }
            await copy.CompleteAsync(ct);
        }
    }

    public async Task FinishAsync(long nextNumber, CancellationToken ct)
    {
        foreach (var sql in later)
            await RunAsync(sql, ct);
        await RunAsync("""SELECT setval(pg_get_serial_sequence('"Names"', 'Id'), (SELECT coalesce(max("Id"), 0) + 1 FROM "Names"), false)""", ct);
        await RunAsync($"SELECT setval('ticket_numbers', {nextNumber}, false)", ct);
    }

    public ValueTask DisposeAsync() => connection.DisposeAsync();

    private async Task PutOffAsync(CancellationToken ct)
    {
        var drops = new List<string>();
        await using (var command = new NpgsqlCommand(
            """
            SELECT i.indexname, i.indexdef FROM pg_indexes i
            WHERE i.schemaname = 'public' AND NOT EXISTS (SELECT 1 FROM pg_constraint c WHERE c.conname = i.indexname)
            """, connection))
        await using (var reader = await command.ExecuteReaderAsync(ct))
        {
            while (await reader.ReadAsync(ct))
            {
                drops.Add($"DROP INDEX \"{reader.GetString(0)}\"");
                later.Add(reader.GetString(1));
            }
        }
        foreach (var drop in drops)
            await RunAsync(drop, ct);
    }

    private async Task RunAsync(string sql, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync(ct);
    }
}
