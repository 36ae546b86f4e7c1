using StaffPortal.Channels.Import;
using StaffPortal.Channels.Rows;
using StaffPortal.Tests.Support;
using StaffPortal.Texts;
using Xunit;

namespace StaffPortal.Tests.Channels.Import;

/// <summary>What is wrong is said in words, all at once, and before anything changes.</summary>
public sealed class HistoryCheckTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Good_files_are_read_whole_and_say_what_they_name()
    {
        var import = await Sources.CheckAsync([
            await FileAsync([Sources.Row("1"), Sources.Row("2", queue: "Bridges"), Sources.Row("3", queue: "Bridges")], "a.csv"), await FileAsync([Sources.Row("4", unit: "Care", queue: "")], "b.csv")]);

        Assert.Empty(import.Findings);
        Assert.Equal((4, 0, false), (import.Rows, import.Rejects, import.IsRefused));
        Assert.Equal(["Care: Care", "Streets: Bridges, Roads"], import.Places.Departments.OrderBy(d => d.Key).Select(d => $"{d.Key}: {string.Join(", ", d.Value.Order())}"));
        Assert.Equal(("Streets", "Bridges"), import.Places.OwnerOf("pothole"));
        Assert.Equal(["1", "2", "3", "4"], import.First.Select(c => c.SourceId));
    }

    [Fact]
    public async Task Columns_that_are_not_there_are_told_with_the_ones_that_may_be_meant()
    {
        var map = Sources.Map.Replace("\"made\"", "\"Made_\"", StringComparison.Ordinal).Replace("\"via\"", "\"channel_type\"", StringComparison.Ordinal);

        Assert.Equal(
        [
            "The map names the column \"Made_\" (opened), which rows.csv does not have. Is \"made\" meant?",
            $"The map names the column \"channel_type\" (channel), which rows.csv does not have. It has: {Sources.Columns.Replace(",", ", ", StringComparison.Ordinal)}.",
        ], Said(await RefusedAsync([Sources.Row("1")], map)));
    }

    [Fact]
    public async Task Rows_with_one_id_are_told_with_their_lines() =>
        Assert.Equal(
            ["Rows have the same id: \"1\" stands in rows.csv:2 and in rows.csv:4. Rows whose id came before: 2. Remove them, or let the map take the first of each: \"firstOfSameId\": true."],
            Said(await RefusedAsync([Sources.Row("1"), Sources.Row("2"), Sources.Row("1"), Sources.Row("1")])));

    [Fact]
    public async Task A_map_may_take_the_first_row_of_an_id()
    {
        var import = await Sources.CheckAsync([await FileAsync([Sources.Row("1"), Sources.Row("1")])], Sources.Map.Replace("\"id\": \"id\"", "\"id\": \"id\", \"firstOfSameId\": true", StringComparison.Ordinal));

        Assert.Equal((false, 1), (import.IsRefused, import.Rejects));
        Assert.Equal(["Rows that will be rejected because their id came before: 1."], Said(import));
    }

    [Fact]
    public async Task Dates_in_mixed_formats_are_told_with_both() =>
        Assert.Equal(
            ["The dates of \"opened\" are in different formats. As the map says (\"yyyy-MM-dd HH:mm\"): 2. Otherwise: \"MM/dd/yyyy HH:mm\" × 1, \"dd.MM.yyyy HH:mm\" × 1, first in line 3. Name every format in the map, or make them one."],
            Said(await RefusedAsync([Sources.Row("1"), Sources.Row("2", made: "02/15/2026 08:00"), Sources.Row("3"), Sources.Row("4", made: "15.02.2026 08:00")])));

    [Fact]
    public async Task A_date_that_fits_two_formats_of_the_map_and_means_two_days_is_told()
    {
        var map = Sources.Map.Replace("\"format\": \"yyyy-MM-dd HH:mm\"", "\"format\": [\"MM/dd/yyyy\", \"dd/MM/yyyy\"]", StringComparison.Ordinal);

        Assert.Equal(
            ["A date of \"opened\" in line 3 fits both \"MM/dd/yyyy\" and \"dd/MM/yyyy\", and means different days by each. Leave one of the formats out."],
            Said(await RefusedAsync([Sources.Row("1", made: "02/15/2026"), Sources.Row("2", made: "02/03/2026"), Sources.Row("3", made: "04/04/2026")], map)));
    }

    [Fact]
    public async Task Files_of_another_zone_are_refused_with_a_hint() =>
        Assert.Equal(
            ["The rows are in Europe/Helsinki time, this portal is in America/New_York time, and one portal has one zone. Import them into a portal of their own: --DataFolder=PATH --Zone=Europe/Helsinki."],
            Said(await Sources.CheckAsync([await FileAsync([Sources.Row("1")])], zone: "America/New_York")));

    [Fact]
    public async Task Another_name_of_the_same_zone_is_the_same_zone() =>
        Assert.False((await Sources.CheckAsync([await FileAsync([Sources.Row("1")])], zone: "Europe/Mariehamn")).IsRefused);

    [Fact]
    public async Task Bad_rows_refuse_nothing_and_are_counted_by_reason()
    {
        var import = await Sources.CheckAsync([await FileAsync([Sources.Row("1"), Sources.Row("2", state: "LOST"), Sources.Row("3", state: "LOST"), Sources.Row("", what: "x"), Sources.Row("4", made: "soon")])]);

        Assert.Equal((false, 5, 4), (import.IsRefused, import.Rows, import.Rejects));
        Assert.Equal(
        [
            "\"LOST\" (status) is not translated by the map; rows that will be rejected: 2.",
            "Rows that will be rejected because \"id\" is empty: 1.",
            "Rows that will be rejected because \"opened\" is no date: 1.",
        ], Said(import));
    }

    [Fact]
    public async Task Columns_the_map_leaves_out_are_suggested_by_their_names()
    {
        var map = Sources.Map.Replace("\"district\": \"area\"", "\"ignored\": \"area\"", StringComparison.Ordinal).Replace("\"lat\": \"y\", \"long\": \"x\"", "\"dueDays\": 3", StringComparison.Ordinal);

        Assert.Equal(["\"y\" may be the lat; the map does not name it.", "\"x\" may be the long; the map does not name it.", "Columns the map leaves out: y, x."],
            Said(await Sources.CheckAsync([await FileAsync([Sources.Row("1")])], map)));
    }

    [Fact]
    public async Task Times_in_hours_of_the_clock_change_are_counted() =>
        Assert.Equal(["Times in hours of the clock change: 1 in a repeated hour (the first one is taken), 2 in a skipped hour (moved forward one hour)."],
            Said(await Sources.CheckAsync([await FileAsync([
                Sources.Row("1", made: "2025-10-26 03:30"), Sources.Row("2", made: "2025-03-30 03:10", due: "2025-03-30 03:20"), Sources.Row("3")])])));

    [Fact]
    public async Task Files_that_cannot_be_read_are_told_by_name()
    {
        var empty = Path.Combine(folder.Path, "empty.csv");
        await File.WriteAllTextAsync(empty, "", TestContext.Current.CancellationToken);

        Assert.Equal(["There is no file gone.csv, or it cannot be opened.", "a.xlsx: files that can be read are .csv, .json and the .gz of both; this one ends in \".xlsx\".", "empty.csv is empty."],
            Said(await Sources.CheckAsync([new(Path.Combine(folder.Path, "gone.csv")), new(Path.Combine(folder.Path, "a.xlsx")), new(empty)])));
    }

    [Fact]
    public async Task A_file_without_rows_is_refused() => Assert.Equal(["There are no rows."], Said(await RefusedAsync([])));

    private Task<RowFile> FileAsync(IEnumerable<string> rows, string name = "rows.csv") => Sources.FileAsync(folder, rows, name);

    private async Task<CheckedImport> RefusedAsync(IEnumerable<string> rows, string map = Sources.Map)
    {
        var import = await Sources.CheckAsync([await FileAsync(rows)], map);
        Assert.True(import.IsRefused);
        return import;
    }

    private static IEnumerable<string> Said(CheckedImport import) => import.Findings.Select(f => ImportWords.Of(Language.En, f));
}
