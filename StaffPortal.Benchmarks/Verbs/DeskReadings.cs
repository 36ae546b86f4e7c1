using System.Globalization;
using StaffPortal.Benchmarks.Building;
using StaffPortal.Benchmarks.Measuring;
using StaffPortal.Benchmarks.Places;
using StaffPortal.Catalogue;
using StaffPortal.Rights;
using StaffPortal.SampleTown;
using StaffPortal.Staff;
using StaffPortal.Texts;
using StaffPortal.Tickets;

namespace StaffPortal.Benchmarks.Verbs;

/// <summary>The readings of <see cref="DeskVerb"/> on one database.</summary>
public sealed class DeskReadings(OpenPlace portal, Options options, Report report)
{
    private const int Times = 200;
    private const int Page = 60;

    private static readonly Target FirstPage = new(P95: 20);
    private static readonly Target Badges = new(P95: 30);
    private static readonly Target Opening = new(P95: 30);
    private static readonly Target Search = new(P95: 100);

    private readonly QueueReader queue = portal.Get<QueueReader>();
    private readonly CountReader counts = portal.Get<CountReader>();
    private readonly TicketReader tickets = portal.Get<TicketReader>();
    private readonly TicketSearchReader search = portal.Get<TicketSearchReader>();
    private readonly Chance chance = new(TownFile.Seed);
    private readonly Dictionary<string, Samples> taken = [];

    public async Task RunAsync(CancellationToken ct)
    {
        var staff = await portal.Get<StaffDirectory>().GetAsync(ct);
        Viewer Of(string code) => staff.People.Values.Single(p => p.Subject == code).ToViewer();
        // A clerk reads everything; one handler reads a large department, the other the smallest.
        var (clerk, handler, small) = (Of("sari.koskinen"), Of("olli.hakala"), Of("elina.tuominen"));
        var teams = staff.Teams.Keys.ToList();

        await FirstPagesAsync(clerk, handler, small, teams, ct);
        await DonePagesAsync(clerk, handler, small, teams, ct);
        await DeepPagesAsync(clerk, ct);
        await TakeAsync("all badge counts, clerk", Badges, _ => BadgesAsync(clerk, ct), ct);
        await TakeAsync("all badge counts, handler of a department", Badges, _ => BadgesAsync(handler, ct), ct);
        await OpeningsAsync(clerk, ct);
        await SearchesAsync(clerk, small, ct);
    }

    private async Task FirstPagesAsync(Viewer clerk, Viewer handler, Viewer small, List<TeamId> teams, CancellationToken ct)
    {
        await PageAsync("first page, unassigned, clerk", clerk, _ => new(QueueKind.Unassigned), ct);
        await PageAsync("first page, all open, clerk", clerk, _ => new(QueueKind.AllOpen), ct);
        await PageAsync("first page, flagged, clerk", clerk, _ => new(QueueKind.Flagged), ct);
        await PageAsync("first page, team queues, clerk", clerk, i => new(QueueKind.Team, Team: teams[i % teams.Count]), ct);
        await PageAsync("first page, my work, handler", handler, _ => new(QueueKind.Mine, Owner: handler.Staff), ct);
        await PageAsync("first page, unassigned, handler of a department", handler, _ => new(QueueKind.Unassigned), ct);
        await PageAsync("first page, unassigned, the smallest department", small, _ => new(QueueKind.Unassigned), ct);
        await PageAsync("first page, all open, the smallest department", small, _ => new(QueueKind.AllOpen), ct);
        await PageAsync("first page, flagged, the smallest department", small, _ => new(QueueKind.Flagged), ct);
        await PageAsync("first page, all open, newest first", clerk, _ => new(QueueKind.AllOpen) { Sort = QueueSort.Newest }, ct);
        await PageAsync("first page, all open, oldest first", clerk, _ => new(QueueKind.AllOpen) { Sort = QueueSort.Oldest }, ct);
        await PageAsync("first page, team queues, oldest first", clerk, i => new(QueueKind.Team, Team: teams[i % teams.Count]) { Sort = QueueSort.Oldest }, ct);
        await PageAsync("first page, my work, newest first", handler, _ => new(QueueKind.Mine, Owner: handler.Staff) { Sort = QueueSort.Newest }, ct);
        await PageAsync("first page, all open, in Swedish", clerk, _ => new(QueueKind.AllOpen) { Language = Language.Sv }, ct);
        await PageAsync("first page, all open, urgent", clerk, _ => new(QueueKind.AllOpen) { Priority = Priority.Urgent }, ct);
        await PageAsync("first page, unassigned, by letter (rare)", clerk, _ => new(QueueKind.Unassigned) { Channel = Channel.Letter }, ct);
        await PageAsync("first page, unassigned, in progress (nothing)", clerk, _ => new(QueueKind.Unassigned) { Stage = StageCategory.InProgress }, ct);
    }

    private async Task DonePagesAsync(Viewer clerk, Viewer handler, Viewer small, List<TeamId> teams, CancellationToken ct)
    {
        await PageAsync("first page with done, all, clerk", clerk, _ => new(QueueKind.AllOpen) { WithDone = true }, ct);
        await PageAsync("first page with done, unassigned, clerk", clerk, _ => new(QueueKind.Unassigned) { WithDone = true }, ct);
        await PageAsync("first page with done, team queues, clerk", clerk, i => new(QueueKind.Team, Team: teams[i % teams.Count]) { WithDone = true }, ct);
        await PageAsync("first page with done, my work, handler", handler, _ => new(QueueKind.Mine, Owner: handler.Staff) { WithDone = true }, ct);
        await PageAsync("first page with done, my work, clerk (hardly any)", clerk, _ => new(QueueKind.Mine, Owner: clerk.Staff) { WithDone = true }, ct);
        await PageAsync("first page with done, all, the smallest department", small, _ => new(QueueKind.AllOpen) { WithDone = true }, ct);
        await PageAsync("first page with done, flagged, clerk", clerk, _ => new(QueueKind.Flagged) { WithDone = true }, ct);
        await PageAsync("first page with done, all urgent", clerk, _ => new(QueueKind.AllOpen) { WithDone = true, Priority = Priority.Urgent }, ct);
        await PageAsync("first page with done, team queues, waiting", clerk, i => new(QueueKind.Team, Team: teams[i % teams.Count]) { WithDone = true, Stage = StageCategory.Waiting }, ct);
    }

    /// <summary>Pages by key far down must cost what the first costs; both without a cache of their own.</summary>
    private async Task DeepPagesAsync(Viewer clerk, CancellationToken ct)
    {
        var open = new QueueView(QueueKind.AllOpen);
        List<QueueKey> keys = [];
        QueueKey? at = null;
        while (true)
        {
            var page = await queue.PageAsync(clerk, open, at, QueueReader.LargestPage, ct);
            if (page.Count < QueueReader.LargestPage)
                break;
            at = page[^1].KeyFor(open.Order);
            keys.Add(at.Value);
        }
        var far = keys[(keys.Count / 2)..];
        await DeepAsync($"page at {keys.Count / 2 * QueueReader.LargestPage:#,0}–{keys.Count * QueueReader.LargestPage:#,0}, all open", "first page, all open, clerk",
            i => queue.PageAsync(clerk, open, far[i % far.Count], Page, ct), ct);

        var all = open with { WithDone = true };
        var old = await queue.ByNumbersAsync(clerk, [.. Enumerable.Range(0, 100).Select(_ => BulkTown.NumberOf(chance.Next(options.TicketCount / 2)))], ct);
        await DeepAsync("page in the older half of everything, with done", "first page with done, all, clerk",
            i => queue.PageAsync(clerk, all, old[i % old.Count].KeyFor(all.Order), Page, ct), ct);
    }

    private async Task DeepAsync(string name, string first, Func<int, Task> operation, CancellationToken ct)
    {
        var deep = await TakeAsync(name, FirstPage, operation, ct);
        if (deep is null || !taken.TryGetValue(first, out var shallow))
            return;
        report.Line($"… beside {first}", string.Create(CultureInfo.InvariantCulture, $"median {deep.Median / shallow.Median:0.0} times"),
            "as fast (≤ 1.5 times or 2 ms more)", deep.Median <= Math.Max(1.5 * shallow.Median, shallow.Median + 2));
    }

    private async Task OpeningsAsync(Viewer clerk, CancellationToken ct)
    {
        var rows = new List<QueueRow>();
        foreach (var numbers in Enumerable.Range(0, 300).Select(_ => BulkTown.NumberOf(chance.Next(options.TicketCount))).Distinct().Chunk(100))
            rows.AddRange(await queue.ByNumbersAsync(clerk, numbers, ct));
        // Each only once: a ticket is not in the database's cache because it was opened before.
        await TakeAsync("open a ticket, any of them", Opening, i => tickets.OpenAsync(clerk, rows[i % rows.Count].Id, ct), ct);
        var open = await queue.PageAsync(clerk, new(QueueKind.AllOpen), null, QueueReader.LargestPage, ct);
        await TakeAsync("open a ticket from the top of the list", Opening, i => tickets.OpenAsync(clerk, open[i % open.Count].Id, ct), ct);
    }

    private async Task SearchesAsync(Viewer clerk, Viewer small, CancellationToken ct)
    {
        var words = await SearchSamples.ReadAsync(portal.Contexts, options.TicketCount, ct);
        foreach (var (name, asked) in words.Kinds)
            await TakeAsync($"search, {name} (such as \"{asked[0]}\")", Search, i => search.FindAsync(clerk, asked[i % asked.Count], ct), ct);
        await TakeAsync("search, common, the smallest department", Search, i => search.FindAsync(small, words.Common[i % words.Common.Count], ct), ct);
    }

    private Task<Samples?> PageAsync(string name, Viewer viewer, Func<int, QueueView> view, CancellationToken ct) =>
        TakeAsync(name, FirstPage, i => queue.PageAsync(viewer, view(i), null, Page, ct), ct);

    private async Task BadgesAsync(Viewer viewer, CancellationToken ct)
    {
        await counts.SharedAsync(viewer, ct);
        await counts.MineAsync(viewer, ct);
    }

    private async Task<Samples?> TakeAsync(string name, Target target, Func<int, Task> operation, CancellationToken ct)
    {
        if (!name.Contains(options.Only, StringComparison.OrdinalIgnoreCase))
            return null;
        using var watch = options.Explain ? new StatementWatch() : null;
        var samples = await Samples.TakeAsync(name, Times, i =>
        {
            ct.ThrowIfCancellationRequested();
            if (i == 0)
                watch?.Forget();
            return operation(i);
        });
        report.Line(samples, target);
        if (watch is not null)
            report.Say(await watch.ExplainAsync(portal.Contexts, ct));
        return taken[name] = samples;
    }
}
