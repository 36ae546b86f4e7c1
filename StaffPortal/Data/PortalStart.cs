using System.Net;
using System.Net.Sockets;

namespace StaffPortal.Data;

/// <summary>The first and last steps of the program: where it listens, what it says on the console.</summary>
public static class PortalStart
{
    private const int FirstPort = 5311;

    /// <summary>Switches without a value (<c>--no-sample</c>) as settings, so that they cannot swallow the word after them.</summary>
    public static string[] Settings(string[] args) => [.. args.Select(a => a switch
    {
        "--no-sample" => "--Sample=false",
        "--sample" => "--Sample=true",
        _ => a,
    })];

    /// <summary>Takes the data folder (<c>--DataFolder</c>, default <c>./data</c>) and, unless an address is set, the first free port from 5311.</summary>
    /// <exception cref="StartRefusedException">Another program holds the folder.</exception>
    public static DataFolder TakePlace(this WebApplicationBuilder builder)
    {
        var folder = DataFolder.Take(builder.Configuration["DataFolder"] ?? "data");
        if (string.IsNullOrEmpty(builder.Configuration["urls"]) && !builder.Configuration.GetSection("Kestrel:Endpoints").Exists())
            builder.WebHost.UseUrls($"http://localhost:{FreePort()}");
        return folder;
    }

    /// <summary>Says in plain words where the portal is, where its data is and how to stop it.</summary>
    public static void SayWhenReady(this WebApplication app)
    {
        var folder = app.Services.GetRequiredService<DataFolder>();
        app.Lifetime.ApplicationStarted.Register(() =>
        {
            Console.WriteLine();
            Console.WriteLine($"StaffPortal is open at {string.Join(" and ", app.Urls)}");
            Console.WriteLine($"Its data is in {folder.Path}");
            Console.WriteLine("Stop it with Ctrl+C.");
            Console.WriteLine();
        });
    }

    private static int FreePort()
    {
        for (var port = FirstPort; port < FirstPort + 100; port++)
        {
            // Both loopbacks: Kestrel's "localhost" binds the two.
            if (IsFree(IPAddress.Loopback, port) && IsFree(IPAddress.IPv6Loopback, port))
                return port;
        }
        throw new StartRefusedException($"No free port between {FirstPort} and {FirstPort + 99}. Name one with --urls=http://localhost:PORT.");
    }

    private static bool IsFree(IPAddress address, int port)
    {
        try
        {
            using var probe = new TcpListener(address, port);
            probe.Start();
            return true;
        }
        catch (SocketException failure)
        {
            // A machine without IPv6 has nothing to be taken there.
            return failure.SocketErrorCode is SocketError.AddressFamilyNotSupported or SocketError.AddressNotAvailable;
        }
    }
}
