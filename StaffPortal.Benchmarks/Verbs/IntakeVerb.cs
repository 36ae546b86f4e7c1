using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using StaffPortal.Benchmarks.Hosting;
using StaffPortal.Benchmarks.Measuring;
using StaffPortal.Tickets;

namespace StaffPortal.Benchmarks.Verbs;

/// <summary>How fast requests come in.</summary>
public sealed class IntakeVerb : IVerb
{
    private const int AtOnce = 8;
    private const int WarmUp = 400;
    private const int Times = 4_000;

    public string Name => "intake";

    public string Help => """
        Open311 creates over HTTP on the running program (a process of its own, on a copy of the built data), 8 at once, each with a
        text, a place and a requester: ≥ 200 a second, p95 ≤ 60 ms, with SQLite's synchronous=FULL (or PostgreSQL's fsync). Afterwards
        every answered one must be in the database. The sender runs on the same machine and takes its share of it.
        """;

    public async Task RunAsync(Options options, Report report, CancellationToken ct)
    {
        foreach (var kind in options.NamedDatabase ? options.Databases : [DatabaseKind.Sqlite])
        {
            report.Head($"intake, {kind}, {options.TicketCount:#,0} tickets, {AtOnce} at once");
            await using var stage = await Stage.OpenAsync(options, kind, report, ct);
            using var caller = new Caller(stage.Portal.Address);
            var answered = await SendAsync(caller, WarmUp, ct);
            var samples = new Samples("Open311 create");
            var started = Stopwatch.GetTimestamp();
            var arrivals = await SendAsync(caller, Times, ct);
            var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
            samples.AddRange(arrivals.Select(a => a.Milliseconds));
            report.Line(samples, new(P95: 60));
            var rate = Times / seconds;
            report.Line("Open311 creates a second", rate.ToString("0", CultureInfo.InvariantCulture), "≥ 200", rate >= 200);
            var missing = await MissingAsync(stage, [.. answered.Concat(arrivals).Select(a => a.Number)], ct);
            report.Line("answered but not in the database", missing.ToString(CultureInfo.InvariantCulture), "none", missing == 0);
        }
    }

    private static async Task<List<Arrival>> SendAsync(Caller caller, int count, CancellationToken ct)
    {
        var left = count;
        var arrivals = new List<Arrival>[AtOnce];
        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(async worker =>
        {
            var mine = arrivals[worker] = [];
            while (Interlocked.Decrement(ref left) >= 0)
                mine.Add(await caller.SendAsync(ct));
        }));
        return [.. arrivals.SelectMany(a => a)];
    }

    private static async Task<int> MissingAsync(Stage stage, List<long> numbers, CancellationToken ct)
    {
        await stage.Portal.DisposeAsync();
        await using var portal = stage.Place.Open();
        await using var db = await portal.Contexts.CreateDbContextAsync(ct);
        var least = numbers.Min();
        var there = await db.Set<Ticket>().AsNoTracking().Where(t => t.Number >= least).Select(t => t.Number).ToListAsync(ct);
        return numbers.Except(there).Count() + (numbers.Count - numbers.Distinct().Count());
    }
}
