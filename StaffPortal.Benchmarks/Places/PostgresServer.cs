using System.Diagnostics;
using Npgsql;

namespace StaffPortal.Benchmarks.Places;

/// <summary>
/// A PostgreSQL cluster of the benchmarks' own: made once under the cache folder, reached only through a unix socket in a folder
/// of its own, ended with this process. It touches no other cluster. Durable as a town's would be: <c>fsync</c> is on.
/// </summary>
public sealed class PostgresServer : IAsyncDisposable
{
    // The server's keeper waits for the end of its input, which comes when this process is gone, killed or not.
    private const string Keeper = """
        up() {
            "$1/postgres" -D "$2" -k "$3" -c listen_addresses= -c max_connections=200 -c shared_buffers=1GB -c work_mem=16MB \
                -c maintenance_work_mem=512MB -c max_wal_size=8GB -c effective_cache_size=8GB -c random_page_cost=1.1 >>"$3/log" 2>&1 &
        }
        up "$@"
        while read -r word; do
            case $word in
                down) kill -INT $! ; wait $! ;;
                up) up "$@" ;;
            esac
        done
        kill -INT $! ; wait $!
        rm -rf "$3"
        """;

    private readonly Process keeper;
    private readonly string socket;

    private PostgresServer(Process keeper, string socket) => (this.keeper, this.socket) = (keeper, socket);

    /// <exception cref="InvalidOperationException">The machine has no PostgreSQL, or it does not start.</exception>
    public static async Task<PostgresServer> StartAsync(string folder, CancellationToken ct)
    {
        var tools = Tools() ?? throw new InvalidOperationException("PostgreSQL's initdb was found neither on PATH nor in /usr/lib/postgresql (Debian: apt-get install postgresql).");
        // The user postgres must be able to pass through every folder above.
        Directory.CreateDirectory(Path.GetDirectoryName(folder)!);
        if (!File.Exists(Path.Combine(folder, "PG_VERSION")))
        {
            if (Environment.IsPrivilegedProcess)
                await RunAsync(asOwner: false, "install", "-d", "-o", "postgres", "-m", "700", folder);
            await RunAsync(asOwner: true, $"{tools}/initdb", "-D", folder, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C");
        }
        var socket = (await RunAsync(asOwner: true, "mktemp", "-d", "/tmp/staffportal-bench-XXXXXX")).Trim();
        var server = new PostgresServer(Process.Start(Owner("sh", "-c", Keeper, "keeper", tools, folder, socket))!, socket);
        for (var waited = Stopwatch.StartNew(); ; await Task.Delay(100, ct))
        {
            try
            {
                await server.AdministerAsync("SELECT 1", ct);
                return server;
            }
            catch (NpgsqlException) when (waited.Elapsed < TimeSpan.FromSeconds(60) && !server.keeper.HasExited)
            {
                // Not listening yet.
            }
        }
    }

    /// <summary>Stops the server or starts it again, as the word says: "down" or "up".</summary>
    public async Task TellAsync(string word)
    {
        await keeper.StandardInput.WriteLineAsync(word);
        await keeper.StandardInput.FlushAsync();
    }

    public string Address(string database) => new NpgsqlConnectionStringBuilder
    {
        Host = socket,
        Username = "postgres",
        Database = database,
        MaxPoolSize = 50,
        CommandTimeout = 0,
    }.ToString();

    public Task AdministerAsync(string sql, CancellationToken ct) => RunAsync("postgres", sql, ct);

    /// <summary>The first column of the first row, or null.</summary>
    public async Task<object?> AskAsync(string sql, CancellationToken ct)
    {
        await using var connection = new NpgsqlConnection(Address("postgres") + ";Pooling=false");
        await connection.OpenAsync(ct);
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync(ct) is { } value and not DBNull ? value : null;
    }

    public async Task RunAsync(string database, string sql, CancellationToken ct)
    {
        await using var connection = new NpgsqlConnection(Address(database) + ";Pooling=false");
        await connection.OpenAsync(ct);
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(ct);
    }

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        keeper.StandardInput.Close();
        await keeper.WaitForExitAsync();
        keeper.Dispose();
    }

    /// <summary>The folder with initdb and postgres; Debian keeps them off PATH, the newest version wins.</summary>
    private static string? Tools()
    {
        var debian = Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").OrderByDescending(d => double.TryParse(Path.GetFileName(d), out var v) ? v : 0).Select(d => Path.Combine(d, "bin"))
            : [];
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return debian.Concat(path).FirstOrDefault(d => File.Exists(Path.Combine(d, "initdb")) && File.Exists(Path.Combine(d, "postgres")));
    }

    private static async Task<string> RunAsync(bool asOwner, string program, params string[] arguments)
    {
        using var process = Process.Start(asOwner ? Owner(program, arguments) : Plain(program, arguments))!;
        var said = process.StandardOutput.ReadToEndAsync();
        var complained = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? await said : throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {await complained}");
    }

    /// <summary>PostgreSQL does not run as root: then everything is the user postgres's.</summary>
    private static ProcessStartInfo Owner(string program, params string[] arguments) =>
        Environment.IsPrivilegedProcess ? Plain("runuser", ["-u", "postgres", "--", program, .. arguments]) : Plain(program, arguments);

    private static ProcessStartInfo Plain(string program, params string[] arguments) => new(program, arguments)
    {
        WorkingDirectory = "/tmp",
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    };
}
