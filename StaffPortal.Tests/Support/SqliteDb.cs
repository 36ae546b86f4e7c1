using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using StaffPortal.Data;

namespace StaffPortal.Tests.Support;

/// <summary>A real SQLite file in a folder of its own: a copy of one migrated for the whole run.</summary>
public sealed class SqliteDb : TestDb
{
    private static readonly Lazy<Task<byte[]>> Migrated = new(MigrateAsync);

    /// <summary>The portal's, when it is not the usual one.</summary>
    public string? Zone { get; init; }

    public override IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?> { ["Database:Provider"] = "Sqlite", [PortalZone.Key] = Zone ?? PortalZone.Usual };

    protected override async Task CreateAsync() =>
        await File.WriteAllBytesAsync(Path.Combine(Folder.Path, "portal.db"), await Migrated.Value);

    protected override Task DropAsync()
    {
        // The pool holds the file open, which Windows would not let go.
        using var connection = new SqliteConnection($"Data Source={Path.Combine(Folder.Path, "portal.db")}");
        SqliteConnection.ClearPool(connection);
        return Task.CompletedTask;
    }

    private static async Task<byte[]> MigrateAsync()
    {
        using var folder = new TemporaryFolder();
        var settings = new Dictionary<string, string?> { ["Database:Provider"] = "Sqlite" };
        await using (var portal = Build(settings, DataFolder.Take(folder.Path), TimeProvider.System))
        {
            await portal.Services.GetRequiredService<DatabaseStart>().PrepareAsync(CancellationToken.None);
            SqliteConnection.ClearAllPools();
        }
        return await File.ReadAllBytesAsync(Path.Combine(folder.Path, "portal.db"));
    }
}
