using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using StaffPortal.Data;
using Xunit;

namespace StaffPortal.Tests.Support;

/// <summary>
/// One private PostgreSQL for the whole test run: made with initdb in a folder of its own, reached by a unix socket
/// in that folder, so it can meet no other server. It ends, and its folder goes, when the test process ends, however it ends.
/// </summary>
public static class PostgresCluster
{
    private const string Template = "portal_template";

    // The server's keeper waits for the end of its input, which comes when the test process is gone, killed or not.
    private const string Keeper = """
        "$1/postgres" -D "$2/data" -k "$2" -c listen_addresses= -c fsync=off -c synchronous_commit=off -c full_page_writes=off \
            -c max_connections=300 -c shared_buffers=128MB >"$2/log" 2>&1 &
        read -r _
        kill -INT $! ; wait $!
        rm -rf "$2"
        """;

    private static readonly Lazy<Task<string>> Started = new(StartAsync);
    private static readonly Lazy<Task> Migrated = new(MigrateAsync);
    private static readonly SemaphoreSlim Making = new(1, 1);
    private static Process? keeper;
    private static string? folder;
    private static int made;

    /// <summary>The connection string of a database in the started cluster.</summary>
    public static string Address(string database) => new NpgsqlConnectionStringBuilder
    {
        Host = folder,
        Username = "postgres",
        Database = database,
        MaxPoolSize = 80,
        Timeout = 30,
    }.ToString();

    /// <summary>Makes an empty, migrated database and returns its name.</summary>
    public static async Task<string> CreateDatabaseAsync()
    {
        if (Missing() is { } missing)
            Assert.Skip(missing);
        await Started.Value;
        await Migrated.Value;
        var name = $"portal_{Interlocked.Increment(ref made)}";
        await AdministerAsync($"CREATE DATABASE {name} TEMPLATE {Template}");
        return name;
    }

    public static Task DropDatabaseAsync(string name) => AdministerAsync($"DROP DATABASE {name} WITH (FORCE)");

    internal static string? Missing()
    {
        if (OperatingSystem.IsWindows())
            return "PostgreSQL is tested over a unix socket; this is Windows.";
        if (Tools() is null)
            return "PostgreSQL's initdb was not found on PATH nor in /usr/lib/postgresql (Debian: apt-get install postgresql).";
        return Environment.IsPrivilegedProcess && !File.ReadLines("/etc/passwd").Any(line => line.StartsWith("postgres:", StringComparison.Ordinal))
            ? "PostgreSQL refuses to run as root and there is no user 'postgres'."
            : null;
    }

    /// <summary>The folder with initdb and postgres; Debian keeps them off PATH, the newest version wins.</summary>
    internal static string? Tools()
    {
        var debian = Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").OrderByDescending(d => double.TryParse(Path.GetFileName(d), out var v) ? v : 0).Select(d => Path.Combine(d, "bin"))
            : [];
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return debian.Concat(path).FirstOrDefault(d => File.Exists(Path.Combine(d, "initdb")) && File.Exists(Path.Combine(d, "postgres")));
    }

    private static async Task<string> StartAsync()
    {
        var tools = Tools()!;
        folder = (await RunAsync("mktemp", "-d", "/tmp/staffportal-pg-XXXXXX")).Trim();
        await RunAsync($"{tools}/initdb", "-D", $"{folder}/data", "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync");
        keeper = Process.Start(AsOwner("sh", "-c", Keeper, "keeper", tools, folder))!;
        for (var waited = Stopwatch.StartNew(); ; await Task.Delay(50))
        {
            try
            {
                await AdministerAsync("SELECT 1");
                return folder;
            }
            catch (NpgsqlException) when (waited.Elapsed < TimeSpan.FromSeconds(30) && !keeper.HasExited)
            {
                // Not listening yet.
            }
        }
    }

    private static async Task MigrateAsync()
    {
        await AdministerAsync($"CREATE DATABASE {Template}");
        using var data = new TemporaryFolder();
        // A pooled connection would stay open, and a template must have none.
        var settings = new Dictionary<string, string?> { ["Database:Provider"] = "Postgres", ["Database:ConnectionString"] = Address(Template) + ";Pooling=false" };
        await using var portal = TestDb.Build(settings, DataFolder.Take(data.Path), TimeProvider.System);
        await portal.Services.GetRequiredService<DatabaseStart>().PrepareAsync(CancellationToken.None);
    }

    private static async Task AdministerAsync(string sql)
    {
        await Making.WaitAsync();
        try
        {
            await using var connection = new NpgsqlConnection(Address("postgres"));
            await connection.OpenAsync();
            await using var command = new NpgsqlCommand(sql, connection);
            await command.ExecuteNonQueryAsync();
        }
        finally
        {
            Making.Release();
        }
    }

    internal static async Task<string> RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(AsOwner(program, arguments))!;
        var said = process.StandardOutput.ReadToEndAsync();
        var complained = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(2));
        return process.ExitCode == 0 ? await said : throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {await complained}");
    }

    /// <summary>PostgreSQL does not run as root: then everything is the user postgres's.</summary>
    internal static ProcessStartInfo AsOwner(string program, params string[] arguments)
    {
        string[] line = Environment.IsPrivilegedProcess ? ["runuser", "-u", "postgres", "--", program, .. arguments] : [program, .. arguments];
        return new(line[0], line[1..])
        {
            WorkingDirectory = "/tmp",
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
    }
}
