using Microsoft.EntityFrameworkCore;
using StaffPortal.Catalogue;
using StaffPortal.Channels.Import;
using StaffPortal.Channels.Rows;
using StaffPortal.Data;
using StaffPortal.Data.Files;
using StaffPortal.Data.Words;
using StaffPortal.Journal;
using StaffPortal.Staff;
using StaffPortal.Tests.Support;
using StaffPortal.Texts;
using StaffPortal.Tickets;
using Xunit;

namespace StaffPortal.Tests.Channels.Import;

public abstract class HistoryImportTests<TDb> : DbTests<TDb>
    where TDb : ITestDb, new()
{
    private readonly TemporaryFolder folder = new();

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task A_row_becomes_a_ticket_as_it_was_there()
    {
        var outcome = await ImportAsync([
            Sources.Row("1", due: "2026-01-07 08:00", done: "2026-01-06", state: "RESOL"), Sources.Row("2", done: "2026-01-06 10:00", state: "DUP", via: "WEB"), Sources.Row("3", unit: "Care", kind: "Meals", queue: "")]);

        Assert.Equal((ImportEnd.Done, 3, 0, 0), (outcome.End, outcome.Tally.Taken, outcome.Tally.Known, outcome.Tally.Rejected));
        await using var db = Open();
        var tickets = await db.Set<Ticket>().AsNoTracking().Include(t => t.Visits).Include(t => t.Contacts).OrderBy(t => t.Number).ToListAsync(Ct);
        var (streets, roads) = ((await db.Set<Department>().SingleAsync(d => d.Name.En == "Streets", Ct)).Id, (await db.Set<Team>().SingleAsync(t => t.Name.En == "Roads", Ct)).Id);
        Assert.Equal((At(5, 6), At(7, 6), true, At(6, 22).AddMicroseconds(-1), Precision.Day, null), (tickets[0].ReceivedAt, tickets[0].DueAt, tickets[0].HasTarget, tickets[0].ClosedAt!.Value, tickets[0].ClosedPrecision, tickets[0].Ending));
        Assert.Equal((streets, roads, "Hole", "Hole. Näsintie 4", new Location("Näsintie 4", "Centre", 61.5, 23.8)), (tickets[0].Department, tickets[0].Team, tickets[0].Subject, tickets[0].Description, tickets[0].Location));
        Assert.Equal((StageCategory.Closed, Ending.Duplicate, null, At(6, 8), Channel.Web, false), (tickets[1].Stage, tickets[1].Ending, tickets[1].ResolvedAt, tickets[1].ClosedAt, tickets[1].Contacts.Single().Channel, tickets[1].HasTarget));
        Assert.Equal((true, StageCategory.Received, 5 * 24 * 60), (tickets[2].IsOpen, tickets[2].Stage, (int)(tickets[2].DueAt - tickets[2].ReceivedAt).TotalMinutes));
        Assert.All(tickets, t => Assert.True(t.IsHistory && t.Visits.Count(v => v.To == null) == 1));
    }

    [Fact]
    public async Task Everything_that_history_writes_carries_its_origin_and_a_batch_one_id()
    {
        await ImportAsync(Rows(30));

        await using var db = Open();
        var entries = await db.Set<JournalEntry>().AsNoTracking().ToListAsync(Ct);
        Assert.All(entries, e => Assert.Equal((Origin.Import, null), (e.Origin, e.ActorId)));
        Assert.Equal([ImportKinds.Begun, ImportKinds.Ended], entries.Where(e => e.SubjectKind == "import").OrderBy(e => e.Seq).Select(e => e.Kind));
        // The first transaction is small, the next ones grow.
        Assert.Equal([5, 7, 9, 9], entries.Where(e => e.TicketId is not null).GroupBy(e => e.Correlation).Select(batch => batch.Count()));
    }

    [Fact]
    public async Task What_the_catalogue_lacks_is_created_and_what_it_has_is_used()
    {
        var town = await SmallTown.SettleAsync(Db, ct: Ct);

        await ImportAsync([Sources.Row("1"), Sources.Row("2", unit: "streets", queue: "ROADS", kind: "meal"), Sources.Row("3", unit: "Tie & katu", queue: "Äänitaso", kind: "Tie / kuoppa"), Sources.Row("4", kind: "tie kuoppa")]);

        await using var db = Open();
        Assert.Equal(["Care", "Streets", "Tie & katu"], await db.Set<Department>().Select(d => d.Name.Sv).Order().ToListAsync(Ct));
        Assert.Equal(["Home care", "Roads", "Äänitaso"], (await db.Set<Team>().Select(d => d.Name.Fi).ToListAsync(Ct)).Order(StringComparer.Ordinal));
        var services = await db.Set<Service>().AsNoTracking().OrderBy(s => s.Code).ToListAsync(Ct);
        Assert.Equal(["meal: meal", "pothole: pothole", "tie-kuoppa: Tie / kuoppa", "tie-kuoppa-2: tie kuoppa"], services.Select(s => $"{s.Code}: {s.Name.En}"));
        Assert.Equal((false, 5 * 24 * 60), (services[3].IsPublic, services[3].DueMinutes));
        Assert.Equal([(town.Streets, town.Potholes.Id), (town.Streets, town.Meals.Id)], (await db.Set<Ticket>().OrderBy(t => t.Number).Take(2).ToListAsync(Ct)).Select(t => (t.Department, t.Service)));
    }

    [Fact]
    public async Task Imported_again_nothing_is_doubled_and_new_rows_come_in()
    {
        await ImportAsync(Rows(40));

        var again = await ImportAsync(Rows(45));

        Assert.Equal((45, 5, 40, 0), (again.Tally.Read, again.Tally.Taken, again.Tally.Known, again.Created));
        await using var db = Open();
        Assert.Equal((45, 45, 45), (await db.Set<Ticket>().CountAsync(Ct), await db.Set<TicketOrigin>().CountAsync(Ct), await db.Set<WordRow>().CountAsync(Ct)));
    }

    [Fact]
    public async Task The_same_id_of_another_source_is_another_ticket()
    {
        await ImportAsync(Rows(2));

        Assert.Equal(2, (await ImportAsync(Rows(2), Sources.Map.Replace("\"small\"", "\"other\"", StringComparison.Ordinal))).Tally.Taken);
    }

    [Fact]
    public async Task Stopped_and_begun_again_it_loses_and_doubles_nothing()
    {
        using var stop = new CancellationTokenSource();
        var file = await Sources.FileAsync(folder, Rows(700));
        var stopped = await RunAsync(file, Sources.Map, new Told(p =>
        {
            if (p.Tally.Taken >= 100)
                stop.Cancel();
        }), stop.Token);

        var end = await RunAsync(file, Sources.Map);

        Assert.Equal((ImportEnd.Stopped, ImportEnd.Done), (stopped.End, end.End));
        Assert.InRange(stopped.Tally.Taken, 100, 650);
        Assert.Equal((700 - stopped.Tally.Taken, stopped.Tally.Taken), (end.Tally.Taken, end.Tally.Known));
        await using var db = Open();
        Assert.Equal(Enumerable.Range(1, 700).Select(n => $"{n}").Order(StringComparer.Ordinal), (await db.Set<TicketOrigin>().Select(o => o.SourceId).ToListAsync(Ct)).Order(StringComparer.Ordinal));
        Assert.Equal(700, await db.Set<Ticket>().CountAsync(Ct));
        var runs = await db.Set<ImportRun>().AsNoTracking().OrderBy(r => r.BegunAt).ThenBy(r => r.Id).ToListAsync(Ct);
        Assert.Equal([(ImportEnd.Stopped, 700L), (ImportEnd.Done, 700L)], runs.Select(r => (r.End!.Value, r.Rows)));
        Assert.Equal(stopped.Tally.Taken, (await db.Set<ImportTally>().SingleAsync(t => t.Run == runs[0].Id, Ct)).Taken);
    }

    [Fact]
    public async Task Two_imports_of_one_source_at_once_double_nothing()
    {
        await ImportAsync(Rows(1));
        var file = await Sources.FileAsync(folder, Rows(400));

        var both = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => RunAsync(file, Sources.Map), Ct)));

        Assert.All(both, outcome => Assert.Equal((ImportEnd.Done, 400), (outcome.End, outcome.Tally.Read)));
        Assert.Equal(399, both.Sum(outcome => outcome.Tally.Taken));
        await using var db = Open();
        Assert.Equal(400, await db.Set<Ticket>().CountAsync(Ct));
    }

    [Fact]
    public async Task A_bad_row_goes_to_the_rejects_file_and_mended_it_comes_in()
    {
        var first = await ImportAsync([Sources.Row("1"), Sources.Row("2", state: "LOST", what: "\"One, two\""), Sources.Row("3", made: "soon")]);

        Assert.Equal((3, 1, 2), (first.Tally.Read, first.Tally.Taken, first.Tally.Rejected));
        var lines = await File.ReadAllLinesAsync(first.Rejects!, Ct);
        Assert.Equal(
        [
            $"File,Line,Reason,{Sources.Columns}",
            "rows.csv,3,\"The map does not translate \"\"LOST\"\" (status).\",2,2026-01-05 08:00,,,LOST,PHONE,Streets,Roads,pothole,\"One, two\",Näsintie 4,Centre,61.5,23.8",
            $"rows.csv,4,\"\"\"soon\"\" is no date (opened).\",{Sources.Row("3", made: "soon")}",
        ], lines);
        await using var db = Open();
        var kept = (await db.Set<ImportRun>().SingleAsync(Ct)).RejectsFile!;
        using (var reader = new StreamReader(Get<FileStore>().Open(kept)!))
            Assert.Equal(lines, (await reader.ReadToEndAsync(Ct)).TrimEnd().Split("\r\n"));

        var mended = Path.Combine(folder.Path, "mended.csv");
        await File.WriteAllTextAsync(mended, string.Join('\n', lines).Replace("LOST", "OPEN", StringComparison.Ordinal).Replace("soon", "2026-01-05 08:00", StringComparison.Ordinal), Ct);
        Assert.Equal((2, 0), (await RunAsync(new(mended), Sources.Map) is var second ? second.Tally.Taken : 0, second.Tally.Rejected));
    }

    [Fact]
    public async Task Times_of_the_clock_change_are_counted_for_what_was_stored()
    {
        string[] rows = [Sources.Row("1", made: "2025-10-26 03:30"), Sources.Row("2", made: "2025-03-30 03:10", due: "2025-03-30 03:20"), Sources.Row("3")];

        var outcome = await ImportAsync(rows);

        Assert.Equal((1, 2), (outcome.Tally.Repeated, outcome.Tally.Skipped));
        await using var db = Open();
        Assert.Equal([new(2025, 10, 26, 0, 30, 0, TimeSpan.Zero), new(2025, 3, 30, 1, 10, 0, TimeSpan.Zero)], await db.Set<Ticket>().OrderBy(t => t.Number).Take(2).Select(t => t.ReceivedAt).ToListAsync(Ct));
        Assert.Equal((0, 0), ((await ImportAsync(rows)).Tally.Repeated, (await ImportAsync(rows)).Tally.Skipped));
    }

    [Fact]
    public async Task Of_rows_with_one_id_the_first_is_taken_when_the_map_says_so()
    {
        var outcome = await ImportAsync([Sources.Row("1", what: "First"), Sources.Row("1", what: "Second")], Sources.Map.Replace("\"id\": \"id\"", "\"id\": \"id\", \"firstOfSameId\": true", StringComparison.Ordinal));

        Assert.Equal((1, 1), (outcome.Tally.Taken, outcome.Tally.Rejected));
        await using var db = Open();
        Assert.Equal("First", (await db.Set<Ticket>().SingleAsync(Ct)).Subject);
    }

    [Fact]
    public async Task What_was_imported_is_found_by_its_words()
    {
        await ImportAsync([Sources.Row("1", what: "Kuoppa tiessä"), Sources.Row("2", what: "Lamppu")]);

        await using var db = Open();
        var kuoppa = await db.Set<Ticket>().SingleAsync(t => t.Subject == "Kuoppa tiessä", Ct);
        Assert.Equal([kuoppa.Number], await Get<IWordIndex>().NewestAsync(SearchWords.ForQuery("kuopassa"), Reach.Exact, long.MaxValue, 10, Ct));
    }

    [Fact]
    public async Task New_York_comes_in_whole_and_Boston_and_Kansas_City_with_their_first_rows()
    {
        foreach (var (map, zone, files, rows) in new[]
        {
            ("nyc-history.json", "America/New_York", new[] { "nyc-311-2026-02-13.json.gz", "nyc-311-2026-02-27.json.gz" }, 2_000),
            ("boston-history.json", "America/New_York", ["boston-311-2011q3.csv.gz"], 31_828),
            ("kansas-city-history.json", "America/Chicago", ["kansas-city-311-2007-2015.csv.gz"], 49_649),
        })
        {
            using var stop = new CancellationTokenSource();
            var import = await Sources.CheckAsync([.. files.Select(Sources.Published)], await Sources.MapAsync(map), zone);
            var outcome = await Get<HistoryImport>().RunAsync(import, null, Language.En, new Told(p =>
            {
                if (p.Tally.Taken >= 2_000)
                    stop.Cancel();
            }), stop.Token);

            Assert.Equal((rows, 0), (import.Rows, outcome.Tally.Rejected));
            Assert.InRange(outcome.Tally.Taken, 2_000, 2_500);
        }
        await using var db = Open();
        Assert.Equal(await db.Set<Ticket>().CountAsync(Ct), await db.Set<TicketOrigin>().CountAsync(Ct));
        Assert.DoesNotContain("", await db.Set<Ticket>().Select(t => t.Subject).Distinct().ToListAsync(Ct));
    }

    private static IEnumerable<string> Rows(int count) => Enumerable.Range(1, count).Select(n => Sources.Row($"{n}", what: $"Hole {n}"));

    private async Task<ImportOutcome> ImportAsync(IEnumerable<string> rows, string map = Sources.Map) => await RunAsync(await Sources.FileAsync(folder, rows), map);

    private async Task<ImportOutcome> RunAsync(RowFile file, string map, IProgress<ImportProgress>? progress = null, CancellationToken? stop = null)
    {
        var import = await Sources.CheckAsync([file], map);
        Assert.False(import.IsRefused, string.Join(' ', import.Findings.Select(f => ImportWords.Of(Language.En, f))));
        return await Get<HistoryImport>().RunAsync(import, null, Language.En, progress, stop ?? Ct);
    }

    private static DateTimeOffset At(int day, int hour) => new(2026, 1, day, hour, 0, 0, TimeSpan.Zero);

    private sealed class Told(Action<ImportProgress> heard) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => heard(value);
    }
}

public sealed class HistoryImportOnSqliteTests : HistoryImportTests<SqliteDb>;

public sealed class HistoryImportOnPostgresTests : HistoryImportTests<PostgresDb>;
