using Microsoft.EntityFrameworkCore;
using StaffPortal.Data;

namespace StaffPortal.Rights.Access;

/// <summary>Reads who looked.</summary>
public sealed class AccessReader(IDbContextFactory<PortalContext> contexts, TimeProvider clock)
{
    /// <summary>Told on the page.</summary>
    public static readonly TimeSpan Told = TimeSpan.FromDays(90);

    private const int Most = 2_000;

    /// <summary>Who looked at a customer, or at something of theirs, in the last 90 days: each once, the last first.</summary>
    /// <param name="viewer">Who asks.</param>
    /// <param name="customers">The customer, and those who proved to be them.</param>
    /// <param name="ct">Stops reading.</param>
    [Needs(FactName.SeeContactData)]
    public async Task<IReadOnlyList<Looker>> OfAsync(Viewer viewer, IReadOnlyCollection<Guid> customers, CancellationToken ct)
    {
        if (!viewer.Has(FactName.SeeContactData))
            return [];
        var since = clock.GetUtcNow() - Told;
        var ids = customers.Select(c => (Guid?)c).ToList();
        await using var db = await contexts.CreateDbContextAsync(ct);
        var entries = await db.Set<AccessEntry>().AsNoTracking().Where(e => ids.Contains(e.Customer) && e.LastAt > since).OrderByDescending(e => e.LastAt).Take(Most).ToListAsync(ct);
        return [.. entries.GroupBy(e => e.Viewer).Select(g => new Looker(g.Key, g.First().Occasion, g.First().Reason, g.First().LastAt, g.Sum(e => e.Count)))];
    }

    /// <summary>Every look at a customer, the newest first: for the customer's own extract and for auditors.</summary>
    [Needs(FactName.Audit)]
    public async Task<IReadOnlyList<AccessEntry>> AllAsync(Viewer viewer, IReadOnlyCollection<Guid> customers, CancellationToken ct)
    {
        if (!viewer.Has(FactName.Audit))
            return [];
        var ids = customers.Select(c => (Guid?)c).ToList();
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Set<AccessEntry>().AsNoTracking().Where(e => ids.Contains(e.Customer)).OrderByDescending(e => e.At).Take(Most).ToListAsync(ct);
    }
}

/// <summary>Somebody who looked.</summary>
/// <param name="Occasion">Why, the last time.</param>
/// <param name="At">The last time, UTC.</param>
/// <param name="Count">How often in all.</param>
public sealed record Looker(Guid Viewer, Occasion Occasion, string Reason, DateTimeOffset At, int Count);
