using DuckDB.NET.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using StaffPortal.Catalogue;
using StaffPortal.Data;
using StaffPortal.Insights.Warehouse;
using StaffPortal.Rights;
using StaffPortal.Tests.ServiceLevels;
using StaffPortal.Tests.Support;
using StaffPortal.Tests.Tickets;
using StaffPortal.Texts;
using StaffPortal.Tickets;
using Xunit;

namespace StaffPortal.Tests.Insights.Warehouse;

/// <summary>The warehouse holds what a plain count of the stored tickets holds, whatever happened to them and to it.</summary>
public abstract class WarehouseTests<TDb> : DbTests<TDb>
    where TDb : ITestDb, new()
{
    private SmallTown town = null!;
    private PolicyId policy;
    private FactStore store = null!;
    private WarehouseFollower follower = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        town = await SmallTown.SettleAsync(Db, ct: Ct);
        (_, policy) = await Promised.SettleAsync(Db, town, Ct);
        Begin();
    }

    public override ValueTask DisposeAsync()
    {
        store.Dispose();
        return base.DisposeAsync();
    }

    [Fact]
    public async Task It_equals_a_plain_count_after_thousands_of_commands_imports_and_kills()
    {
        var chance = new Random(20261128);
        var life = new TownLife(Db, town, chance);
        for (var n = 0; n < Commands; n++)
        {
            await life.StepAsync();
            switch (chance.Next(60))
            {
                case 0:
                    await KillAsync();
                    break;
                case 1:
                    store.Dispose();
                    Begin();
                    break;
                case < 8:
                    await follower.FollowAsync(Ct);
                    break;
            }
        }

        await AgreesAsync();
        Assert.True(life.Done.Distinct().Count() >= 8, $"Only these were done: {string.Join(", ", life.Done.Distinct())}.");
        Assert.True(life.Done.Count > Commands / 3, $"Only {life.Done.Count} of {Commands} were done.");
    }

    [Fact]
    public async Task A_file_that_is_damaged_or_of_an_older_shape_is_made_anew()
    {
        await Db.RequestAsync(town.Potholes, Ct);
        await follower.FollowAsync(Ct);
        store.Dispose();
        var file = Assert.Single(Directory.GetFiles(Folder, "*.duckdb"));
        await File.WriteAllTextAsync(file, "no warehouse at all", Ct);
        Begin();
        await Db.RequestAsync(town.Potholes, Ct);
        await AgreesAsync();
        Assert.NotEqual(file, Assert.Single(Directory.GetFiles(Folder, "*.duckdb")));

        await store.ReadAsync(connection => Run(connection, "UPDATE meta SET shape = 0"), Ct);
        store.Dispose();
        Begin();
        Assert.False(store.Open());
        await AgreesAsync();
    }

    [Fact]
    public async Task One_that_is_ahead_of_the_journal_is_of_another_database_and_is_made_anew()
    {
        await Db.RequestAsync(town.Potholes, Ct);
        await follower.FollowAsync(Ct);
        var head = store.Seq;
        // As when the database was restored from a copy: the facts tell of what never was.
        await store.ReadAsync(connection => Run(connection, "UPDATE tickets SET number = number + 1000000"), Ct);
        store.Write([], head!.Value + 1_000);

        await follower.FollowAsync(Ct);

        Assert.Equal(head, store.Seq);
        await AgreesAsync();
    }

    [Fact]
    public async Task Nothing_that_goes_wrong_in_it_ends_the_program()
    {
        await Db.RequestAsync(town.Potholes, Ct);
        store.Dispose();

        await follower.StartAsync(Ct);
        await Task.WhenAny(follower.ExecuteTask!, Task.Delay(TimeSpan.FromSeconds(2), Ct));

        Assert.False(follower.ExecuteTask!.IsCompleted);
        await follower.StopAsync(Ct);
    }

    [Fact]
    public async Task A_full_disk_in_a_batch_leaves_no_half_and_is_made_good()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "Only Linux has a device that is always full.");
        await Db.RequestAsync(town.Potholes, Ct);
        await AgreesAsync();
        var file = Assert.Single(Directory.GetFiles(Folder, "*.duckdb"));
        File.CreateSymbolicLink($"{file}.wal", "/dev/full");
        await Db.RequestAsync(town.Potholes, Ct);
        var before = store.Seq;
        Assert.Contains("No space left", (await Assert.ThrowsAnyAsync<DuckDBException>(() => follower.FollowAsync(Ct))).Message, StringComparison.Ordinal);
        Assert.Equal(before, store.Seq);

        // The desk works on, and what is missing comes as soon as there is room.
        await Db.RequestAsync(town.Potholes, Ct);
        File.Delete($"{file}.wal");
        await follower.StartAsync(Ct);
        var head = await new JournalFeed(Db.Contexts).HeadAsync(Ct);
        for (var n = 0; n < 1_000 && !(store.Seq >= head); n++)
        {
            Db.Clock.Advance(TimeSpan.FromSeconds(10));
            await Task.Delay(10, Ct);
        }
        await follower.StopAsync(Ct);
        Assert.Equal(head, store.Seq);
        await AgreesAsync();
    }

    [Fact]
    public async Task Other_hours_are_counted_in_for_what_was_done_before()
    {
        var ticket = await Db.RequestAsync(town.Potholes, Ct);
        Db.Clock.Advance(TimeSpan.FromDays(2));
        await Db.DoAsync(ticket.Id, t => t.MoveTo(town.Act(), StageCategory.Resolved), Ct);
        await AgreesAsync();
        var hours = CalendarId.New();
        await Db.ChangeAsync(
            async context =>
            {
                context.Add(Hours.Open(town.Act(), hours, LocalText.Same("Always"), [StaffPortal.ServiceLevels.CalendarVersion.Always]));
                var changed = await context.Set<Policy>().SingleAsync(p => p.Id == policy, Ct);
                changed.Change(town.Act(), changed.Name, hours, changed.Newest);
            },
            Ct);

        await follower.FollowAsync(Ct);

        Assert.Equal(TimeSpan.FromDays(2).Ticks / 10, await store.ReadAsync(connection => One<long>(connection, "SELECT lead_service_us FROM tickets"), Ct));
    }

    /// <summary>Commands of the long run.</summary>
    protected abstract int Commands { get; }

    private string Folder => Path.Combine(Get<DataFolder>().Path, "insights");

    private void Begin()
    {
        store = new(DataFolder.Beside(Get<DataFolder>().Path));
        var (sources, journal, catalogue) = (new FactSources(Db.Contexts), new JournalFeed(Db.Contexts), Get<CatalogueDirectory>());
        follower = new(store, new(store, sources, journal, catalogue), sources, journal, new JournalSignal(), catalogue, Db.Clock, NullLogger<WarehouseFollower>.Instance);
    }

    /// <summary>What lies on the disk in the middle of a batch, taken by another program after the first one is gone.</summary>
    private async Task KillAsync()
    {
        await follower.FollowAsync(Ct);
        var file = Directory.GetFiles(Folder, "*.duckdb").Single();
        var image = Path.Combine(Folder, $"killed-{Guid.CreateVersion7():N}.duckdb");
        await store.ReadAsync(
            connection =>
            {
                using var half = connection.BeginTransaction();
                Run(connection, "DELETE FROM past_visits");
                Run(connection, "UPDATE meta SET seq = seq + 1000000");
                File.Copy(file, image);
                if (File.Exists($"{file}.wal"))
                    File.Copy($"{file}.wal", $"{image}.wal");
                half.Rollback();
                return 0;
            },
            Ct);
        store.Dispose();
        foreach (var left in new[] { file, $"{file}.wal" }.Where(File.Exists))
            File.Delete(left);
        Begin();
        Assert.True(store.Open());
    }

    private async Task AgreesAsync()
    {
        while (await follower.FollowAsync(Ct) > 0)
        {
            // Until nothing is left.
        }
        await using var db = Db.Contexts.CreateDbContext();
        var tickets = await db.Set<Ticket>().AsNoTracking().Include(t => t.Visits).AsSplitQuery().OrderBy(t => t.Number).ToListAsync(Ct);
        var promise = (await Get<CatalogueDirectory>().GetAsync(Ct)).PromiseOf(town.Potholes.Id)!;
        var begin = tickets.Where(t => !t.IsHistory).Select(t => t.ReceivedAt).DefaultIfEmpty(Db.Clock.Now()).Min();
        var oracle = new MinuteOracle(promise.Calendar.Zone, new DateTimeOffset(begin.UtcDateTime.Date, TimeSpan.Zero), (int)(Db.Clock.Now() - begin).TotalDays + 150, promise.Calendar.HoursOf);
        var plain = tickets.ConvertAll(t => PlainTicket.Of(t, promise, oracle, Db.Clock.Now(), PlainTicket.Office));
        var (counted, stays) = (plain.ConvertAll(t => $"{t}"), plain.SelectMany(t => t.Stays).Select(s => $"{s}").ToList());

        var facts = await store.ReadAsync(connection => Lines(connection, """
            SELECT concat_ws(' ', number, stage, priority, said(is_open), said(is_work), said(by_day), coalesce(ending, '-'), said(on_time), said(answered_on_time), mins(lead_us), mins(lead_service_us),
                mins(cycle_us), mins(cycle_service_us), mins(waited_us), mins(response_us), mins(response_service_us), reopenings, hand_overs, received_day, coalesce(CAST(done_day AS VARCHAR), '-'))
            FROM tickets ORDER BY number
            """), Ct);
        var visits = await store.ReadAsync(connection => Lines(connection, """
            SELECT concat_ws(' ', number, ordinal, stage, priority, CASE WHEN team IS NULL THEN '-' ELSE 'team' END, CASE WHEN owner IS NULL THEN '-' ELSE 'owner' END, mins(elapsed_us), mins(service_us), coalesce(waits_for, '-'))
            FROM visits ORDER BY number, ordinal
            """), Ct);

        Findings.None(counted.Except(facts!).Select(l => $"not in the warehouse: {l}").Concat(facts!.Except(counted).Select(l => $"only in the warehouse: {l}")).Take(10));
        Findings.None(stays.Except(visits!).Select(l => $"not in the warehouse: {l}").Concat(visits!.Except(stays).Select(l => $"only in the warehouse: {l}")).Take(10));
        Assert.Equal((counted.Count, stays.Count), (facts!.Count, visits!.Count));
        // Those that last stand apart, and no others.
        var misplaced = await store.ReadAsync(connection => Lines(connection, """
            SELECT CAST(number AS VARCHAR) FROM standing_visits WHERE to_at IS NOT NULL OR stage IN ('Resolved', 'Closed')
            UNION ALL SELECT CAST(number AS VARCHAR) FROM past_visits WHERE to_at IS NULL AND stage NOT IN ('Resolved', 'Closed')
            """), Ct);
        Assert.Empty(misplaced!);
    }

    private static List<string> Lines(DuckDBConnection connection, string sql)
    {
        Run(connection, "CREATE OR REPLACE TEMP MACRO mins(us) AS coalesce(CAST(us // 60000000 AS VARCHAR), '-')");
        Run(connection, "CREATE OR REPLACE TEMP MACRO said(yes) AS CASE WHEN yes IS NULL THEN '-' WHEN yes THEN 'True' ELSE 'False' END");
        using var command = connection.CreateCommand();
#pragma warning disable CA2100
        command.CommandText = sql;
#pragma warning restore CA2100
        using var rows = command.ExecuteReader();
        List<string> lines = [];
        while (rows.Read())
            lines.Add(rows.GetString(0));
        return lines;
    }

    private static T One<T>(DuckDBConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100
        command.CommandText = sql;
#pragma warning restore CA2100
        return (T)command.ExecuteScalar()!;
    }

    private static int Run(DuckDBConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100
        command.CommandText = sql;
#pragma warning restore CA2100
        return command.ExecuteNonQuery();
    }
}

public sealed class WarehouseOnSqliteTests : WarehouseTests<SqliteDb>
{
    protected override int Commands => 3_000;
}

public sealed class WarehouseOnPostgresTests : WarehouseTests<PostgresDb>
{
    protected override int Commands => 600;
}
