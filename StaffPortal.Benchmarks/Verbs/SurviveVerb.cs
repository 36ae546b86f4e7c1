using System.Diagnostics;
using System.Globalization;
using StaffPortal.Benchmarks.Building;
using StaffPortal.Benchmarks.Hosting;
using StaffPortal.Benchmarks.Measuring;
using StaffPortal.Benchmarks.Places;

namespace StaffPortal.Benchmarks.Verbs;

/// <summary>What is left when the program, its line or its database is taken away in the middle of work.</summary>
public sealed class SurviveVerb : IVerb
{
    private const string Copy = "survive";
    private const int Tickets = 1_000;

    private static readonly TimeSpan MostToReady = TimeSpan.FromSeconds(10);

    public string Name => Copy;

    public string Help => """
        The running program is killed (SIGKILL) 50 times while 8 callers send Open311 requests: nothing acknowledged is lost, nothing stands
        twice although what was not answered is sent again, no ticket is half there, ready again in ≤ 10 s. It is killed and started again
        under 20 desks in browsers: all back in ≤ 30 s with their drafts. Then a desk's line is cut for 5 s, 60 s and 10 min in real time
        while requests come in: nothing missed, the draft kept. PostgreSQL is then stopped for 60 s: nothing is said to be saved, and all
        goes on without a restart. --only kills, restart, cuts or outage takes one part.
        """;

    public async Task RunAsync(Options options, Report report, CancellationToken ct)
    {
        foreach (var kind in options.Databases)
        {
            await using var home = await Homes.OpenAsync(kind, options, ct);
            var place = await home.MakeAsync(Copy, ct);
            await place.PrepareAsync(ct);
            await using (var portal = place.Open())
                await TownFile.SaveOrganisationAsync(portal.Contexts, new(TownFile.Seed, Tickets, options.OpenShare), ct);
            var crowd = new Crowd();
            if (Wanted(options, "kills"))
                await KillsAsync(kind, place, crowd, options.Quick ? 5 : 50, report, ct);
            if (Wanted(options, "restart"))
                await new Restarts(place, report).RunAsync($"survive, {kind}, restart", ct);
            if (Wanted(options, "cuts"))
                await new Cuts(place, report).RunAsync($"survive, {kind}, cut lines", options.Quick ? [5, 15] : [5, 60, 600], ct);
            if (home is PostgresHome postgres && Wanted(options, "outage"))
                await OutageAsync(postgres, place, crowd, TimeSpan.FromSeconds(options.Quick ? 10 : 60), report, ct);
            await home.RemoveAsync(Copy, ct);
        }
    }

    private static bool Wanted(Options options, string part) => part.Contains(options.Only, StringComparison.OrdinalIgnoreCase);

    private static async Task KillsAsync(DatabaseKind kind, Place place, Crowd crowd, int rounds, Report report, CancellationToken ct)
    {
        report.Head($"survive, {kind}, {rounds} kills");
        var ready = new Samples("ready again");
        var state = new Remains(0, 0, 0, null);
        var chance = new Random((int)TownFile.Seed);
        for (var round = 0; round < rounds; round++)
        {
            var started = Stopwatch.GetTimestamp();
            var portal = await PortalProcess.StartAsync(place, ct);
            if (round > 0)
                ready.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            var working = crowd.Begin(portal.Address, ct);
            // Sometimes before anything is saved; mostly in the middle of many.
            var before = crowd.Acknowledged;
            while (round % 5 > 0 && crowd.Acknowledged == before && Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(30))
                await Task.Delay(10, ct);
            await Task.Delay(chance.Next(1_500), ct);
            await portal.KillAsync();
            await Crowd.EndAsync(working);
            state = await Remains.OfAsync(place, crowd, ct);
            if (!state.IsWhole)
                break;
        }
        // What was not answered last is sent once more: it may have been saved.
        await using (var last = await PortalProcess.StartAsync(place, ct))
            await crowd.SendLeftAsync(last.Address, ct);
        if (state.IsWhole)
            state = await Remains.OfAsync(place, crowd, ct);
        Tell(report, crowd, state);
        report.Line("ready again", string.Create(CultureInfo.InvariantCulture, $"median {ready.Median / 1000:0.0} s, worst {ready.Largest / 1000:0.0} s, n {ready.Count}"),
            "≤ 10 s", ready.Largest <= MostToReady.TotalMilliseconds);
    }

    private static async Task OutageAsync(PostgresHome home, Place place, Crowd crowd, TimeSpan length, Report report, CancellationToken ct)
    {
        report.Head($"survive, PostgreSQL away for {length.TotalSeconds:0} s");
        await using (var portal = await PortalProcess.StartAsync(place, ct))
        {
            var working = crowd.Begin(portal.Address, ct);
            await Task.Delay(2_000, ct);
            await home.DownAsync();
            await Task.Delay(3_000, ct);
            var before = crowd.Acknowledged;
            await Task.Delay(length - TimeSpan.FromSeconds(3), ct);
            var falsely = crowd.Acknowledged - before;
            await home.UpAsync();
            var since = Stopwatch.GetTimestamp();
            while (crowd.Acknowledged == before && Stopwatch.GetElapsedTime(since) < TimeSpan.FromMinutes(2))
                await Task.Delay(20, ct);
            var back = Stopwatch.GetElapsedTime(since);
            await Task.Delay(2_000, ct);
            await Crowd.EndAsync(working);
            await crowd.SendLeftAsync(portal.Address, ct);
            report.Line("said to be saved while it was away", falsely.ToString(CultureInfo.InvariantCulture), "0", falsely == 0);
            report.Line("from its start to the first saved request", string.Create(CultureInfo.InvariantCulture, $"{back.TotalSeconds:0.0} s"), "≤ 30 s, without a restart", back < TimeSpan.FromSeconds(30));
        }
        Tell(report, crowd, await Remains.OfAsync(place, crowd, ct));
    }

    private static void Tell(Report report, Crowd crowd, Remains state)
    {
        report.Line("acknowledged", crowd.Acknowledged.ToString("#,0", CultureInfo.InvariantCulture));
        report.Line("not answered, sent again", crowd.SentAgain.ToString("#,0", CultureInfo.InvariantCulture));
        report.Line("acknowledged and lost", state.Lost.ToString(CultureInfo.InvariantCulture), "0", state.Lost == 0);
        report.Line("there twice", state.Doubles.ToString(CultureInfo.InvariantCulture), "0", state.Doubles == 0);
        report.Line("half there", state.Halves.ToString(CultureInfo.InvariantCulture), "0", state.Halves == 0);
        report.Line("the database's own check", state.Damage ?? "sound", "sound", state.Damage is null);
    }
}
