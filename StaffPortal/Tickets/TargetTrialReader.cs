using Microsoft.EntityFrameworkCore;
using StaffPortal.Catalogue;
using StaffPortal.Data;
using StaffPortal.Rights;
using StaffPortal.ServiceLevels;

namespace StaffPortal.Tickets;

/// <summary>Tries targets and hours on the tickets of the last quarter, in pages, as if they had held all the time. Changes nothing.</summary>
public sealed class TargetTrialReader(IDbContextFactory<PortalContext> contexts, CatalogueDirectory catalogue, TimeProvider clock)
{
    /// <summary>Thirteen weeks: as many of each weekday.</summary>
    public static readonly TimeSpan Past = TimeSpan.FromDays(91);

    private const int Page = 1_000;

    private static readonly ClockKind[] Kinds = [ClockKind.FirstResponse, ClockKind.Resolution, ClockKind.Acceptance];

    /// <param name="viewer">Who edits.</param>
    /// <param name="id">The policy that is edited.</param>
    /// <param name="calendar">In whose hours it would count.</param>
    /// <param name="targets">Of normal, high and urgent priority.</param>
    /// <param name="far">Hears how many tickets have been tried.</param>
    /// <param name="ct">Stops trying.</param>
    [Needs(FactName.ManageCatalogue)]
    public async Task<TargetTrial> OfPolicyAsync(
        Viewer viewer, PolicyId id, CalendarId calendar, (Targets Normal, Targets High, Targets Urgent) targets, IProgress<int>? far, CancellationToken ct)
    {
        var known = await catalogue.GetAsync(ct);
        var hours = known.Calendar(calendar);
        PolicyVersion[] versions = [new(DateTimeOffset.MinValue, false, targets.Normal, targets.High, targets.Urgent)];
        return await TryAsync(viewer, known, s => s.Policy == id, now => hours is null ? now : now with { Calendar = hours, Versions = versions }, far, ct);
    }

    /// <param name="viewer">Who edits.</param>
    /// <param name="id">The calendar that is edited.</param>
    /// <param name="edited">Its hours as they would be.</param>
    /// <param name="far">Hears how many tickets have been tried.</param>
    /// <param name="ct">Stops trying.</param>
    [Needs(FactName.ManageCatalogue)]
    public async Task<TargetTrial> OfHoursAsync(Viewer viewer, CalendarId id, CalendarVersion edited, IProgress<int>? far, CancellationToken ct)
    {
        var known = await catalogue.GetAsync(ct);
        var hours = new ServiceCalendar(known.Zone, [edited with { ValidFrom = DateOnly.MinValue }]);
        return await TryAsync(viewer, known, s => s.Policy is { } policy && known.Policies.GetValueOrDefault(policy)?.Calendar == id, now => now with { Calendar = hours }, far, ct);
    }

    private async Task<TargetTrial> TryAsync(
        Viewer viewer, CatalogueSnapshot known, Func<Service, bool> isMeant, Func<Promise, Promise> change, IProgress<int>? far, CancellationToken ct)
    {
        var asOf = clock.Now();
        var since = asOf - Past;
        if (!viewer.Has(FactName.ManageCatalogue))
            return new(0, since, []);
        var promises = known.Services.Values.Where(isMeant).ToDictionary(s => s.Id, s => (Now: known.PromiseOf(s), Then: change(known.PromiseOf(s))));
        var services = promises.Keys.ToList();
        var (now, then) = (new Tally(), new Tally());
        var (all, before) = (0, long.MaxValue);
        while (services.Count > 0)
        {
            await using var db = await contexts.CreateDbContextAsync(ct);
            var page = await db.Set<Ticket>().AsNoTracking().Where(t => t.ReceivedAt >= since && t.Number < before && !t.IsHistory && services.Contains(t.Service))
                .OrderByDescending(t => t.Number).Take(Page)
                .Select(t => new
                {
                    t.Number, t.Service, t.ReceivedAt, t.Priority, t.Priorities, t.FirstReplyAt, t.LastReplyAt, t.Offers, t.HandDueAt, Done = t.IsOpen ? null : t.ResolvedAt ?? t.ClosedAt,
                    Visits = t.Visits.Select(v => new { v.Stage, v.From, v.To, v.TargetMinutes }).ToList(),
                }).ToListAsync(ct);
            foreach (var ticket in page)
            {
                ct.ThrowIfCancellationRequested();
                var visits = ticket.Visits.OrderBy(v => v.From).ThenBy(v => v.To == null).ThenBy(v => v.To)
                    .Select(v => (v.Stage, v.From, v.TargetMinutes is { } minutes ? TimeSpan.FromMinutes(minutes) : (TimeSpan?)null)).ToList();
                foreach (var (promise, tally) in new[] { (promises[ticket.Service].Now, now), (promises[ticket.Service].Then, then) })
                {
                    var course = TicketCourse.Of(promise, ticket.ReceivedAt, ticket.Priority, ticket.Priorities, visits, ticket.FirstReplyAt, ticket.LastReplyAt, ticket.Offers);
                    tally.Count(TicketCourse.Fold(course, promise, ticket.HandDueAt, ticket.Done, asOf));
                }
            }
            all += page.Count;
            far?.Report(all);
            if (page.Count < Page)
                break;
            before = page[^1].Number;
        }
        return new(all, since, [.. Kinds.Select(k => new TrialShare(k, now.Of(k), then.Of(k))).Where(s => s.Now.Decided + s.Then.Decided > 0)]);
    }

    private sealed class Tally
    {
        private readonly Dictionary<ClockKind, OnTime> counted = [];

        public OnTime Of(ClockKind kind) => counted.GetValueOrDefault(kind);

        public void Count(ClockSet clocks)
        {
            foreach (var clock in clocks.All.Where(c => c.State == ClockState.Done || (c.IsOpen && c.IsLate)))
                counted[clock.Kind] = new(Of(clock.Kind).Decided + 1, Of(clock.Kind).InTime + (clock.IsLate ? 0 : 1));
        }
    }
}
