using System.IO.Compression;
using StaffPortal.Channels.Rows;
using StaffPortal.Tests.Support;
using Xunit;

namespace StaffPortal.Tests.Channels.Rows;

public sealed class RowFileTests : IDisposable
{
    private const string Csv = "kind,street,y\nHole,\"Lorraine St,\n39\",42.28\nLight,Groveland \"St\" 5,\n";
    private const string Json = """[{"kind":"Hole","place":{"at":[-71.14,42.28]}},{"kind":"Light","street":"Groveland St","gone":null}]""";

    private readonly TemporaryFolder folder = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("rows.csv")]
    [InlineData("rows.csv.gz")]
    [InlineData("ROWS.CSV.GZ")]
    public async Task A_csv_is_read_row_by_row_with_line_breaks_in_quotes(string name)
    {
        var rows = await RowsAsync(name, Csv);

        Assert.Equal(["Hole", "Light"], rows.Select(row => row.Texts["kind"]));
        Assert.Equal(["Lorraine St,\n39", "Groveland \"St\" 5"], rows.Select(row => row.Texts["street"]));
        Assert.Equal(["42.28", ""], rows.Select(row => row.Texts["y"]));
        Assert.Equal([(2, 3), (4, 3)], rows.Select(row => (row.Line, row.Fields)));
    }

    [Theory]
    [InlineData("rows.json")]
    [InlineData("rows.json.gz")]
    public async Task A_json_list_is_flattened_and_may_lack_keys(string name)
    {
        var rows = await RowsAsync(name, Json);

        Assert.Equal(["1 kind=Hole place.at.0=-71.14 place.at.1=42.28", "2 kind=Light street=Groveland St"],
            rows.Select(row => $"{row.Line} {string.Join(' ', row.Texts.OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => $"{c.Key}={c.Value}"))}"));
    }

    [Fact]
    public async Task The_columns_of_a_csv_are_its_header_and_those_of_json_all_that_come()
    {
        Assert.Equal(["kind", "street", "y"], await (await FileAsync("rows.csv", Csv)).ColumnsAsync(Ct));
        Assert.Equal(["kind", "place.at.0", "place.at.1", "street"], await (await FileAsync("rows.json", Json)).ColumnsAsync(Ct));
    }

    [Fact]
    public async Task An_uploaded_file_is_read_by_its_own_name()
    {
        var path = Path.Combine(folder.Path, "4f3a");
        await File.WriteAllTextAsync(path, Csv, Ct);

        Assert.Equal(2, await new RowFile("rows.csv", () => File.OpenRead(path)).ReadAsync(Ct).CountAsync(Ct));
    }

    [Fact]
    public async Task White_space_is_one_space_and_nothing_but_it_is_no_text()
    {
        var row = (await RowsAsync("rows.csv", "a,b,c\n\"one  two\n three \",\" \",four"))[0];

        Assert.Equal(("one two three", null, "four", null, null), (row.Of("a"), row.Of("b"), row.Of("c"), row.Of("d"), row.Of(null)));
    }

    [Theory]
    [InlineData("rows.json", "[{\"kind\":", RowsProblem.Broken, "The file is broken: ")]
    [InlineData("rows.json", "{\"kind\":1}", RowsProblem.Broken, "The file is broken: ")]
    [InlineData("rows.csv", "", RowsProblem.Empty, "The file is empty.")]
    [InlineData("rows.xlsx", "PK", RowsProblem.UnknownKind, "Files that can be read are .csv, .json and the .gz of both; this file ends in \".xlsx\".")]
    public async Task A_file_that_cannot_be_read_is_refused(string name, string text, RowsProblem problem, string expected)
    {
        var refused = await Assert.ThrowsAsync<RowsRefusedException>(() => RowsAsync(name, text));

        Assert.Equal(problem, refused.Problem);
        Assert.StartsWith(expected, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_gz_that_is_none_is_refused()
    {
        var path = Path.Combine(folder.Path, "rows.csv.gz");
        await File.WriteAllTextAsync(path, Csv, Ct);

        Assert.Equal(RowsProblem.Broken, (await Assert.ThrowsAsync<RowsRefusedException>(() => new RowFile(path).ColumnsAsync(Ct))).Problem);
    }

    private async Task<List<Row>> RowsAsync(string name, string text) => await (await FileAsync(name, text)).ReadAsync(Ct).ToListAsync(Ct);

    private async Task<RowFile> FileAsync(string name, string text)
    {
        var path = Path.Combine(folder.Path, name);
        await using (var file = File.Create(path))
        await using (Stream stream = name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionLevel.Fastest) : file)
        await using (var writer = new StreamWriter(stream))
            await writer.WriteAsync(text);
        return new(path);
    }
}
