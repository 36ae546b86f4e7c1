using Microsoft.EntityFrameworkCore;
using StaffPortal.Catalogue;
using StaffPortal.Channels.Import;
using StaffPortal.Channels.Rows;
using StaffPortal.Journal;
using StaffPortal.Staff;
using StaffPortal.Tests.Support;
using StaffPortal.Texts;
using StaffPortal.Tickets;
using Xunit;

namespace StaffPortal.Tests.Channels.Import;

/// <summary>Logs with a row per step of a case.</summary>
public abstract class EventImportTests<TDb> : DbTests<TDb>
    where TDb : ITestDb, new()
{
    private const string Map = """
        {
          "source": "steps", "zone": "Europe/Helsinki", "id": "case",
          "activity": {
            "column": "step", "process": "Steps",
            "values": { "Register": "received", "Work": "inProgress", "Ask": "waiting", "Do again": "inProgress", "Done": "resolved", "Not ours": "cancelled", "Shut": "closed" },
            "names": { "Do again": "Work" }, "targetDays": { "Ask": 3 }
          },
          "time": { "column": "at", "format": ["yyyy-MM-dd HH:mm", "yyyy-MM-dd"] },
          "channel": { "otherwise": "web" }, "department": { "otherwise": "Streets" }, "team": { "column": "queue" }, "service": { "otherwise": "Repair" },
          "ignored": ["who"]
        }
        """;

    private readonly TemporaryFolder folder = new();

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task The_rows_of_a_case_become_the_stays_of_one_ticket()
    {
        // Cases stand between each other, and one of them out of order.
        var outcome = await ImportAsync([
            "1,Register,5 08:00,Desk", "2,Register,5 08:30,Desk", "1,Work,5 09:00,Roads", "2,Work,6 09:00,Desk", "1,Ask,5 12:00,Roads", "1,Do again,7 12:00,Roads", "1,Shut,9 10:00,Roads", "1,Done,8 10:00,Roads"]);

        Assert.Equal((ImportEnd.Done, 8, 2, 0), (outcome.End, outcome.Tally.Read, outcome.Tally.Taken, outcome.Tally.Rejected));
        await using var db = Open();
        var tickets = await db.Set<Ticket>().AsNoTracking().Include(t => t.Visits).OrderBy(t => t.Number).ToListAsync(Ct);
        var process = await db.Set<Process>().AsNoTracking().SingleAsync(Ct);
        var teams = await db.Set<Team>().ToDictionaryAsync(t => t.Id, t => t.Name.Fi, Ct);
        Assert.Equal(["Register", "Work", "Ask", "Done", "Not ours", "Shut"], process.Newest.Stages.Select(s => s.Name.Fi));
        Assert.Equal(
            ["Register Received Desk 5.6-5.7", "Work InProgress Roads 5.7-5.10", "Ask Waiting Roads 5.10-7.10", "Work InProgress Roads 7.10-8.8", "Done Resolved Roads 8.8-9.8", "Shut Closed Roads 9.8-"],
            tickets[0].Visits.OrderBy(v => v.From).Select(v => $"{process.Newest.Stage(v.StageId, v.Stage).Name.Fi} {v.Stage} {teams[v.Team!.Value]} {v.From.UtcDateTime:d.H}-{v.To?.UtcDateTime:d.H}"));
        Assert.Equal((true, false, At(8, 8), At(9, 8), StageCategory.Closed, null), (tickets[0].IsHistory, tickets[0].IsOpen, tickets[0].ResolvedAt!.Value, tickets[0].ClosedAt!.Value, tickets[0].Stage, tickets[0].Ending));
        Assert.Equal((true, StageCategory.InProgress, At(5, 6.5), process.Id, 1), (tickets[1].IsOpen, tickets[1].Stage, tickets[1].ReceivedAt, tickets[1].Process!.Value, tickets[1].ProcessVersion));
        Assert.Equal((3 * 24 * 60, null), (tickets[0].Visits.Single(v => v.Stage == StageCategory.Waiting).TargetMinutes, tickets[0].Visits.First(v => v.Stage == StageCategory.InProgress).TargetMinutes));
        Assert.All(tickets, t => Assert.True(t is { IsHistory: true, HasTarget: false, Owner: null }));
        Assert.Equal(process.Id, (await db.Set<Service>().SingleAsync(Ct)).Process);
        Assert.All(await db.Set<JournalEntry>().Where(e => e.TicketId != null).ToListAsync(Ct), e => Assert.Equal(Origin.Import, e.Origin));
    }

    [Fact]
    public async Task The_process_is_one_that_new_tickets_can_go_through()
    {
        await ImportAsync(["1,Register,5 08:00,Desk", "1,Shut,6 08:00,Desk"]);

        await using var db = Open();
        var process = (await db.Set<Process>().SingleAsync(Ct)).Newest;
        Assert.Null(ProcessCheck.Of(process.Stages, process.Moves));
    }

    [Fact]
    public async Task A_case_may_begin_anywhere_and_end_without_having_been_done()
    {
        await ImportAsync(["1,Work,5 08:00,Desk", "1,Not ours,5 09:00,Desk", "2,Done,5 10:00,Desk", "3,Shut,5 11:00,Desk", "4,Register,5 12:00,Desk", "4,Shut,6 12:00,Desk", "4,Work,7 12:00,Desk"]);

        await using var db = Open();
        var tickets = await db.Set<Ticket>().AsNoTracking().Include(t => t.Visits).OrderBy(t => t.Number).ToListAsync(Ct);
        Assert.Equal(
            [(StageCategory.Closed, Ending.Cancelled, null), (StageCategory.Resolved, null, At(5, 8)), (StageCategory.Closed, null, At(5, 9)), (StageCategory.InProgress, null, null)],
            tickets.Select(t => (t.Stage, t.Ending, t.ResolvedAt)));
        Assert.Equal([2, 1, 1, 3], tickets.Select(t => t.Visits.Count));
        Assert.Equal([false, false, false, true], tickets.Select(t => t.IsOpen));
    }

    [Fact]
    public async Task Steps_of_one_instant_keep_their_order()
    {
        await ImportAsync(["1,Register,5 08:00,Desk", "1,Work,5 08:00,Desk", "1,Ask,5 08:00,Desk", "1,Work,5 08:00,Desk", "1,Done,6 08:00,Desk"]);

        await using var db = Open();
        var visits = await db.Set<StageVisit>().AsNoTracking().ToListAsync(Ct);
        Assert.Equal(["Received", "InProgress", "Waiting", "InProgress", "Resolved"], visits.OrderBy(v => v.From).ThenBy(v => v.To is null).ThenBy(v => v.To).Select(v => v.Stage.ToString()));
    }

    [Fact]
    public async Task A_case_with_a_bad_row_is_rejected_whole_and_mended_it_comes_in()
    {
        string[] rows = ["1,Register,5 08:00,Desk", "1,Dance,5 09:00,Desk", "2,Register,5 08:00,Desk", "1,Shut,5 10:00,Desk", "3,Register,,Desk", "4,Register,5,Desk"];

        var first = await ImportAsync(rows);

        Assert.Equal((6, 1, 5), (first.Tally.Read, first.Tally.Taken, first.Tally.Rejected));
        var lines = await File.ReadAllLinesAsync(first.Rejects!, Ct);
        Assert.Equal(
        [
            "Another row of the same case is wrong.", "\"The map does not translate \"\"Dance\"\" (activity).\"", "Another row of the same case is wrong.", "\"\"\"time\"\" is empty.\"",
            "\"\"\"time\"\" tells a day without an hour: how long a step took cannot be known.\"",
        ], lines.Skip(1).Select(line => string.Join(',', line.Split(',')[2..^5])));
        var again = await ImportAsync([.. rows.Select(r => r.Replace("Dance", "Work", StringComparison.Ordinal))]);
        Assert.Equal((1, 1, 2), (again.Tally.Taken, again.Tally.Known, again.Tally.Rejected));
    }

    [Fact]
    public async Task Imported_again_nothing_is_doubled_and_new_stages_make_a_new_version()
    {
        string[] rows = [.. Enumerable.Range(1, 60).SelectMany(n => new[] { $"{n},Register,5 08:00,Desk", $"{n},Shut,6 08:00,Desk" })];
        await ImportAsync(rows);

        var again = await ImportAsync([.. rows, "61,Register,5 08:00,Desk", "61,Look,6 08:00,Desk"], Map.Replace("\"Work\":", "\"Look\": \"triage\", \"Work\":", StringComparison.Ordinal));

        Assert.Equal((122, 1, 120, 0), (again.Tally.Read, again.Tally.Taken, again.Tally.Known, again.Created));
        await using var db = Open();
        Assert.Equal((61, 61), (await db.Set<Ticket>().CountAsync(Ct), await db.Set<TicketOrigin>().CountAsync(Ct)));
        var process = await db.Set<Process>().SingleAsync(Ct);
        Assert.Equal((2, "Look"), (process.Versions.Count, process.Newest.Stages[^1].Name.Fi));
        Assert.Equal(1, await db.Set<Ticket>().CountAsync(t => t.ProcessVersion == 2, Ct));
        Assert.Null(ProcessCheck.Of(process.Newest.Stages, process.Newest.Moves));
    }

    [Fact]
    public async Task A_log_with_more_stages_than_a_process_may_have_is_refused()
    {
        var file = await FileAsync([.. Enumerable.Range(1, 25).Select(n => $"1,Step {n},5 08:00,Desk")]);

        var import = await Sources.CheckAsync([file], Map.Replace("\"names\"", "\"otherwise\": \"inProgress\", \"names\"", StringComparison.Ordinal));

        Assert.True(import.IsRefused);
        Assert.Equal("The log names 31 stages; a process has at most 20. Let several steps be one stage: \"names\" in the map.", ImportWords.Of(Language.En, import.Findings[0]));
    }

    [Fact]
    public async Task The_help_desk_log_comes_in_with_its_own_stages()
    {
        var import = await Sources.CheckAsync([Sources.Published("helpdesk-stage-events.csv.gz")], await Sources.MapAsync("helpdesk-events.json"));
        Assert.Equal((21_348, 4_580, 0), (import.Rows, import.Cases, import.Rejects));
        Assert.Empty(import.Findings);

        var outcome = await Get<HistoryImport>().RunAsync(import, null, Language.En, null, Ct);

        Assert.Equal((21_348, 4_580), (outcome.Tally.Read, outcome.Tally.Taken));
        await using var db = Open();
        Assert.Equal((21_348, 4_580), (await db.Set<StageVisit>().CountAsync(Ct), await db.Set<Ticket>().CountAsync(Ct)));
        var process = (await db.Set<Process>().SingleAsync(Ct)).Newest;
        Assert.Equal(13, process.Stages.Count);
        Assert.Null(ProcessCheck.Of(process.Stages, process.Moves));
        var waits = process.Stages.Single(s => s.Name.Fi == "Wait").Id;
        Assert.Equal((1_463, 4_568), (await db.Set<StageVisit>().CountAsync(v => v.StageId == waits, Ct), await db.Set<Ticket>().CountAsync(t => !t.IsOpen, Ct)));
    }

    private async Task<ImportOutcome> ImportAsync(string[] rows, string map = Map)
    {
        var import = await Sources.CheckAsync([await FileAsync(rows)], map);
        Assert.False(import.IsRefused, string.Join(' ', import.Findings.Select(f => ImportWords.Of(Language.En, f))));
        return await Get<HistoryImport>().RunAsync(import, null, Language.En, null, Ct);
    }

    private async Task<RowFile> FileAsync(string[] rows)
    {
        var path = Path.Combine(folder.Path, "steps.csv");
        await File.WriteAllLinesAsync(path, ["case,step,at,queue,who", .. rows.Select(Dated)], Ct);
        return new(path);
    }

    /// <summary><c>5 08:00</c> is in January 2026.</summary>
    private static string Dated(string row) => string.Join(',', row.Split(',').Index().Select(part => part.Index == 2 && part.Item.Length > 0 ? $"2026-01-0{part.Item}" : part.Item)) + ",somebody";

    private static DateTimeOffset At(int day, double hour) => new DateTimeOffset(2026, 1, day, 0, 0, 0, TimeSpan.Zero).AddHours(hour);
}

public sealed class EventImportOnSqliteTests : EventImportTests<SqliteDb>;

public sealed class EventImportOnPostgresTests : EventImportTests<PostgresDb>;
