using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text.Json;
using CsvHelper;

namespace StaffPortal.Channels.Rows;

/// <summary>A CSV or JSON file, or the .gz of either, row by row. Knows nothing of what its columns mean.</summary>
/// <param name="name">What it is called; its ending tells how it is read.</param>
/// <param name="open">Opens it from its beginning, as often as it is read.</param>
public sealed class RowFile(string name, Func<Stream> open)
{
    // JSON leaves a key out where it has no value, so the first row alone does not tell which columns there are.
    private const int RowsToLearnColumns = 500;

    public RowFile(string path)
        : this(Path.GetFileName(path), () => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 1 << 16))
    {
    }

    public string Name => name;

    /// <summary>The header of a CSV file; of JSON all columns of the first 500 rows, in the order they come.</summary>
    /// <exception cref="RowsRefusedException">The file is of no known kind, is empty or broken.</exception>
    public async Task<IReadOnlyList<string>> ColumnsAsync(CancellationToken ct)
    {
        await using var stream = Open();
        try
        {
            if (IsCsv)
                return await CsvRows.ColumnsAsync(stream, ct);
            List<string> columns = [];
            await foreach (var row in JsonRows.ReadAsync(stream, ct).Take(RowsToLearnColumns).WithCancellation(ct))
                columns.AddRange(row.Texts.Keys.Except(columns));
            return columns;
        }
        catch (Exception broken) when (IsBroken(broken))
        {
            throw new RowsRefusedException(RowsProblem.Broken, broken.Message);
        }
    }

    /// <exception cref="RowsRefusedException">The file is of no known kind, is empty or broken.</exception>
    public async IAsyncEnumerable<Row> ReadAsync([EnumeratorCancellation] CancellationToken ct)
    {
        await using var stream = Open();
        await using var rows = (IsCsv ? CsvRows.ReadAsync(stream, ct) : JsonRows.ReadAsync(stream, ct)).GetAsyncEnumerator(ct);
        while (await NextAsync(rows))
            yield return rows.Current;
    }

    /// <summary>A row with fewer or more fields than the header has a wrong quote or comma; JSON leaves out what has no value.</summary>
    public bool HasFixedColumns => IsCsv;

    private bool IsCsv => Plain.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);

    private string Plain => IsZipped ? Name[..^3] : Name;

    private bool IsZipped => Name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase);

    private Stream Open()
    {
        if (!IsCsv && !Plain.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
            throw new RowsRefusedException(RowsProblem.UnknownKind, Path.GetExtension(Plain));
        return IsZipped ? new GZipStream(open(), CompressionMode.Decompress) : open();
    }

    private static async ValueTask<bool> NextAsync(IAsyncEnumerator<Row> rows)
    {
        try
        {
            return await rows.MoveNextAsync();
        }
        catch (Exception broken) when (IsBroken(broken))
        {
            throw new RowsRefusedException(RowsProblem.Broken, broken.Message);
        }
    }

    private static bool IsBroken(Exception failure) => failure is InvalidDataException or CsvFormatException or JsonException;
}
