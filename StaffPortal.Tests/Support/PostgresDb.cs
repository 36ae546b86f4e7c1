namespace StaffPortal.Tests.Support;

/// <summary>A real PostgreSQL database, copied from one migrated for the whole run. Skips the test when the machine has no PostgreSQL.</summary>
public sealed class PostgresDb : TestDb
{
    private string? name;

    public override IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?>
    {
        ["Database:Provider"] = "Postgres",
        ["Database:ConnectionString"] = PostgresCluster.Address(name ?? throw new InvalidOperationException("The database is not made yet.")),
    };

    protected override async Task CreateAsync() => name = await PostgresCluster.CreateDatabaseAsync();

    protected override async Task DropAsync()
    {
        if (name is not null)
            await PostgresCluster.DropDatabaseAsync(name);
    }
}
