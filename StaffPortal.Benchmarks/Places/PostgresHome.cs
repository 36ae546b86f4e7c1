using Npgsql;

namespace StaffPortal.Benchmarks.Places;

/// <summary>One database per name in the benchmarks' own cluster; a finished one carries the word "built" as its comment.</summary>
public sealed class PostgresHome : IHome
{
    private readonly PostgresServer server;
    private readonly string folder;

    private PostgresHome(PostgresServer server, string folder) => (this.server, this.folder) = (server, folder);

    public static async Task<PostgresHome> StartAsync(string folder, CancellationToken ct) =>
        new(await PostgresServer.StartAsync(Path.Combine(folder, "cluster"), ct), folder);

    /// <summary>The whole server stops, as for a restart of its machine.</summary>
    public Task DownAsync() => server.TellAsync("down");

    public Task UpAsync() => server.TellAsync("up");

    public async Task<Place> MakeAsync(string name, CancellationToken ct)
    {
        await RemoveAsync(name, ct);
        await server.AdministerAsync($"CREATE DATABASE \"{name}\"", ct);
        return PlaceOf(name);
    }

    public async Task<Place?> FindAsync(string name, CancellationToken ct) =>
        await server.AskAsync($"SELECT shobj_description(oid, 'pg_database') FROM pg_database WHERE datname = '{name}'", ct) is "built" ? PlaceOf(name) : null;

    public async Task FinishAsync(string name, CancellationToken ct)
    {
        await server.RunAsync(name, "VACUUM (ANALYZE)", ct);
        await server.AdministerAsync($"COMMENT ON DATABASE \"{name}\" IS 'built'", ct);
        await server.AdministerAsync("CHECKPOINT", ct);
    }

    public async Task<Place> CopyAsync(string name, string copy, CancellationToken ct)
    {
        NpgsqlConnection.ClearAllPools();
        await RemoveAsync(copy, ct);
        await server.AdministerAsync($"CREATE DATABASE \"{copy}\" TEMPLATE \"{name}\" STRATEGY file_copy", ct);
        return PlaceOf(copy);
    }

    public async Task RemoveAsync(string name, CancellationToken ct)
    {
        NpgsqlConnection.ClearAllPools();
        await server.AdministerAsync($"DROP DATABASE IF EXISTS \"{name}\" WITH (FORCE)", ct);
        // What a portal gathered beside it is of the database that is gone.
        if (Directory.Exists(FolderOf(name)))
            Directory.Delete(FolderOf(name), recursive: true);
    }

    public async Task<IBulkWriter> BulkAsync(Place place, CancellationToken ct) =>
        await PostgresBulkWriter.OpenAsync(place.Settings["Database:ConnectionString"]!, ct);

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private string FolderOf(string name) => Path.Combine(folder, "folders", name);

    private Place PlaceOf(string name) => new(DatabaseKind.Postgres, Directory.CreateDirectory(FolderOf(name)).FullName, new Dictionary<string, string?>
    {
        ["Database:Provider"] = "Postgres",
        ["Database:ConnectionString"] = server.Address(name),
    });
}
