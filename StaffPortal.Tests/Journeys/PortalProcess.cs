using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace StaffPortal.Tests.Journeys;

/// <summary>The program as it is started by hand, in a process of its own that can be killed.</summary>
internal sealed class PortalProcess : IDisposable
{
    private readonly Process process;
    private readonly List<string> said = [];

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

    public string Said
    {
        get
        {
            lock (said)
                return string.Join('\n', said);
        }
    }

    /// <summary>Starts it and waits until it says that it is ready.</summary>
    /// <param name="folder">Its data.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <param name="address">Where it listens; a free port when not said.</param>
    public static async Task<PortalProcess> StartAsync(string folder, CancellationToken ct, Uri? address = null)
    {
        var portal = Start(folder, "Development", address);
        using var client = new HttpClient { BaseAddress = portal.Address };
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

    /// <summary>Starts it and waits for its end.</summary>
    public static async Task<(int ExitCode, string Said)> RunAsync(string folder, string environment, CancellationToken ct)
    {
        using var portal = Start(folder, environment);
        await portal.process.WaitForExitAsync(ct);
        return (portal.process.ExitCode, portal.Said);
    }

    /// <summary>As <c>kill -9</c>: nothing can be put in order.</summary>
    public async Task KillAsync(CancellationToken ct)
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync(ct);
    }

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        process.Dispose();
    }

    private static PortalProcess Start(string folder, string environment, Uri? where = null)
    {
        var address = where ?? new Uri($"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, $"--DataFolder={folder}", $"--urls={address.GetLeftPart(UriPartial.Authority)}"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetDirectoryName(typeof(Program).Assembly.Location)!,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = environment;
        start.Environment.Remove("DOTNET_ENVIRONMENT");
        return new(Process.Start(start)!, address);
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private void Hear(string? line)
    {
        if (line is null)
            return;
        lock (said)
            said.Add(line);
    }
}
