namespace StaffPortal.Benchmarks.Places;

public static class Homes
{
    public static async Task<IHome> OpenAsync(DatabaseKind kind, Options options, CancellationToken ct) => kind == DatabaseKind.Sqlite
        ? new SqliteHome(Path.Combine(options.Cache, "sqlite"))
        : await PostgresHome.StartAsync(Path.Combine(options.Cache, "postgres"), ct);
}
