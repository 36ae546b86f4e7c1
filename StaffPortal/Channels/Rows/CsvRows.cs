using System.Runtime.CompilerServices;
using CsvHelper;

namespace StaffPortal.Channels.Rows;

/// <summary>Rows of a CSV file with a header: <c>kind,street</c>, then <c>Hole,"Lorraine St,⏎39"</c>.</summary>
internal static class CsvRows
{
    private static readonly CsvReaderOptions Options = new()
    {
        // A quote that is never closed would otherwise gather the whole file into one row.
        MaxRecordSize = 1024 * 1024,
        TrackLineNumbers = true,
        // What stands in a row stays out of messages: they go to consoles and logs.
        IncludeValuesInExceptions = false,
    };

    public static async Task<IReadOnlyList<string>> ColumnsAsync(Stream stream, CancellationToken ct)
    {
        await using var csv = CsvReader.Create(stream, Options, leaveOpen: true);
        return await HeaderAsync(csv, ct);
    }

    public static async IAsyncEnumerable<Row> ReadAsync(Stream stream, [EnumeratorCancellation] CancellationToken ct)
    {
        await using var csv = CsvReader.Create(stream, Options, leaveOpen: true);
        var columns = await HeaderAsync(csv, ct);
        while (await csv.ReadAsync(ct))
        {
            var texts = new Dictionary<string, string>(columns.Length, StringComparer.Ordinal);
            for (var i = 0; i < columns.Length && i < csv.FieldCount; i++)
                texts.TryAdd(columns[i], csv.GetString(i));
            yield return new(csv.LineNumber, texts, csv.FieldCount);
        }
    }

    private static async ValueTask<string[]> HeaderAsync(CsvReader csv, CancellationToken ct)
    {
        await csv.ReadHeaderAsync(ct);
        string[] columns = [.. csv.Headers];
        return columns.Length > 0 ? columns : throw new RowsRefusedException(RowsProblem.Empty, "");
    }
}
