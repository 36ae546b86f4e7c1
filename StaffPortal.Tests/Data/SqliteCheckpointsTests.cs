using Microsoft.EntityFrameworkCore;
using StaffPortal.Data.Sqlite;
using StaffPortal.Tests.Support;
using Xunit;

namespace StaffPortal.Tests.Data;

public sealed class SqliteCheckpointsTests : DbTests<SqliteDb>
{
    [Fact]
    public async Task A_long_log_goes_into_the_database_beside_the_writers_and_is_cut_back()
    {
        var checkpoints = Get<SqliteCheckpoints>();
        await using var db = Open();
        await db.Database.OpenConnectionAsync(Ct);
        await db.Database.ExecuteSqlRawAsync("CREATE TABLE \"Ballast\" (\"Bytes\" BLOB)", Ct);
        await db.Database.ExecuteSqlRawAsync("INSERT INTO \"Ballast\" VALUES (zeroblob(6000000))", Ct);
        Assert.True(checkpoints.LogBytes > SqliteCheckpoints.Above);

        checkpoints.Checkpoint();
        await db.Database.ExecuteSqlRawAsync("DELETE FROM \"Ballast\"", Ct);

        Assert.True(checkpoints.LogBytes <= SqliteCheckpoints.Above);
    }
}
