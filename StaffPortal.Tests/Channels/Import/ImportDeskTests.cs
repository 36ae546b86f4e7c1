using System.Text;
using Microsoft.EntityFrameworkCore;
using StaffPortal.Channels.Import;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Tests.Support;
using StaffPortal.Texts;
using StaffPortal.Tickets;
using StaffPortal.Tickets.Attachments;
using Xunit;

namespace StaffPortal.Tests.Channels.Import;

public abstract class ImportDeskTests<TDb> : DbTests<TDb>
    where TDb : ITestDb, new()
{
    private Viewer juha = null!;
    private Viewer other = null!;

    private ImportDesk Desk => Get<ImportDesk>();

    private ImportReader Reader => Get<ImportReader>();

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        juha = await JoinAsync("Juha", Role.Administrator, null);
        other = await JoinAsync("Outi", Role.Administrator, null);
    }

    [Fact]
    public async Task Files_that_were_sent_are_checked_imported_in_the_background_and_then_gone()
    {
        await SendAsync(Sources.Map, Rows(30));
        var import = (await Desk.CheckAsync(juha, null, Ct))!;
        Assert.Equal((31, 1, false), (import.Rows, import.Rejects, import.IsRefused));
        var worker = Get<ImportWorker>();
        await worker.StartAsync(Ct);

        Assert.True(Desk.Begin(juha, import, Language.Fi));
        await UntilIdleAsync();
        await worker.StopAsync(Ct);

        Assert.Same(ImportTray.Empty, Reader.Tray(juha));
        var run = Assert.Single(await Reader.RunsAsync(other, Ct));
        Assert.Equal(("small", ImportEnd.Done, juha.ActorId, 30, 1, false), (run.Source, run.End, run.BegunBy, run.Tally.Taken, run.Tally.Rejected, run.IsAlive));
        Assert.Equal(["rows.csv"], run.Files);
        var (name, content) = (await Reader.RejectsAsync(juha, run.Id, Ct))!.Value;
        using var reader = new StreamReader(content);
        Assert.Equal("small-rejects.csv", name);
        Assert.Contains("rows.csv,32,\"\"\"soon\"\" ei ole päivämäärä (opened).\"", await reader.ReadToEndAsync(Ct), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_runs_at_a_time_and_a_stopped_one_can_be_begun_again_from_the_same_files()
    {
        await SendAsync(Sources.Map, Rows(3_000));
        var import = (await Desk.CheckAsync(juha, null, Ct))!;
        var worker = Get<ImportWorker>();
        Assert.True(Desk.Begin(juha, import, Language.En));
        Assert.False(Desk.Begin(other, import, Language.En));
        Assert.NotNull(Reader.Now(other));

        await worker.StartAsync(Ct);
        while (Reader.Now(juha) is { Tally.Taken: < 50 })
            await Task.Delay(5, Ct);
        Desk.Stop(other);
        await UntilIdleAsync();

        var stopped = Assert.Single(await Reader.RunsAsync(juha, Ct));
        Assert.Equal(ImportEnd.Stopped, stopped.End);
        Assert.True(Desk.Begin(juha, (await Desk.CheckAsync(juha, null, Ct))!, Language.En));
        await UntilIdleAsync();
        await worker.StopAsync(Ct);
        await using var db = Open();
        Assert.Equal(3_000, await db.Set<Ticket>().CountAsync(Ct));
    }

    [Fact]
    public async Task What_the_check_refuses_is_not_begun()
    {
        await SendAsync(Sources.Map, [Sources.Row("1"), Sources.Row("1")]);

        Assert.False(Desk.Begin(juha, (await Desk.CheckAsync(juha, null, Ct))!, Language.En));
        Assert.False(Get<ImportWorker>().IsBusy);
    }

    [Fact]
    public async Task Each_sees_and_removes_only_what_they_have_sent()
    {
        await SendAsync(Sources.Map, Rows(1));
        var file = Assert.Single(Reader.Tray(juha).Files);

        Desk.Remove(other, file.Id);
        Assert.Equal((null, 0), (Reader.Tray(other).Map, Reader.Tray(other).Files.Count));
        Assert.Single(Reader.Tray(juha).Files);
        Desk.Remove(juha, file.Id);

        Assert.Empty(Reader.Tray(juha).Files);
        Assert.Null(await Desk.CheckAsync(juha, null, Ct));
    }

    [Fact]
    public async Task Files_too_large_or_empty_are_told()
    {
        Assert.Equal(FileRefusal.Empty, await Desk.TakeFileAsync(juha, "rows.csv", Stream.Null, Ct));
        Assert.Equal(FileRefusal.TooLarge, await Desk.TakeMapAsync(juha, "map.json", new MemoryStream(new byte[ImportDesk.MostOfMap + 1]), Ct));
        Assert.Same(ImportTray.Empty, Reader.Tray(juha));
    }

    [Fact]
    public async Task Without_the_right_everywhere_nothing_is_taken_shown_or_begun()
    {
        await SendAsync(Sources.Map, Rows(1));
        var import = (await Desk.CheckAsync(juha, null, Ct))!;
        foreach (var viewer in new[] { await JoinAsync("Sari", Role.Clerk, null), await JoinAsync("Elli", Role.Administrator, DepartmentId.New()), Viewer.Anonymous })
        {
            Assert.Equal(FileRefusal.NoRight, await Desk.TakeFileAsync(viewer, "rows.csv", new MemoryStream([1]), Ct));
            Assert.Null(await Desk.CheckAsync(viewer, null, Ct));
            Assert.False(Desk.Begin(viewer, import, Language.En));
            Assert.Empty(await Reader.RunsAsync(viewer, Ct));
            Assert.Null(await Reader.DraftAsync(viewer, Ct));
        }
    }

    [Fact]
    public async Task One_whose_program_was_ended_is_told_from_one_that_runs_elsewhere()
    {
        var (running, broken) = (await BeginAsync("elsewhere"), await BeginAsync("ended"));
        await using (var db = Open())
            await db.Set<ImportTally>().Where(t => t.Run == broken).ExecuteUpdateAsync(t => t.SetProperty(x => x.At, Db.Clock.GetUtcNow().AddMinutes(-2)), Ct);

        var runs = await Reader.RunsAsync(juha, Ct);

        Assert.Equal([(running, true), (broken, false)], runs.OrderBy(r => r.Source).Select(r => (r.Id, r.IsAlive)));
    }

    private async Task<ImportRunId> BeginAsync(string source)
    {
        await using var db = Open();
        var run = ImportRun.Begin(new(StaffPortal.Journal.Origin.Import, null, Db.Clock.GetUtcNow(), Guid.CreateVersion7()), ImportRunId.New(), source, ["rows.csv"], "Europe/Helsinki", 7);
        db.Add(run);
        db.Add(new ImportTally { Run = run.Id, At = Db.Clock.GetUtcNow() });
        await db.SaveChangesAsync(Ct);
        return run.Id;
    }

    private static IEnumerable<string> Rows(int count) =>
        [.. Enumerable.Range(1, count).Select(n => Sources.Row($"{n}")), .. count == 30 ? [Sources.Row("31", made: "soon")] : Array.Empty<string>()];

    private async Task SendAsync(string map, IEnumerable<string> rows)
    {
        Assert.Null(await Desk.TakeMapAsync(juha, "map.json", Bytes(map), Ct));
        Assert.Null(await Desk.TakeFileAsync(juha, "rows.csv", Bytes(string.Join('\n', [Sources.Columns, .. rows])), Ct));
    }

    private async Task UntilIdleAsync()
    {
        while (Get<ImportWorker>().IsBusy)
            await Task.Delay(10, Ct);
    }

    private async Task<Viewer> JoinAsync(string name, Role role, DepartmentId? department)
    {
        await using var db = Open();
        var act = StaffPortal.Journal.Act.OfTimer(Db.Clock.GetUtcNow());
        var person = StaffMember.Join(act, StaffId.New(), name, "", LocalText.Same(""), Language.En, "test", name);
        person.Grant(act, role, department);
        db.Add(person);
        await db.SaveChangesAsync(Ct);
        return person.ToViewer();
    }

    private static MemoryStream Bytes(string text) => new(Encoding.UTF8.GetBytes(text));
}

public sealed class ImportDeskOnSqliteTests : ImportDeskTests<SqliteDb>;

public sealed class ImportDeskOnPostgresTests : ImportDeskTests<PostgresDb>;
