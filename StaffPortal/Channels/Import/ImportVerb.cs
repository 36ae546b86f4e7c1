using System.Globalization;
using StaffPortal.Catalogue;
using StaffPortal.Channels.Rows;
using StaffPortal.Data;
using StaffPortal.Data.Postgres;
using StaffPortal.Data.Sqlite;
using StaffPortal.Texts;
using StaffPortal.Tickets;
using StaffPortal.Timeline;

namespace StaffPortal.Channels.Import;

/// <summary>
/// The verb <c>import</c> of the program: stores the rows of files as the portal's history. On SQLite it holds the data folder like the
/// portal does; on PostgreSQL it runs beside the servers.
/// </summary>
public static class ImportVerb
{
    public const string Name = "import";

    private static readonly TimeSpan BetweenLines = TimeSpan.FromSeconds(2);

    /// <param name="args">What stands after the word <c>import</c>.</param>
    /// <param name="makeSample">Makes the practice town in an empty database.</param>
    /// <param name="output">The console.</param>
    /// <param name="clock">What time it is.</param>
    /// <param name="ct">Stops after the batch that is being stored.</param>
    /// <returns>The exit code: 0 all stored, 1 some rejected or stopped half-way, 2 nothing could begin.</returns>
    public static async Task<int> RunAsync(
        string[] args, Func<IServiceProvider, CancellationToken, Task> makeSample, TextWriter output, TimeProvider clock, CancellationToken ct)
    {
        if (ImportOrder.Parse(args) is not { } order)
        {
            await output.WriteLineAsync(ImportOrder.Usage);
            return 2;
        }
        try
        {
            if (order.Map is null)
                return await SuggestAsync(order, output, ct);
            if (!File.Exists(order.Map))
                throw new StartRefusedException($"There is no map {order.Map}.");
            return await RunAsync(order, makeSample, output, clock, ct);
        }
        catch (Exception refusal) when (refusal is StartRefusedException or RowsRefusedException)
        {
            await output.WriteLineAsync(refusal.Message);
            return 2;
        }
        catch (Exception failure) when (Storage.TroubleOf(failure) is { } trouble)
        {
            await output.WriteLineAsync(trouble == StorageTrouble.Full ? "There is no room left where the portal writes." : "The database does not answer.");
            await output.WriteLineAsync("What was stored is stored. Begun again, the import goes on where it was.");
            return 1;
        }
    }

    private static async Task<int> RunAsync(
        ImportOrder order, Func<IServiceProvider, CancellationToken, Task> makeSample, TextWriter output, TimeProvider clock, CancellationToken ct)
    {
        var builder = Host.CreateApplicationBuilder([.. order.Settings]);
        builder.Logging.ClearProviders();
        // The map is checked before anything changes: before there is a database, too.
        var check = new HistoryCheck(PortalZone.Of(builder.Configuration));
        var import = await check.CheckAsync(await File.ReadAllTextAsync(order.Map!, ct), [.. order.Files.Select(file => new RowFile(file))], null, ct);
        await SayAsync(import, output);
        if (import.IsRefused)
            return 2;
        if (order.Events && import.Map is { IsOfEvents: false })
            throw new StartRefusedException("The map is of rows that are whole cases. That of an event log says which column is the \"activity\", and its \"time\".");

        var path = builder.Configuration["DataFolder"] ?? "data";
        using var folder = DataSetup.IsPostgres(builder.Configuration) ? DataFolder.Beside(path) : DataFolder.Take(path);
        builder.Services.AddSingleton(clock);
        builder.Services.AddPortalData(builder.Configuration, folder);
        builder.Services.AddSingleton<CatalogueDirectory>();
        builder.Services.AddTicketKeeping();
        builder.Services.AddFindings();
        builder.Services.AddSingleton<HistoryImport>();
        using var portal = builder.Build();
        await portal.Services.GetRequiredService<DatabaseStart>().PrepareAsync(ct);
        await ZoneHold.CheckAsync(portal.Services, ct);
        if (order.Sample)
            await makeSample(portal.Services, ct);

        // Of what runs behind a portal only what writing itself needs: the log's keeper, or the bell to the servers.
        var beside = portal.Services.GetServices<IHostedService>().Where(s => s is SqliteCheckpoints or PostgresBell).ToList();
        foreach (var one in beside)
            await one.StartAsync(ct);
        await output.WriteLineAsync($"Importing into {folder.Path}. Ctrl+C stops; begun again, it goes on where it was.");
        var outcome = await portal.Services.GetRequiredService<HistoryImport>().RunAsync(import, null, Language.En, new Lines(output, clock), ct);
        foreach (var one in beside)
            await one.StopAsync(CancellationToken.None);
        await SayAsync(outcome, output);
        return outcome is { End: ImportEnd.Done, Tally.Rejected: 0 } ? 0 : 1;
    }

    private static async Task<int> SuggestAsync(ImportOrder order, TextWriter output, CancellationToken ct)
    {
        await output.WriteLineAsync(await MapDraft.WriteAsync([.. order.Files.Select(file => new RowFile(file))], ct, order.Events));
        await output.WriteLineAsync();
        await output.WriteLineAsync("Nothing was imported. Save this as a map, say what \"?\" stands for, and give it with --map.");
        return 2;
    }

    private static async Task SayAsync(CheckedImport import, TextWriter output)
    {
        if (import.Rows > 0)
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{import.Rows:#,0} rows were checked; {import.Rejects:#,0} will be rejected."));
        if (import.Map is { IsOfEvents: true } && import.Rows > 0)
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"They are steps of {import.Cases:#,0} cases."));
        foreach (var finding in import.Findings)
            await output.WriteLineAsync($"  {ImportWords.Of(Language.En, finding)}");
        if (import.IsRefused)
            await output.WriteLineAsync("Nothing was changed.");
    }

    private static async Task SayAsync(ImportOutcome outcome, TextWriter output)
    {
        var tally = outcome.Tally;
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
            $"{outcome.End}: {tally.Taken:#,0} tickets stored, {tally.Known:#,0} rows were here before, {tally.Rejected:#,0} rejected; {outcome.Created} departments, teams, services and processes created."));
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
            $"Local times in a repeated hour, where the first one was taken: {tally.Repeated:#,0}; in a skipped hour, moved forward: {tally.Skipped:#,0}."));
        if (outcome.Rejects is { } rejects)
            await output.WriteLineAsync($"The rejected rows with line and reason: {rejects}");
    }

    /// <summary>A line every two seconds.</summary>
    private sealed class Lines(TextWriter output, TimeProvider clock) : IProgress<ImportProgress>
    {
        private long last = clock.GetTimestamp();

        public void Report(ImportProgress value)
        {
            if (clock.GetElapsedTime(last) < BetweenLines)
                return;
            last = clock.GetTimestamp();
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{value.Took:hh\\:mm\\:ss}  {value.Tally.Read:#,0} of {value.Rows:#,0} rows ({value.Percent} %), {value.PerSecond:#,0} rows/s, {value.Left:hh\\:mm\\:ss} left"));
        }
    }
}
