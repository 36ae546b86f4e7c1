using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using StaffPortal.Catalogue;
using StaffPortal.Data;
using StaffPortal.Journal;

namespace StaffPortal.Tickets;

/// <summary>
/// Finds what is left lying: not accepted, without news, not gone on with after a wait. Each grade is told once; touching the ticket ends it.
/// </summary>
public sealed class NeglectTimer(IDbContextFactory<PortalContext> contexts, CatalogueDirectory catalogue, IOptions<NeglectTerms> terms, TimeProvider clock, ILogger<NeglectTimer> log)
    : TimedService(TimeSpan.FromMinutes(1), clock, log)
{
    /// <summary>Tells of everything that lies worse than was told.</summary>
    /// <returns>How many.</returns>
    public async Task<int> TellAsync(CancellationToken ct)
    {
        var now = Clock.Now();
        var known = await catalogue.GetAsync(ct);
        // The wall clock runs at least as fast as service hours: what is younger than the shortest limit cannot lie.
        var young = now - TimeSpan.FromHours(Math.Min(terms.Value.NotAcceptedHours, 1));
        await using var db = await contexts.CreateDbContextAsync(ct);
        var open = await db.Set<Ticket>().AsNoTracking()
            .Where(t => t.IsOpen && !t.IsHistory && t.NeglectGrade < 3 && (t.OfferedAt <= young || t.WaitOverAt <= young || (t.Stage == StageCategory.InProgress && t.TouchedAt <= young)))
            .Select(t => new { t.Id, t.Service, t.OfferedAt, t.WaitOverAt, t.TouchedAt, t.Neglect, t.NeglectGrade }).ToListAsync(ct);
        var told = 0;
        foreach (var one in open)
        {
            var (kind, since) = one.OfferedAt is { } offered ? (Neglect.NotAccepted, offered) : one.WaitOverAt is { } over ? (Neglect.WaitOver, over) : (Neglect.NoNews, one.TouchedAt);
            if (GradeOf(known, one.Service, kind, since, now) is var grade && grade > (one.Neglect == kind ? one.NeglectGrade : 0) && await TellAsync(one.Id, known, now, ct))
                told++;
        }
        return told;
    }

    protected override Task TurnAsync(CancellationToken ct) => TellAsync(ct);

    private int GradeOf(CatalogueSnapshot known, ServiceId service, Neglect kind, DateTimeOffset since, DateTimeOffset now) =>
        known.PromiseOf(service)?.Calendar is not { } calendar ? 0 : NeglectTerms.GradeOf(calendar.Elapsed(since, now), terms.Value.LimitOf(kind, calendar.DayLength));

    private async Task<bool> TellAsync(TicketId id, CatalogueSnapshot known, DateTimeOffset now, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var ticket = await db.Set<Ticket>().SingleAsync(t => t.Id == id, ct);
        if (ticket.Lies is not var (kind, since) || GradeOf(known, ticket.Service, kind, since, now) is not (> 0 and var grade) || !ticket.TellNeglect(Act.OfTimer(now), kind, grade))
            return false;
        try
        {
            await db.SaveChangesAsync(ct);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            // Somebody just touched it: it lies no more.
            return false;
        }
    }
}
