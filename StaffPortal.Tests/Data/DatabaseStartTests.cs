using Microsoft.EntityFrameworkCore;
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
}

public sealed class DatabaseStartOnSqliteTests : DatabaseStartTests<SqliteDb>;

public sealed class DatabaseStartOnPostgresTests : DatabaseStartTests<PostgresDb>;
