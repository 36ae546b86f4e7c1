using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using StaffPortal.Channels.Import;
using StaffPortal.Data;
using StaffPortal.SampleTown;
using StaffPortal.Tests.Support;
using Xunit;

namespace StaffPortal.Tests.Channels.Import;

/// <summary>The verb on a data folder of its own.</summary>
public sealed class ImportVerbTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly StringWriter said = new(CultureInfo.InvariantCulture);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private string Data => Path.Combine(folder.Path, "data");

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        said.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task Into_an_empty_folder_rows_come_in_without_a_practice_town()
    {
        var code = await ImportAsync([Sources.Row("1"), Sources.Row("2", done: "2026-01-06", state: "RESOL")]);

        Assert.Equal(0, code);
        Assert.Equal((2, 0), (await CountAsync("Tickets"), await CountAsync("Staff")));
        Assert.Contains("2 rows were checked; 0 will be rejected.", said.ToString(), StringComparison.Ordinal);
        Assert.Contains("Done: 2 tickets stored, 0 rows were here before, 0 rejected; 3 departments, teams, services and processes created.", said.ToString(), StringComparison.Ordinal);
        Assert.Contains("in a repeated hour, where the first one was taken: 0; in a skipped hour, moved forward: 0.", said.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_comes_in_needs_no_later_counting_of_what_is_due()
    {
        await ImportAsync([Sources.Row("1"), Sources.Row("2", done: "2026-01-06", state: "RESOL")]);

        Assert.Equal(0, await CountAsync("Tickets", "\"ReckonedUnder\" = ''"));
    }

    [Fact]
    public async Task Asked_for_the_practice_town_is_made_first()
    {
        var made = 0;

        await ImportAsync([Sources.Row("1")], makeSample: (_, _) =>
        {
            made++;
            return Task.CompletedTask;
        }, options: "--sample");

        Assert.Equal((1, 1), (made, await CountAsync("Tickets")));
    }

    [Fact]
    public async Task What_the_practice_town_tells_of_customers_is_looked_through_for_concerns()
    {
        await ImportAsync([Sources.Row("1")], makeSample: (services, stop) => ActivatorUtilities.CreateInstance<TownBuilder>(services).SmallAsync(stop), options: "--sample");

        Assert.NotEqual(0, await CountAsync("Findings"));
    }

    [Fact]
    public async Task What_the_check_refuses_makes_no_folder()
    {
        var code = await ImportAsync([Sources.Row("1"), Sources.Row("1")]);

        Assert.Equal((2, false), (code, Directory.Exists(Data)));
        Assert.EndsWith("Nothing was changed.", said.ToString().TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_portal_with_history_of_one_zone_takes_none_of_another()
    {
        await ImportAsync([Sources.Row("1")]);

        var code = await ImportAsync([Sources.Row("2")], options: "--Zone=America/New_York", map: Sources.Map.Replace("Europe/Helsinki", "America/New_York", StringComparison.Ordinal));

        Assert.Equal((2, 1), (code, await CountAsync("Tickets")));
        Assert.Contains("The history in this portal is in Europe/Helsinki time", said.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_portal_that_runs_on_the_folder_is_not_disturbed()
    {
        using (DataFolder.Take(Data))
            Assert.Equal(2, await ImportAsync([Sources.Row("1")]));

        Assert.Contains("Another StaffPortal is using the data folder", said.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_map_one_is_suggested_that_only_needs_its_open_words()
    {
        var file = Path.Combine(folder.Path, "cases.csv");
        await File.WriteAllLinesAsync(file, ["Case ID,Creation Date,Closed Date,Status,Source,Department,Work Group,Request Type,Latitude,Longitude,Odd", "1,02/15/2026 10:42 AM,,OPEN,PHONE,Streets,Roads,Hole,61,23,x", "2,02/16/2026 10:42 AM,02/17/2026,RESOL,ZOO,Streets,Roads,Hole,61,23,x"], Ct);

        var code = await ImportVerb.RunAsync([file], (_, _) => Task.CompletedTask, said, TimeProvider.System, Ct);

        Assert.Equal(2, code);
        var text = said.ToString();
        var (map, findings) = ImportMap.Read(text[..(text.LastIndexOf('}') + 1)].Replace("\"source\": \"?\"", "\"source\": \"x\"", StringComparison.Ordinal)
            .Replace("\"zone\": \"?\"", "\"zone\": \"Europe/Helsinki\"", StringComparison.Ordinal).Replace("\"ZOO\": \"?\"", "\"ZOO\": \"chat\"", StringComparison.Ordinal));
        Assert.Empty(findings);
        Assert.Equal(("MM/dd/yyyy hh:mm tt", "MM/dd/yyyy", "closed", "phone", "Work Group"), (map!.Opened!.Format[0], map.Closed!.Format[0], map.Status!.Values!["RESOL"], map.Channel!.Values!["PHONE"], map.Team!.Column));
        Assert.Equal(["Odd"], map.Ignored);
    }

    [Fact]
    public async Task Of_an_event_log_without_a_map_one_is_suggested()
    {
        var file = Path.Combine(folder.Path, "steps.csv");
        await File.WriteAllLinesAsync(file, ["case,concept:name,time:timestamp,org:resource,workgroup", "1,Closed,2012-10-09T14:50:17+00:00,Ann,North", "1,Wait a bit,2012-10-10T14:50:17+00:00,Ann,North"], Ct);

        var code = await ImportVerb.RunAsync(["--events", file], (_, _) => Task.CompletedTask, said, TimeProvider.System, Ct);

        Assert.Equal(2, code);
        var text = said.ToString();
        var (map, findings) = ImportMap.Read(text[..(text.LastIndexOf('}') + 1)].Replace("\"source\": \"?\"", "\"source\": \"x\"", StringComparison.Ordinal)
            .Replace("\"zone\": \"?\"", "\"zone\": \"Europe/Helsinki\"", StringComparison.Ordinal).Replace("\"otherwise\": \"?\"", "\"otherwise\": \"web\"", StringComparison.Ordinal));
        Assert.Empty(findings);
        Assert.Equal(("concept:name", "closed", "waiting", "time:timestamp", "workgroup"), (map!.Activity!.Column, map.Activity.Values["Closed"], map.Activity.Values["Wait a bit"], map.Time!.Column[0], map.Team!.Column));
        Assert.Equal(["org:resource"], map.Ignored);
    }

    [Fact]
    public async Task A_map_of_whole_cases_reads_no_event_log()
    {
        var file = Path.Combine(folder.Path, "steps.csv");
        await File.WriteAllLinesAsync(file, [Sources.Columns, Sources.Row("1")], Ct);
        var map = Path.Combine(folder.Path, "map.json");
        await File.WriteAllTextAsync(map, Sources.Map, Ct);

        var code = await ImportVerb.RunAsync(["--events", file, "--map", map, $"--DataFolder={Data}"], (_, _) => Task.CompletedTask, said, TimeProvider.System, Ct);

        Assert.Equal((2, false), (code, Directory.Exists(Data)));
        Assert.Contains("\"activity\"", said.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("import needs files")]
    [InlineData("--map", "map.json")]
    [InlineData("rows.csv", "--map")]
    [InlineData("rows.csv", "--map", "gone.json")]
    public async Task What_cannot_begin_says_why(params string[] args)
    {
        var code = await ImportVerb.RunAsync(args[0].Contains(' ', StringComparison.Ordinal) ? [] : args, (_, _) => Task.CompletedTask, said, TimeProvider.System, Ct);

        Assert.Equal(2, code);
        Assert.NotEmpty(said.ToString());
    }

    private async Task<int> ImportAsync(string[] rows, string? options = null, string map = Sources.Map, Func<IServiceProvider, CancellationToken, Task>? makeSample = null)
    {
        var (file, path) = (await Sources.FileAsync(folder, rows), Path.Combine(folder.Path, "map.json"));
        await File.WriteAllTextAsync(path, map, Ct);
        string[] args = ["--map", path, Path.Combine(folder.Path, file.Name), $"--DataFolder={Data}", .. options is null ? Array.Empty<string>() : [options]];
        return await ImportVerb.RunAsync(args, makeSample ?? SampleTownSetup.MakeAsync, said, TimeProvider.System, Ct);
    }

    private async Task<long> CountAsync(string table, string where = "true")
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(Data, "portal.db")};Pooling=False");
        await connection.OpenAsync(Ct);
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The table's name and the question are written above.
        command.CommandText = $"SELECT count(*) FROM \"{table}\" WHERE {where}";
#pragma warning restore CA2100
        return (long)(await command.ExecuteScalarAsync(Ct))!;
    }
}
