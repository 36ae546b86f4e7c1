using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text.Json;
using CsvHelper;

namespace StaffPortal.Channels.Replay;

/// <summary>
/// Reads a CSV or JSON file, or the .gz of either, row by row. A row is its columns' texts; nested JSON is flattened to
/// <c>location.coordinates.0</c>.
/// </summary>
public sealed class ReplaySource(string path)
{
    // JSON leaves a key out where it has no value, so the first row alone does not tell which columns there are.
    private const int RowsToLearnColumns = 500;

    // A quote that is never closed would otherwise gather the whole file into one row.
    private const int LargestRow = 1024 * 1024;

    /// <exception cref="ReplayRefusedException">The file is of no known kind, is broken, or lacks a column the map names.</exception>
    public async IAsyncEnumerable<IReadOnlyDictionary<string, string>> RowsAsync(ReplayMap map, [EnumeratorCancellation] CancellationToken ct)
    {
        var name = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? path[..^3] : path;
        await using var file = File.OpenRead(path);
        await using Stream stream = name == path ? file : new GZipStream(file, CompressionMode.Decompress);
        var rows = Path.GetExtension(name).ToLowerInvariant() switch
        {
            ".csv" => CsvAsync(stream, map, ct),
            ".json" => JsonAsync(stream, map, ct),
            var other => throw new ReplayRefusedException($"A replay reads .csv, .json and the .gz of both; this file ends in \"{other}\"."),
        };
        await using var reading = rows.GetAsyncEnumerator(ct);
        while (await NextAsync(reading))
            yield return reading.Current;
    }

    private static async ValueTask<bool> NextAsync(IAsyncEnumerator<IReadOnlyDictionary<string, string>> reading)
    {
        try
        {
            return await reading.MoveNextAsync();
        }
        catch (Exception broken) when (broken is InvalidDataException or CsvFormatException or JsonException)
        {
            throw new ReplayRefusedException($"The file is broken: {broken.Message}");
        }
    }

    private static async IAsyncEnumerable<IReadOnlyDictionary<string, string>> CsvAsync(
        Stream stream, ReplayMap map, [EnumeratorCancellation] CancellationToken ct)
    {
        await using var csv = CsvReader.Create(stream, new CsvReaderOptions { MaxRecordSize = LargestRow }, leaveOpen: true);
        await csv.ReadHeaderAsync(ct);
        string[] columns = [.. csv.Headers];
        if (columns.Length == 0)
            throw new ReplayRefusedException("The file is empty.");
        map.CheckAgainst(columns);
        while (await csv.ReadAsync(ct))
        {
            var row = new Dictionary<string, string>(columns.Length, StringComparer.Ordinal);
            for (var i = 0; i < columns.Length && i < csv.FieldCount; i++)
                row.TryAdd(columns[i], csv.GetString(i));
            yield return row;
        }
    }

    private static async IAsyncEnumerable<IReadOnlyDictionary<string, string>> JsonAsync(
        Stream stream, ReplayMap map, [EnumeratorCancellation] CancellationToken ct)
    {
        List<IReadOnlyDictionary<string, string>>? held = [];
        await foreach (var element in JsonSerializer.DeserializeAsyncEnumerable<JsonElement>(stream, JsonSerializerOptions.Default, ct))
        {
            var row = new Dictionary<string, string>(StringComparer.Ordinal);
            Flatten("", element, row);
            if (held is null)
            {
                yield return row;
                continue;
            }
            held.Add(row);
            if (held.Count < RowsToLearnColumns)
                continue;
            foreach (var first in Checked(held, map))
                yield return first;
            held = null;
        }
        foreach (var first in Checked(held ?? [], map))
            yield return first;
    }

    private static List<IReadOnlyDictionary<string, string>> Checked(List<IReadOnlyDictionary<string, string>> rows, ReplayMap map)
    {
        if (rows.Count > 0)
            map.CheckAgainst([.. rows.SelectMany(row => row.Keys).Distinct()]);
        return rows;
    }

    private static void Flatten(string name, JsonElement element, Dictionary<string, string> row)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var property in element.EnumerateObject())
                    Flatten(name.Length == 0 ? property.Name : $"{name}.{property.Name}", property.Value, row);
                break;
            case JsonValueKind.Array:
                foreach (var (i, item) in element.EnumerateArray().Index())
                    Flatten($"{name}.{i}", item, row);
                break;
            case JsonValueKind.Null or JsonValueKind.Undefined:
                break;
            default:
                row[name] = element.ToString();
                break;
        }
    }
}
