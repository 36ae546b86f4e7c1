using Microsoft.EntityFrameworkCore;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Texts;

namespace StaffPortal.Customers.Protection;

/// <summary>Ends protections whose last day is past, in the municipality's zone; days that passed while the program was down are caught up at the next start.</summary>
public sealed class ProtectionExpiry(IDbContextFactory<PortalContext> contexts, TimeZoneInfo zone, TimeProvider clock, ILogger<ProtectionExpiry> log)
    : TimedService(TimeSpan.FromMinutes(1), clock, log)
{
    protected override Task TurnAsync(CancellationToken ct) => EndAsync(ct);

    /// <summary>Ends every protection that is over.</summary>
    /// <returns>How many.</returns>
    public async Task<int> EndAsync(CancellationToken ct)
    {
        var now = Clock.Now();
        var today = Moments.Day(now, zone);
        await using var db = await contexts.CreateDbContextAsync(ct);
        var over = await db.Set<Customer>().AsNoTracking().Where(c => c.IsProtected && c.ProtectedUntil != null && c.ProtectedUntil < today).Select(c => c.Id).Take(200).ToListAsync(ct);
        var ended = 0;
        foreach (var id in over)
        {
            await using var one = await contexts.CreateDbContextAsync(ct);
            var customer = await one.Set<Customer>().Include(c => c.ContactPoints).SingleAsync(c => c.Id == id, ct);
            if (!(customer.ProtectedUntil < today) || !customer.Unprotect(Act.OfTimer(now)))
                continue;
            try
            {
                await one.SaveChangesAsync(ct);
                ended++;
            }
            catch (DbUpdateConcurrencyException)
            {
                // The next turn finds it again.
            }
        }
        return ended;
    }
}
