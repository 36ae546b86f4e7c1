using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using StaffPortal.Benchmarks.Measuring;
using StaffPortal.Benchmarks.Places;
using StaffPortal.Catalogue;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Live;
using StaffPortal.Rights;
using StaffPortal.SampleTown;
using StaffPortal.ServiceLevels;
using StaffPortal.Texts;
using StaffPortal.Tickets;

namespace StaffPortal.Benchmarks.Verbs;

/// <summary>What the clocks of many open tickets cost.</summary>
public sealed class PromisesVerb : IVerb
{
    private const string Empty = "promises";
    private const int Newly = 50;
    private const int Sweeps = 20;

    public string Name => "promises";

    public string Help => """
        Clocks of 20,000 open tickets: all due times computed anew after a change of hours ≤ 10 s (asked of SQLite) while a desk reads
        its list; a sweep with 50 newly due ≤ 50 ms; the clocks of a ticket of 200 entries < 1 ms.
        """;

    public async Task RunAsync(Options options, Report report, CancellationToken ct)
    {
        report.Head("promises, clocks of one ticket");
        report.Line(await FoldAsync(), new(Median: 1));
        var open = options.Quick ? 2_000 : 20_000;
        foreach (var kind in options.Databases)
        {
            report.Head($"promises, {kind}, {open:#,0} open tickets");
            await using var home = await Homes.OpenAsync(kind, options, ct);
            var place = await home.MakeAsync(Empty, ct);
            await using (var portal = place.Open())
            {
                await portal.Get<DatabaseStart>().PrepareAsync(ct);
                var town = await new TownBuilder(portal.Contexts, portal.Get<INumbers>(), TimeProvider.System).BuildAsync(new(0, open, 5_000), TownBuilder.Seed, ct);
                await RecountAsync(portal, town, kind, report, ct);
                report.Line(await SweepAsync(portal, ct), new(Median: 50));
            }
            await home.RemoveAsync(Empty, ct);
        }
    }

    /// <summary>200 entries: it waited, was answered, went on and changed priority fifty times.</summary>
    private static Task<Samples> FoldAsync()
    {
        var calendar = new ServiceCalendar(TimeZoneInfo.FindSystemTimeZoneById(PortalZone.Usual), [Office(16)]);
        var begin = new DateTimeOffset(2026, 1, 5, 7, 0, 0, TimeSpan.Zero);
        var targets = new Targets(TimeSpan.FromHours(4), TimeSpan.FromHours(16), TimeSpan.FromHours(400), null);
        List<ClockEvent> course = [new Received(begin, targets)];
        for (var n = 1; course.Count < 200; n++)
        {
            var at = begin.AddHours(n * 30);
            course.AddRange([new Answered(at), new Entered(at.AddHours(1), Course.Waiting, null), new Entered(at.AddHours(9), Course.Working, null), new Retargeted(at.AddHours(10), targets)]);
        }
        return Samples.TakeAsync("clocks of a ticket of 200 entries", 2_000, _ =>
        {
            Clocks.Fold(course, calendar, begin.AddDays(90));
            return Task.CompletedTask;
        });
    }

    private static async Task RecountAsync(OpenPlace portal, Town town, DatabaseKind kind, Report report, CancellationToken ct)
    {
        var (hours, policy) = (CalendarId.New(), PolicyId.New());
        var targets = new Targets(TimeSpan.FromHours(4), TimeSpan.FromHours(16), TimeSpan.FromHours(40), null);
        await ChangeAsync(portal, async db =>
        {
            db.Add(Hours.Open(Now(), hours, LocalText.Same("Office"), [Office(16)]));
            db.Add(Policy.Promise(Now(), policy, LocalText.Same("Office"), hours, new(DateTimeOffset.UnixEpoch, true, targets, targets, targets)));
            foreach (var service in await db.Set<Service>().ToListAsync(ct))
                service.Change(Now(), service.Terms with { Policy = policy });
        }, ct);
        await portal.Get<DueRecount>().RecountAsync(ct);

        await ChangeAsync(portal, async db => (await db.Set<Hours>().SingleAsync(h => h.Id == hours, ct)).Change(Now(), LocalText.Same("Office"), [Office(15)]), ct);
        var clerk = town.ViewerOf("sari.koskinen");
        report.Line(await Samples.TakeAsync("a desk's list, nothing else going on", 200, _ => ReadAsync(portal, clerk, ct)), Target.None);

        var started = Stopwatch.GetTimestamp();
        var counting = Task.Run(() => portal.Get<DueRecount>().RecountAsync(ct), ct);
        var beside = new Samples("a desk's list meanwhile");
        while (!counting.IsCompleted)
        {
            var asked = Stopwatch.GetTimestamp();
            await ReadAsync(portal, clerk, ct);
            beside.Add(Stopwatch.GetElapsedTime(asked).TotalMilliseconds);
            await Task.Delay(20, ct);
        }
        var recounted = await counting;
        var took = Stopwatch.GetElapsedTime(started);
        report.Line("due times computed anew", string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{recounted:#,0} in {took.TotalSeconds:0.0} s"),
            kind == DatabaseKind.Sqlite ? "≤ 10 s" : null, took <= TimeSpan.FromSeconds(10));
        report.Line(beside, Target.None);
    }

    /// <summary>Each sweep stands at the instant at which fifty more have come due.</summary>
    private static async Task<Samples> SweepAsync(OpenPlace portal, CancellationToken ct)
    {
        var clock = new StandingClock { At = TimeProvider.System.Now() };
        using var timer = new DueTimer(portal.Contexts, clock, NullLogger<DueTimer>.Instance);
        while (await timer.TellAsync(ct) > 0)
        {
            // What is late now was so before.
        }
        var samples = new Samples($"a sweep with {Newly} newly due");
        for (var sweep = -3; sweep < Sweeps; sweep++)
        {
            await using (var db = await portal.Contexts.CreateDbContextAsync(ct))
            {
                clock.At = await db.Set<Ticket>().Where(t => t.AlarmAt != null).OrderBy(t => t.AlarmAt).ThenBy(t => t.Number).Skip(Newly - 1).Select(t => t.AlarmAt!.Value).FirstAsync(ct);
            }
            var started = Stopwatch.GetTimestamp();
            await timer.TellAsync(ct);
            if (sweep >= 0)
                samples.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }
        return samples;
    }

    private static Task<IReadOnlyList<QueueRow>> ReadAsync(OpenPlace portal, Viewer clerk, CancellationToken ct) =>
        portal.Get<QueueReader>().PageAsync(clerk, new(QueueKind.AllOpen), null, 60, ct);

    private static async Task ChangeAsync(OpenPlace portal, Func<PortalContext, Task> change, CancellationToken ct)
    {
        await using var db = await portal.Contexts.CreateDbContextAsync(ct);
        await change(db);
        await db.SaveChangesAsync(ct);
        // Nothing follows the journal here.
        portal.Get<CatalogueDirectory>().Heard(await db.Set<JournalEntry>().AsNoTracking().OrderByDescending(e => e.Seq).Take(1).ToListAsync(ct));
    }

    private static CalendarVersion Office(int until) => new(
        DateOnly.MinValue, [[], .. Enumerable.Repeat<IReadOnlyList<DayWindow>>([new(8 * 60, until * 60)], 5), []], new Dictionary<Holiday, IReadOnlyList<DayWindow>>(), []);

    private static Act Now() => Act.OfTimer(TimeProvider.System.Now());

    private sealed class StandingClock : TimeProvider
    {
        public DateTimeOffset At { get; set; }

        public override DateTimeOffset GetUtcNow() => At;
    }
}
