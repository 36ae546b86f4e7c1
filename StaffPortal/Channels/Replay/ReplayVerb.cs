using StaffPortal.Channels.Rows;

namespace StaffPortal.Channels.Replay;

/// <summary>
/// The verb <c>replay</c> of the program: sends the rows of a file to a portal as Open311 requests made now. It opens no
/// database; it is a client like any other.
/// </summary>
public static class ReplayVerb
{
    public const string Name = "replay";

    /// <param name="args">What stands after the word <c>replay</c>.</param>
    /// <returns>The exit code: 0 all accepted, 1 some refused or stopped half-way, 2 nothing could begin.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TimeProvider clock, CancellationToken ct)
    {
        // A redirect would turn the POST into a GET, and a portal never answers one with a redirect.
        using var plain = new SocketsHttpHandler { AllowAutoRedirect = false };
        using var client = new HttpClient(plain) { Timeout = TimeSpan.FromSeconds(30) };
        return await RunAsync(args, client, output, clock, ct);
    }

    /// <summary>Ends with Ctrl+C, so that the verb can still say how far it came.</summary>
    public static CancellationToken UntilStopped()
    {
        var stop = new CancellationTokenSource();
        Console.CancelKeyPress += (_, pressed) =>
        {
            pressed.Cancel = true;
            stop.Cancel();
        };
        return stop.Token;
    }

    internal static async Task<int> RunAsync(string[] args, HttpClient client, TextWriter output, TimeProvider clock, CancellationToken ct)
    {
        try
        {
            var order = ReplayOrder.Parse(args);
            var map = ReplayMap.Parse(await ReadMapAsync(order.Map, ct));
            if (!File.Exists(order.File))
                throw new ReplayRefusedException($"There is no file {order.File}.");
            var rows = new RowFile(order.File);
            map.CheckAgainst(await rows.ColumnsAsync(ct));
            await output.WriteLineAsync($"Replaying {Path.GetFileName(order.File)} to {order.To}, one request every {order.Interval.TotalSeconds:0.###} s. Ctrl+C stops.");
            var tally = await new ReplaySender(client, output, clock)
                .SendAsync(rows.ReadAsync(ct), map, order, ct);
            await output.WriteLineAsync(tally.Report());
            return tally is { Refused: 0, Sent: > 0 } && !ct.IsCancellationRequested ? 0 : 1;
        }
        catch (Exception refusal) when (refusal is ReplayRefusedException or RowsRefusedException)
        {
            await output.WriteLineAsync(refusal.Message);
            await output.WriteLineAsync();
            await output.WriteLineAsync(ReplayOrder.Usage);
            return 2;
        }
    }

    private static async Task<string> ReadMapAsync(string path, CancellationToken ct) => File.Exists(path)
        ? await File.ReadAllTextAsync(path, ct)
        : throw new ReplayRefusedException($"There is no map {path}.");
}
