using System.IO.Compression;
using StaffPortal.Channels.Replay;
using Xunit;

namespace StaffPortal.Tests.Channels.Replay;

public sealed class ReplaySourceTests : IDisposable
{
    private const string Csv = "kind,street,y\nHole,\"Lorraine St,\n39\",42.28\nLight,Groveland \"St\" 5,\n";
    private const string Json = """[{"kind":"Hole","place":{"at":[-71.14,42.28]}},{"kind":"Light","street":"Groveland St","gone":null}]""";

    private static readonly ReplayMap ByKind = ReplayMap.Parse("""{ "service": { "column": "kind" }, "address": "street" }""");
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("rows.csv")]
    [InlineData("rows.csv.gz")]
    [InlineData("ROWS.CSV.GZ")]
    public async Task A_csv_is_read_row_by_row_with_line_breaks_in_quotes(string name)
    {
        var rows = await RowsAsync(name, Csv, ByKind);

        Assert.Equal(["Hole", "Light"], rows.Select(row => row["kind"]));
        Assert.Equal(["Lorraine St,\n39", "Groveland \"St\" 5"], rows.Select(row => row["street"]));
        Assert.Equal(["42.28", ""], rows.Select(row => row["y"]));
    }

    [Theory]
    [InlineData("rows.json")]
    [InlineData("rows.json.gz")]
    public async Task A_json_list_is_flattened_and_may_lack_keys(string name)
    {
        var rows = await RowsAsync(name, Json, ByKind);

        Assert.Equal(["kind=Hole place.at.0=-71.14 place.at.1=42.28", "kind=Light street=Groveland St"],
            rows.Select(row => string.Join(' ', row.OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => $"{c.Key}={c.Value}"))));
    }

    [Theory]
    [InlineData("rows.csv", Csv)]
    [InlineData("rows.json", Json)]
    public async Task A_column_that_is_not_there_is_told_before_the_first_row(string name, string text)
    {
        var map = ReplayMap.Parse("""{ "service": { "column": "sort" }, "address": "street" }""");

        var refused = await Assert.ThrowsAsync<ReplayRefusedException>(() => RowsAsync(name, text, map));

        Assert.StartsWith("The map names columns that are not in the file: \"sort\" (service).", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rows.json", "[{\"kind\":", "The file is broken: ")]
    [InlineData("rows.json", "{\"kind\":1}", "The file is broken: ")]
    [InlineData("rows.csv", "", "The file is empty.")]
    [InlineData("rows.xlsx", "PK", "A replay reads .csv, .json and the .gz of both; this file ends in \".xlsx\".")]
    public async Task A_file_that_cannot_be_read_is_refused(string name, string text, string expected)
    {
        var refused = await Assert.ThrowsAsync<ReplayRefusedException>(() => RowsAsync(name, text, ByKind));

        Assert.StartsWith(expected, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_gz_that_is_none_is_refused()
    {
        var path = Path.Combine(_folder.FullName, "rows.csv.gz");
        await File.WriteAllTextAsync(path, Csv, TestContext.Current.CancellationToken);

        await Assert.ThrowsAsync<ReplayRefusedException>(() => RowsAsync(path, ByKind));
    }

    private async Task<List<IReadOnlyDictionary<string, string>>> RowsAsync(string name, string text, ReplayMap map)
    {
        var path = Path.Combine(_folder.FullName, name);
        await using (var file = File.Create(path))
        await using (Stream stream = name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionLevel.Fastest) : file)
        await using (var writer = new StreamWriter(stream))
            await writer.WriteAsync(text);
        return await RowsAsync(path, map);
    }

    private static async Task<List<IReadOnlyDictionary<string, string>>> RowsAsync(string path, ReplayMap map)
    {
        List<IReadOnlyDictionary<string, string>> rows = [];
        await foreach (var row in new ReplaySource(path).RowsAsync(map, TestContext.Current.CancellationToken))
            rows.Add(row);
        return rows;
    }
}
