using Microsoft.EntityFrameworkCore;
using StaffPortal.Customers;
using StaffPortal.Data;
using StaffPortal.Rights;
using StaffPortal.Texts;
using StaffPortal.Tickets;

namespace StaffPortal.Timeline.Pins;

/// <summary>What matters about a customer now, the most important first: flags, promises, and what was found in what was written; each with its reason.</summary>
public sealed class PinReader(IDbContextFactory<PortalContext> contexts, TimelineReader timeline, ConcernDirectory concerns, GroupShares shares, TimeProvider clock)
{
    /// <summary>A promise is pinned so long before it is due.</summary>
    private static readonly TimeSpan Soon = TimeSpan.FromHours(24);

    /// <returns>Empty when the customer is unknown or protected, or the viewer may not see contact data.</returns>
    [Needs(FactName.SeeContactData)]
    public async Task<IReadOnlyList<Pin>> OfAsync(Viewer viewer, CustomerId customer, CancellationToken ct)
    {
        if (await timeline.OfAsync(viewer, customer, ct) is not { } view)
            return [];
        await using var db = await contexts.CreateDbContextAsync(ct);
        var now = clock.GetUtcNow();
        var requests = await RequestsAsync(db, viewer, view.All, ct);
        List<Pin> pins = [.. await FlagsAsync(db, view.All, now, ct), .. FlagsOf(requests, now), .. PromisesOf(requests, now), .. await FoundAsync(db, viewer, view, requests, now, ct)];
        return [.. pins.OrderByDescending(p => p.Score).ThenByDescending(p => p.At)];
    }

    private static async Task<IReadOnlyList<Ticket>> RequestsAsync(PortalContext db, Viewer viewer, IReadOnlyList<CustomerId> all, CancellationToken ct)
    {
        var scope = viewer.Scope(FactName.ReadTickets);
        var ids = all.Select(id => (CustomerId?)id).ToList();
        return scope.Nowhere ? [] : await QueueReader.Within(db.Set<Ticket>().AsNoTracking(), scope).Include(t => t.Flags).Include(t => t.CallBacks).AsSplitQuery().Where(t => ids.Contains(t.Customer) && t.IsOpen).ToListAsync(ct);
    }

    private static async Task<IEnumerable<Pin>> FlagsAsync(PortalContext db, IReadOnlyList<CustomerId> all, DateTimeOffset now, CancellationToken ct) =>
        (await db.Set<CustomerFlag>().AsNoTracking().Where(f => all.Contains(f.Customer) && f.LoweredAt == null && (f.ExpiresAt == null || f.ExpiresAt > now)).ToListAsync(ct))
        .Select(f => new Pin(PinKind.Flag, f.Id, f.Reason, Cultures.Current, f.RaisedAt, 100) { By = f.RaisedBy, ExpiresAt = f.ExpiresAt, Weight = 3 });

    private static IEnumerable<Pin> FlagsOf(IReadOnlyList<Ticket> requests, DateTimeOffset now) =>
        from t in requests
        from f in t.Flags
        where f.LoweredAt is null && (f.ExpiresAt is null || f.ExpiresAt > now)
        select new Pin(PinKind.RequestFlag, f.Id.Value, f.Reason, t.Language, f.RaisedAt, 60) { By = f.RaisedBy, ExpiresAt = f.ExpiresAt, Number = t.Number, Department = t.Department, Weight = 2 };

    private static IEnumerable<Pin> PromisesOf(IReadOnlyList<Ticket> requests, DateTimeOffset now) =>
        from t in requests
        from c in t.CallBacks
        where c.KeptAt is null && c.DueAt - now < Soon
        select new Pin(PinKind.Promise, c.Id.Value, t.Subject, t.Language, c.DueAt, c.DueAt < now ? 55 : 45) { By = c.Owner.Value, Number = t.Number, Department = t.Department, Weight = c.DueAt < now ? 3 : 2 };

    private async Task<IEnumerable<Pin>> FoundAsync(PortalContext db, Viewer viewer, TimelineView view, IReadOnlyList<Ticket> open, DateTimeOffset now, CancellationToken ct)
    {
        var all = view.All;
        var oldest = now - PinScore.Oldest;
        // Rarity counts all there is; only what is recent is shown.
        var findings = await db.Set<Finding>().AsNoTracking().Where(f => all.Contains(f.Customer)).ToListAsync(ct);
        if (!findings.Exists(f => f.At > oldest))
            return [];
        var entries = view.Happenings.Where(h => h.Entry is not null).Select(h => h.Entry!.Value).ToHashSet();
        var tickets = view.Happenings.Where(h => h.Ticket is not null).Select(h => h.Ticket!.Value).ToHashSet();
        // What the viewer's own timeline does not hold, they are not told of here either.
        findings.RemoveAll(f => f.Entry is { } entry ? !entries.Contains(entry) : f.Ticket is not { } ticket || !tickets.Contains(ticket));
        var dismissals = await db.Set<Dismissal>().AsNoTracking().Where(d => all.Contains(d.Customer) && d.UndoneAt == null).ToListAsync(ct);
        var promised = open.Where(t => t.CallBacks.Any(c => c.KeptAt is null)).Select(t => t.Id).ToHashSet();
        var known = await concerns.GetAsync(ct);
        var group = await shares.ReadAsync(ct);
        var counts = view.Happenings.CountBy(h => h.Group).ToDictionary();
        var chosen = PinChoice.Of(
            [.. findings.Select(f => new FindingFacts(f.Id, f.Source, f.Code, f.Group, f.Department, f.At, f.Ticket is { } t && promised.Contains(t), dismissals.Exists(d => d.Covers(f))))],
            (department, code) => WeightOf(known, department, code), g => counts.GetValueOrDefault(g), (department, code) => group.TryGetValue((department, code), out var share) ? share : null, now);
        var byId = findings.ToDictionary(f => f.Id);
        var titles = await TitlesAsync(db, [.. chosen.Select(c => byId[c.Finding.Id])], ct);
        return chosen.Select(c =>
        {
            var f = byId[c.Finding.Id];
            var title = titles.GetValueOrDefault(f.Entry?.Value ?? f.Ticket!.Value.Value);
            return new Pin(PinKind.Found, f.Id, title?.Title ?? "", title?.Language ?? Language.Fi, f.At, c.Score)
            {
                Department = f.Department, Number = title?.Number, Entry = f.Entry, By = title?.By, Author = title?.Author ?? "", Code = f.Code, Concern = known.Find(f.Department, f.Code)?.Name, Word = f.Word, Group = f.Group,
                Of = c.Of, All = c.All, Weight = (int)Math.Ceiling(WeightOf(known, f.Department, f.Code)),
            };
        });
    }

    private static double WeightOf(ConcernSnapshot known, DepartmentId department, string code) => code switch
    {
        ConcernTerms.NotRoutine => 1.5,
        ConcernTerms.Measured => 2,
        // Looked for no more.
        _ => known.Find(department, code) is { IsOn: true } concern ? concern.Weight : 0,
    };

    private static async Task<Dictionary<Guid, Titled>> TitlesAsync(PortalContext db, IReadOnlyList<Finding> findings, CancellationToken ct)
    {
        var (entries, tickets) = (findings.Where(f => f.Entry is not null).Select(f => f.Entry!.Value).ToList(), findings.Where(f => f.Entry is null).Select(f => f.Ticket!.Value).ToList());
        var titles = new Dictionary<Guid, Titled>();
        if (entries.Count > 0)
            foreach (var e in await db.Set<TimelineEntry>().AsNoTracking().Where(e => entries.Contains(e.Id)).Select(e => new { e.Id, e.Title, e.Language, e.WrittenBy, e.Author }).ToListAsync(ct))
                titles[e.Id.Value] = new(e.Title, e.Language, null, e.WrittenBy, e.Author);
        if (tickets.Count > 0)
            foreach (var t in await db.Set<Ticket>().AsNoTracking().Where(t => tickets.Contains(t.Id)).Select(t => new { t.Id, t.Subject, t.Language, t.Number }).ToListAsync(ct))
                titles[t.Id.Value] = new(t.Subject, t.Language, t.Number, null, "");
        return titles;
    }

    private sealed record Titled(string Title, Language Language, long? Number, Guid? By, string Author);
}
