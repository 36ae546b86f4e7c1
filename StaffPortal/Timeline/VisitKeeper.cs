using Microsoft.EntityFrameworkCore;
using StaffPortal.Customers;
using StaffPortal.Data;
using StaffPortal.Rights;

namespace StaffPortal.Timeline;

/// <summary>Remembers how far each member of staff has read a customer's timeline.</summary>
public sealed class VisitKeeper(IDbContextFactory<PortalContext> contexts, TimeProvider clock)
{
    /// <summary>Somebody reads a timeline as far as <paramref name="seq"/> now.</summary>
    /// <param name="viewer">Who reads.</param>
    /// <param name="customer">The one who is kept.</param>
    /// <param name="seq">The newest entry they see.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <returns>How far they had read before this visit, and when; null on their first. Pages opened within <see cref="LastVisit.One"/> are one visit.</returns>
    [Needs(FactName.SeeContactData)]
    public async Task<(long Seq, DateTimeOffset At)?> VisitAsync(Viewer viewer, CustomerId customer, long seq, CancellationToken ct)
    {
        if (viewer.Staff is not { } staff || !viewer.Has(FactName.SeeContactData))
            return null;
        await using var db = await contexts.CreateDbContextAsync(ct);
        var now = clock.Now();
        var last = await db.Set<LastVisit>().SingleOrDefaultAsync(v => v.Staff == staff && v.Customer == customer, ct);
        if (last is null)
        {
            db.Add(last = new() { Staff = staff, Customer = customer, Seq = seq, At = now });
        }
        else
        {
            if (now - last.At > LastVisit.One)
                (last.SeqBefore, last.Before) = (last.Seq, last.At);
            (last.Seq, last.At) = (Math.Max(seq, last.Seq), now);
        }
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException)
        {
            // They opened it in two windows at once; the other one remembers.
        }
        return last is { SeqBefore: { } before, Before: { } at } ? (before, at) : null;
    }
}
