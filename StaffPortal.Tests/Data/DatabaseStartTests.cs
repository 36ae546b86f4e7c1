using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using StaffPortal.Data;
using StaffPortal.Tests.Support;
using Xunit;

namespace StaffPortal.Tests.Data;

public abstract class DatabaseStartTests<TDb> : DbTests<TDb>
    where TDb : ITestDb, new()
{
    [Fact]
    public async Task A_database_of_this_shape_is_left_as_it_is()
    {
        await Get<DatabaseStart>().PrepareAsync(Ct);

        await using var db = Open();
        Assert.Empty(await db.Database.GetPendingMigrationsAsync(Ct));
        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public async Task A_lock_row_left_by_a_killed_program_does_not_stop_the_start()
    {
        await ForgetMigrationsAsync();
        await LeaveLockAsync();

        await Get<DatabaseStart>().PrepareAsync(Ct).WaitAsync(TimeSpan.FromSeconds(30), Ct);

        await using var db = Open();
        Assert.Empty(await db.Database.GetPendingMigrationsAsync(Ct));
        Assert.Equal(1, await db.Database.SqlQueryRaw<int>("""SELECT 1 AS "Value" """).SingleAsync(Ct));
    }

    [Fact]
    public async Task A_program_older_than_its_database_refuses_to_start_and_says_so()
    {
        await ExecuteAsync("""INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ('29991231000000_FromTheFuture', '99.0.0')""");

        var refused = await Assert.ThrowsAsync<StartRefusedException>(() => Get<DatabaseStart>().PrepareAsync(Ct));

        Assert.Contains("29991231000000_FromTheFuture", refused.Message, StringComparison.Ordinal);
    }

    /// <summary>An empty database, as if the program had been killed in its first migration.</summary>
    protected abstract Task ForgetMigrationsAsync();

    /// <summary>What such a program leaves behind: the lock's row.</summary>
    protected abstract Task LeaveLockAsync();

    protected async Task ExecuteAsync(string sql)
    {
        await using var db = Open();
        await db.Database.ExecuteSqlRawAsync(sql, Ct);
    }
}

public sealed class DatabaseStartOnSqliteTests : DatabaseStartTests<SqliteDb>
{
    [Fact]
    public async Task A_database_is_copied_before_its_shape_changes_and_two_copies_are_kept()
    {
        var folder = Get<DataFolder>();
        for (var upgrade = 1; upgrade <= 3; upgrade++)
        {
            await ExecuteAsync($"INSERT INTO \"Counters\" (\"Name\", \"Next\") VALUES ('upgrade {upgrade}', {upgrade})");
            await using (var db = Open())
                await db.GetService<IMigrator>().MigrateAsync(db.Database.GetMigrations().Reverse().Skip(1).First(), Ct);
            Db.Clock.Advance(TimeSpan.FromMinutes(1));
            await Get<DatabaseStart>().PrepareAsync(Ct);
        }

        var copies = Directory.GetFiles(folder.Backups, "portal-*.db").Order().ToList();
        Assert.Equal(2, copies.Count);
        Assert.Equal([2, 3], copies.Select(UpgradesIn));
        await using var now = Open();
        Assert.Empty(await now.Database.GetPendingMigrationsAsync(Ct));
    }

    private static int UpgradesIn(string copy)
    {
        using var connection = new SqliteConnection($"Data Source={copy};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = """SELECT count(*) FROM "Counters" WHERE "Name" LIKE 'upgrade %'""";
        return Convert.ToInt32(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
    }

    protected override Task ForgetMigrationsAsync()
    {
        using (var connection = new SqliteConnection($"Data Source={Path.Combine(Db.Folder.Path, "portal.db")}"))
            SqliteConnection.ClearPool(connection);
        foreach (var file in Directory.GetFiles(Db.Folder.Path, "portal.db*"))
            File.Delete(file);
        return Task.CompletedTask;
    }

    protected override Task LeaveLockAsync() => ExecuteAsync("""
        CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL CONSTRAINT "PK___EFMigrationsLock" PRIMARY KEY, "Timestamp" TEXT NOT NULL);
        INSERT INTO "__EFMigrationsLock" ("Id", "Timestamp") VALUES (1, '2026-01-01 00:00:00+00:00');
        """);
}

public sealed class DatabaseStartOnPostgresTests : DatabaseStartTests<PostgresDb>
{
    protected override Task ForgetMigrationsAsync() => ExecuteAsync("DROP SCHEMA public CASCADE; CREATE SCHEMA public");

    /// <summary>PostgreSQL's own lock goes with its connection; the row is what an SQLite program would leave.</summary>
    protected override Task LeaveLockAsync() => ExecuteAsync("""
        CREATE TABLE "__EFMigrationsLock" ("Id" integer NOT NULL PRIMARY KEY, "Timestamp" text NOT NULL);
        INSERT INTO "__EFMigrationsLock" ("Id", "Timestamp") VALUES (1, '2026-01-01 00:00:00+00:00');
        """);
}
