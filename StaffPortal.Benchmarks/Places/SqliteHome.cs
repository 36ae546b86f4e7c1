using Microsoft.Data.Sqlite;
using StaffPortal.Data;

namespace StaffPortal.Benchmarks.Places;

/// <summary>One data folder per database.</summary>
public sealed class SqliteHome(string folder) : IHome
{
    public Task<Place> MakeAsync(string name, CancellationToken ct)
    {
        Remove(name);
        Directory.CreateDirectory(FolderOf(name));
        return Task.FromResult(PlaceOf(name));
    }

    public Task<Place?> FindAsync(string name, CancellationToken ct) =>
        Task.FromResult(File.Exists(MarkOf(name)) ? PlaceOf(name) : null);

    public Task FinishAsync(string name, CancellationToken ct) => File.WriteAllTextAsync(MarkOf(name), "", ct);

    public async Task<Place> CopyAsync(string name, string copy, CancellationToken ct)
    {
        var place = await MakeAsync(copy, ct);
        File.Copy(Path.Combine(FolderOf(name), "portal.db"), Path.Combine(FolderOf(copy), "portal.db"));
        return place;
    }

    public Task RemoveAsync(string name, CancellationToken ct)
    {
        Remove(name);
        return Task.CompletedTask;
    }

    public async Task<IBulkWriter> BulkAsync(Place place, CancellationToken ct)
    {
        // Leaving WAL needs the file alone; a pooled connection would be waited for, half a minute per statement.
        SqliteConnection.ClearAllPools();
        return await SqliteBulkWriter.OpenAsync(Path.Combine(place.Folder, "portal.db"), ct);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private void Remove(string name)
    {
        SqliteConnection.ClearAllPools();
        if (Directory.Exists(FolderOf(name)))
            Directory.Delete(FolderOf(name), recursive: true);
    }

    private Place PlaceOf(string name) => new(DatabaseKind.Sqlite, FolderOf(name), new Dictionary<string, string?> { ["Database:Provider"] = "Sqlite" });

    private string FolderOf(string name) => Path.Combine(folder, name);

    private string MarkOf(string name) => Path.Combine(FolderOf(name), "built");
}
