using System.Data.Common;
using System.Text;
using Microsoft.EntityFrameworkCore;
using StaffPortal.Data;

namespace StaffPortal.Tests.Timeline.Retention;

/// <summary>Looks for words in every column of every table the database has, also those that no entity knows: search indexes and their shadows.</summary>
internal static class EveryColumn
{
    /// <returns>"Table.Column: word", once for each place.</returns>
    public static async Task<IReadOnlyList<string>> FindAsync(PortalContext db, IReadOnlyCollection<string> words, CancellationToken ct)
    {
        await db.Database.OpenConnectionAsync(ct);
        var connection = db.Database.GetDbConnection();
        HashSet<string> found = [];
        foreach (var table in await TablesAsync(connection, db.Database.IsSqlite(), ct))
        {
            await using var command = connection.CreateCommand();
            command.CommandText = $"SELECT {table.Columns} FROM \"{table.Name}\"";
            await using var rows = await command.ExecuteReaderAsync(ct);
            while (await rows.ReadAsync(ct))
                for (var i = 0; i < rows.FieldCount; i++)
                    if (!await rows.IsDBNullAsync(i, ct))
                    {
                        var value = rows.GetValue(i) is byte[] bytes ? Encoding.UTF8.GetString(bytes) : Convert.ToString(rows.GetValue(i), System.Globalization.CultureInfo.InvariantCulture) ?? "";
                        found.UnionWith(words.Where(w => value.Contains(w, StringComparison.OrdinalIgnoreCase)).Select(w => $"{table.Name}.{rows.GetName(i)}: {w}"));
                    }
        }
        return [.. found.Order(StringComparer.Ordinal)];
    }

    private static async Task<IReadOnlyList<(string Name, string Columns)>> TablesAsync(DbConnection connection, bool isSqlite, CancellationToken ct)
    {
        await using var command = connection.CreateCommand();
        // Vectors of words are no type a driver reads as text.
        command.CommandText = isSqlite
            ? "SELECT name, '*' FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
            : "SELECT table_name, string_agg('\"' || column_name || '\"::text AS \"' || column_name || '\"', ', ') FROM information_schema.columns WHERE table_schema = 'public' GROUP BY table_name";
        List<(string, string)> tables = [];
        await using var rows = await command.ExecuteReaderAsync(ct);
        while (await rows.ReadAsync(ct))
            tables.Add((rows.GetString(0), rows.GetString(1)));
        return tables;
    }
}
