using System.Diagnostics;
using System.Globalization;
using StaffPortal.Benchmarks.Hosting;
using StaffPortal.Benchmarks.Measuring;

namespace StaffPortal.Benchmarks.Verbs;

/// <summary>The parts of <see cref="LiveVerb"/> on one running program.</summary>
public sealed class LiveRun(PortalProcess portal, Caller caller, Report report)
{
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(3);

    // Longer than the quarter of a second between two re-reads of a screen.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(400);

    /// <summary>One arrival at a time, each on a desk that has come to rest.</summary>
    public async Task SinglesAsync(BrowserDesk desk, int count, CancellationToken ct)
    {
        for (var i = 0; i < 20; i++)
        {
            await caller.SendAsync(ct);
            await Task.Delay(Quiet, ct);
        }
        await desk.SeenAsync();
        var before = await portal.NumberAsync("head", ct);
        List<Arrival> arrivals = [];
        for (var i = 0; i < count; i++)
        {
            arrivals.Add(await caller.SendAsync(ct));
            await Task.Delay(Quiet, ct);
        }
        await Task.Delay(Settling, ct);
        var latencies = Latencies(await SeqsAsync(arrivals, before, ct), await desk.SeenAsync(), out var missed);
        var samples = new Samples("single arrival on a quiet desk: commit to pixel");
        samples.AddRange(latencies);
        report.Line(samples, new(Median: 60, P95: 150));
        report.Line("single arrivals the desk never showed", Text(missed), "none", missed == 0);
    }

    /// <summary>How many reads one change costs while these desks are open.</summary>
    public async Task<double> ReadsAsync(IReadOnlyList<BrowserDesk> desks, int perSecond, TimeSpan time, CancellationToken ct)
    {
        var before = await portal.NumberAsync("reads", ct);
        var arrivals = await ArriveAsync(perSecond, time, ct);
        await Task.Delay(Settling, ct);
        foreach (var desk in desks)
            await desk.SeenAsync();
        return (double)(await portal.NumberAsync("reads", ct) - before) / arrivals.Count;
    }

    /// <summary>From commit to pixel on one desk while requests arrive at this pace.</summary>
    public async Task<Samples> PaceAsync(string name, BrowserDesk desk, int perSecond, TimeSpan time, CancellationToken ct)
    {
        await desk.SeenAsync();
        var before = await portal.NumberAsync("head", ct);
        var arrivals = await ArriveAsync(perSecond, time, ct);
        await Task.Delay(Settling, ct);
        var samples = new Samples(name);
        samples.AddRange(Latencies(await SeqsAsync(arrivals, before, ct), await desk.SeenAsync(), out var missed));
        report.Line($"arrivals the desk never showed, {name}", Text(missed), "none", missed == 0);
        return samples;
    }

    /// <summary>Many arrivals, watched by hub clients and browser desks at the same time.</summary>
    public async Task CrowdAsync(IReadOnlyList<BrowserDesk> desks, int watcherCount, int perSecond, TimeSpan time, CancellationToken ct)
    {
        var before = await portal.NumberAsync("head", ct);
        List<HubWatcher> watchers = [];
        try
        {
            for (var i = 0; i < watcherCount; i++)
                watchers.Add(await HubWatcher.StartAsync(portal.Address, before, ct));
            await Task.Delay(Settling, ct);
            var counts = await Task.WhenAll(desks.Select(d => d.CountAsync()));
            foreach (var desk in desks)
                await desk.SeenAsync();
            report.Say(Machine.Now());
            var arrivals = await ArriveAsync(perSecond, time, ct);
            report.Say(Machine.Now());
            await Task.Delay(Settling, ct);
            var seqs = await SeqsAsync(arrivals, before, ct);
            OfWatchers(watchers, seqs);
            await OfDesksAsync(desks, counts, seqs, time);
        }
        finally
        {
            foreach (var watcher in watchers)
                await watcher.DisposeAsync();
        }
    }

    private void OfWatchers(List<HubWatcher> watchers, List<(DateTimeOffset Committed, long Seq)> seqs)
    {
        var samples = new Samples($"{watchers.Count} hub watchers: commit to notice");
        var missed = 0;
        foreach (var (committed, seq) in seqs)
            foreach (var watcher in watchers)
            {
                if (watcher.HeardOf(seq) is { } at)
                    samples.Add((at - committed).TotalMilliseconds);
                else
                    missed++;
            }
        report.Line(samples, new(Median: 60, P95: 200));
        report.Line("notices a watcher never heard", Text(missed), "none", missed == 0);
    }

    private async Task OfDesksAsync(IReadOnlyList<BrowserDesk> desks, int[] counts, List<(DateTimeOffset Committed, long Seq)> seqs, TimeSpan time)
    {
        var samples = new Samples($"{desks.Count} browser desks: commit to pixel");
        var (missed, wrong, most) = (0, 0, 0.0);
        for (var i = 0; i < desks.Count; i++)
        {
            var seen = await desks[i].SeenAsync();
            samples.AddRange(Latencies(seqs, seen, out var never));
            missed += never;
            wrong += await desks[i].CountAsync() == counts[i] + seqs.Count ? 0 : 1;
            most = Math.Max(most, seen.Count / time.TotalSeconds);
        }
        report.Line(samples, new(Median: 250, P95: 600));
        report.Line("arrivals a desk never showed", Text(missed), "none", missed == 0);
        report.Line("desks whose count is not exact in the end", Text(wrong), "none", wrong == 0);
        report.Line("re-reads a second of the busiest desk", most.ToString("0.0", CultureInfo.InvariantCulture), "≤ 4", most <= 4.05);
    }

    /// <summary>Sends at a steady pace, whatever the answers take.</summary>
    private async Task<List<Arrival>> ArriveAsync(int perSecond, TimeSpan time, CancellationToken ct)
    {
        List<Task<Arrival>> sent = [];
        var started = Stopwatch.GetTimestamp();
        for (var i = 0; i < perSecond * time.TotalSeconds; i++)
        {
            var wait = TimeSpan.FromSeconds((double)i / perSecond) - Stopwatch.GetElapsedTime(started);
            if (wait > TimeSpan.Zero)
                await Task.Delay(wait, ct);
            sent.Add(caller.SendAsync(ct));
        }
        return [.. await Task.WhenAll(sent)];
    }

    private async Task<List<(DateTimeOffset Committed, long Seq)>> SeqsAsync(List<Arrival> arrivals, long after, CancellationToken ct)
    {
        var seqs = (await portal.AskAsync($"opened {after}", ct)).Split(' ').Select(o => o.Split(':'))
            .ToDictionary(o => long.Parse(o[0], CultureInfo.InvariantCulture), o => long.Parse(o[1], CultureInfo.InvariantCulture));
        return [.. arrivals.Select(a => (a.Committed, seqs[a.Number]))];
    }

    /// <summary>For each arrival until the first time the desk showed a head that holds it.</summary>
    private static List<double> Latencies(List<(DateTimeOffset Committed, long Seq)> seqs, IReadOnlyList<(DateTimeOffset At, long Seq)> seen, out int missed)
    {
        List<double> found = [];
        foreach (var (committed, seq) in seqs)
            if (seen.FirstOrDefault(s => s.Seq >= seq) is { Seq: > 0 } shown)
                found.Add((shown.At - committed).TotalMilliseconds);
        missed = seqs.Count - found.Count;
        return found;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
