using Microsoft.EntityFrameworkCore;
using StaffPortal.Customers;
using StaffPortal.Data;

namespace StaffPortal.Tickets;

/// <summary>At start makes customers findable who were met before there was an index of names, a few at a time.</summary>
public sealed partial class NameBackfill(IDbContextFactory<PortalContext> contexts, ILogger<NameBackfill> log) : BackgroundService
{
    private const int Batch = 100;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (await FillAsync(stoppingToken) > 0)
                await Task.Yield();
        }
        catch (Exception failure) when (Storage.Passes(failure))
        {
            Later(failure);
        }
    }

    /// <returns>How many were made findable; 0 when all are.</returns>
    public async Task<int> FillAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var rows = db.Set<NameRow>();
        var missing = await db.Set<Customer>().AsNoTracking().Include(c => c.ContactPoints)
            .Where(c => !c.IsProtected && c.MergedInto == null && c.ErasedOn == null && !rows.Any(n => n.Who == c.Id)).Take(Batch).ToListAsync(ct);
        foreach (var customer in missing)
            db.Add(NameKeeping.RowOf(customer, await NameKeeping.PlacesOfAsync(db, customer.Id, ct)));
        await db.SaveChangesAsync(ct);
        return missing.Count;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Customers met earlier are made findable at the next start: the database did not answer.")]
    private partial void Later(Exception failure);
}
