using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.Channels;
using StaffPortal.Benchmarks.Places;

namespace StaffPortal.Benchmarks.Hosting;

/// <summary>The real program as a process of its own on a place, with <see cref="PortalObserver"/> inside.</summary>
public sealed class PortalProcess : IAsyncDisposable
{
    private readonly Process process;
    private readonly Channel<string> answers = Channel.CreateUnbounded<string>();
    private readonly List<string> said = [];
    private readonly SemaphoreSlim turn = new(1, 1);
    private int ended;

    private PortalProcess(Process process, Uri address)
    {
        this.process = process;
        Address = address;
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public Uri Address { get; }

    /// <param name="place">Its folder and database.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <param name="at">Where it listens; null for a free port.</param>
    /// <exception cref="InvalidOperationException">It ended instead of getting ready.</exception>
    public static async Task<PortalProcess> StartAsync(Place place, CancellationToken ct, Uri? at = null)
    {
        var address = at ?? new Uri($"http://127.0.0.1:{FreePort()}");
        var program = Path.Combine(Repository.Root, "StaffPortal", "bin", Repository.Configuration, "net10.0", "StaffPortal.dll");
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = Path.Combine(Repository.Root, "StaffPortal"),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(program);
        start.ArgumentList.Add($"--DataFolder={place.Folder}");
        start.ArgumentList.Add($"--urls={address}");
        start.ArgumentList.Add("--no-sample");
        start.ArgumentList.Add("--Logging:LogLevel:Default=Warning");
        // The benchmarks send from one address what a town sends from thousands.
        start.ArgumentList.Add("--Open311:PerMinuteAndAddress=10000000");
        foreach (var (name, value) in place.Settings)
            start.ArgumentList.Add($"--{name}={value}");
        start.Environment["DOTNET_ENVIRONMENT"] = "Development";
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["DOTNET_STARTUP_HOOKS"] = typeof(PortalProcess).Assembly.Location;
        var portal = new PortalProcess(Process.Start(start)!, address);
        using var client = new HttpClient { BaseAddress = address };
        while (true)
        {
            if (portal.process.HasExited)
                throw new InvalidOperationException($"The program ended with {portal.process.ExitCode}:\n{portal.Said}");
            try
            {
                if ((await client.GetAsync("/health/ready", ct)).IsSuccessStatusCode)
                    return portal;
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }
            await Task.Delay(100, ct);
        }
    }

    /// <summary>One of <see cref="PortalQuestions"/>.</summary>
    public async Task<string> AskAsync(string question, CancellationToken ct)
    {
        await turn.WaitAsync(ct);
        try
        {
            await process.StandardInput.WriteLineAsync(question.AsMemory(), ct);
            await process.StandardInput.FlushAsync(ct);
            var answer = await answers.Reader.ReadAsync(ct);
            return answer.StartsWith("failed:", StringComparison.Ordinal) ? throw new InvalidOperationException($"{question} {answer}\n{Said}") : answer;
        }
        finally
        {
            turn.Release();
        }
    }

    public async Task<long> NumberAsync(string question, CancellationToken ct) =>
        long.Parse(await AskAsync(question, ct), CultureInfo.InvariantCulture);

    /// <summary>At once, in the middle of whatever it does (SIGKILL).</summary>
    public async Task KillAsync()
    {
        ended = 1;
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref ended, 1) == 1)
            return;
        process.StandardInput.Close();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
        }
        process.Dispose();
        turn.Dispose();
    }

    private string Said
    {
        get
        {
            lock (said)
                return string.Join('\n', said.TakeLast(40));
        }
    }

    private void Hear(string? line)
    {
        if (line is null)
            return;
        if (line.StartsWith(PortalObserver.Mark, StringComparison.Ordinal))
            answers.Writer.TryWrite(line[PortalObserver.Mark.Length..]);
        lock (said)
            said.Add(line);
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
