using Microsoft.EntityFrameworkCore;
using StaffPortal.Customers;
using StaffPortal.Data;
using StaffPortal.Rights;
using StaffPortal.Rights.Access;
using StaffPortal.Staff;
using StaffPortal.Tickets;
using StaffPortal.Tickets.Work;

namespace StaffPortal.Timeline.Seen;

/// <summary>Finds why somebody looks at a customer: what ties them to it counts before what they say.</summary>
public sealed class OccasionFinder(IDbContextFactory<PortalContext> contexts, StaffDirectory staff, TimeProvider clock)
{
    /// <summary>A request that was closed is theirs so long after.</summary>
    private static readonly TimeSpan After = TimeSpan.FromDays(30);

    /// <param name="viewer">Who looks.</param>
    /// <param name="all">The customer, and those who proved to be them.</param>
    /// <param name="said">How they came here, when the page they came from says so.</param>
    /// <param name="ct">Stops reading.</param>
    [Needs(FactName.SeeContactData)]
    public async Task<Occasion> OfAsync(Viewer viewer, IReadOnlyCollection<CustomerId> all, Occasion said, CancellationToken ct)
    {
        if (viewer.Staff is not { } me)
            return Occasion.None;
        if (said == Occasion.Call)
            return said;
        var teams = (await staff.GetAsync(ct)).Person(me)?.Memberships.Select(m => (TeamId?)m.Team).ToList() ?? [];
        var ids = all.Select(c => (CustomerId?)c).ToList();
        var since = clock.GetUtcNow() - After;
        await using var db = await contexts.CreateDbContextAsync(ct);
        var theirs = QueueReader.Within(db.Set<Ticket>().AsNoTracking(), viewer.Scope(FactName.ReadTickets)).Where(t => ids.Contains(t.Customer) && (t.IsOpen || t.ClosedAt > since || t.ResolvedAt > since));
        if (await theirs.AnyAsync(t => t.Owner == me || teams.Contains(t.Team), ct))
            return Occasion.OwnTicket;
        // They came from a request: it is one they may read, or they did not.
        if (said == Occasion.OwnTicket)
            return await theirs.AnyAsync(ct) ? said : Occasion.None;
        var asked = teams.OfType<TeamId>().ToList();
        return await theirs.SelectMany(t => db.Set<WorkTask>().Where(w => w.Ticket == t.Id && asked.Contains(w.Team))).AnyAsync(ct) ? Occasion.Task : said;
    }
}
