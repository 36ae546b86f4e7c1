using System.Diagnostics;
using Npgsql;
using Xunit;

namespace StaffPortal.Tests.Support;

/// <summary>A PostgreSQL of one test's own that can be stopped and started again. It ends with the test process, however that ends.</summary>
internal sealed class PostgresOutage : IAsyncDisposable
{
    private const string Keeper = """
        start() { "$1/postgres" -D "$2/data" -k "$2" -c listen_addresses= -c fsync=off -c max_connections=200 >>"$2/log" 2>&1 & server=$! ; }
        start "$1" "$2"
        while read -r what; do
            case $what in
                stop) kill -INT $server ; wait $server ; echo stopped ;;
                start) start "$1" "$2" ;;
            esac
        done
        kill -INT $server ; wait $server
        rm -rf "$2"
        """;

    private readonly Process keeper;
    private readonly string folder;

    private PostgresOutage(Process keeper, string folder) => (this.keeper, this.folder) = (keeper, folder);

    public IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?>
    {
        ["Database:Provider"] = "Postgres",
        ["Database:ConnectionString"] = new NpgsqlConnectionStringBuilder { Host = folder, Username = "postgres", Database = "postgres", MaxPoolSize = 40, Timeout = 5 }.ToString(),
    };

    public static async Task<PostgresOutage> StartAsync()
    {
        if (PostgresCluster.Missing() is { } missing)
            Assert.Skip(missing);
        var tools = PostgresCluster.Tools()!;
        var folder = (await PostgresCluster.RunAsync("mktemp", "-d", "/tmp/staffportal-pg-XXXXXX")).Trim();
        await PostgresCluster.RunAsync($"{tools}/initdb", "-D", $"{folder}/data", "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync");
        var outage = new PostgresOutage(Process.Start(PostgresCluster.AsOwner("sh", "-c", Keeper, "keeper", tools, folder))!, folder);
        await outage.AnswersAsync();
        return outage;
    }

    public async Task StopAsync()
    {
        await keeper.StandardInput.WriteLineAsync("stop");
        await keeper.StandardInput.FlushAsync();
        await keeper.StandardOutput.ReadLineAsync();
    }

    public async Task StartAgainAsync()
    {
        await keeper.StandardInput.WriteLineAsync("start");
        await keeper.StandardInput.FlushAsync();
        await AnswersAsync();
    }

    public async ValueTask DisposeAsync()
    {
        keeper.StandardInput.Close();
        await keeper.WaitForExitAsync();
        keeper.Dispose();
    }

    private async Task AnswersAsync()
    {
        for (var waited = Stopwatch.StartNew(); ; await Task.Delay(50))
        {
            try
            {
                await using var connection = new NpgsqlConnection($"{Settings["Database:ConnectionString"]};Pooling=false");
                await connection.OpenAsync();
                return;
            }
            catch (NpgsqlException) when (waited.Elapsed < TimeSpan.FromSeconds(30) && !keeper.HasExited)
            {
                // Not listening yet.
            }
        }
    }
}
