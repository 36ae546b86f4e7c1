using System.Globalization;
using StaffPortal.Benchmarks.Hosting;
using StaffPortal.Benchmarks.Measuring;

namespace StaffPortal.Benchmarks.Verbs;

/// <summary>What an open desk costs the server while nothing happens.</summary>
public sealed class CircuitsVerb : IVerb
{
    private const int AtOnce = 4;
    private const string Path = "/desk?view=unassigned";

    private static readonly string[] People = ["sari.koskinen", "leena.nyberg", "eva.bjork", "mikko.rantala", "amina.warsame", "petra.lindholm"];

    public string Name => "circuits";

    public string Help => """
        Opens 100 desks in headless Chromium and asks the program for its managed heap after a forced collection, with one desk and
        with all: the difference, divided, ≤ 900 KB for each idle desk. The working set is told beside it.
        """;

    public async Task RunAsync(Options options, Report report, CancellationToken ct)
    {
        foreach (var kind in options.NamedDatabase ? options.Databases : [DatabaseKind.Sqlite])
        {
            report.Head($"circuits, {kind}, {options.TicketCount:#,0} tickets, {options.Circuits} desks");
            await using var stage = await Stage.OpenAsync(options, kind, report, ct);
            await using var browser = await Chromium.StartAsync();
            // What the first circuits leave for all that follow (routes, texts, compiled code) is no circuit's own.
            for (var i = 0; i < 3; i++)
                await (await BrowserDesk.OpenAsync(browser, stage.Portal, People[i], Path, ct)).CloseAsync();
            await BrowserDesk.OpenAsync(browser, stage.Portal, People[0], Path, ct);
            var (one, oneSet) = await HeapAsync(stage.Portal, ct);
            foreach (var some in Enumerable.Range(1, options.Circuits - 1).Chunk(AtOnce))
                await Task.WhenAll(some.Select(i => BrowserDesk.OpenAsync(browser, stage.Portal, People[i % People.Length], Path, ct)));
            var (all, allSet) = await HeapAsync(stage.Portal, ct);

            var each = (all - one) / 1024.0 / (options.Circuits - 1);
            report.Line("managed heap with one desk", Megabytes(one));
            report.Line($"managed heap with {options.Circuits} desks", Megabytes(all));
            report.Line("managed heap for each idle desk", string.Create(CultureInfo.InvariantCulture, $"{each:0} KB"), "≤ 900 KB", each <= 900);
            report.Line($"working set with one desk and with {options.Circuits}", $"{Megabytes(oneSet)} and {Megabytes(allSet)}");
        }
    }

    /// <summary>After some seconds of rest: what was rendered last has been let go.</summary>
    private static async Task<(long Heap, long WorkingSet)> HeapAsync(PortalProcess portal, CancellationToken ct)
    {
        await Task.Delay(TimeSpan.FromSeconds(8), ct);
        var answer = (await portal.AskAsync("heap", ct)).Split(' ');
        return (long.Parse(answer[0], CultureInfo.InvariantCulture), long.Parse(answer[1], CultureInfo.InvariantCulture));
    }

    private static string Megabytes(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1048576.0:0.0} MB");
}
