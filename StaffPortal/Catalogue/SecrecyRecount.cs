using Microsoft.EntityFrameworkCore;
using StaffPortal.Data;
using StaffPortal.Journal;

namespace StaffPortal.Catalogue;

/// <summary>
/// Makes what belongs to services as confidential as they are, after that was changed: in the background, in batches, until none differs.
/// What is new is so from the first moment.
/// </summary>
public abstract class SecrecyRecount(IDbContextFactory<PortalContext> contexts, CatalogueDirectory catalogue, TimeProvider clock, ILogger log)
    : TimedService(TimeSpan.FromSeconds(2), clock, log)
{
    protected const int Batch = 250;

    private string? done;

    protected override Task TurnAsync(CancellationToken ct) => RecountAsync(ct);

    /// <summary>Changes all that differ from their service.</summary>
    /// <returns>How many.</returns>
    public async Task<int> RecountAsync(CancellationToken ct)
    {
        var secret = (await catalogue.GetAsync(ct)).Services.Values.Where(s => s.IsConfidential).Select(s => s.Id).OrderBy(s => s.Value).ToList();
        var stamp = string.Join(',', secret.Select(s => s.Value));
        if (stamp == done)
            return 0;
        var (changed, lost) = (0, false);
        foreach (var toConfidential in new[] { true, false })
            for (long after = 0; ;)
            {
                await using var db = await contexts.CreateDbContextAsync(ct);
                var (count, last) = await BatchAsync(db, secret, toConfidential, after, Act.OfTimer(Clock.Now()), ct);
                if (count == 0)
                    break;
                try
                {
                    await db.SaveChangesAsync(ct);
                    changed += count;
                }
                catch (DbUpdateConcurrencyException)
                {
                    // Somebody works on one of them: the next turn finds it again.
                    lost = true;
                }
                after = last;
            }
        if (!lost)
            done = stamp;
        return changed;
    }

    /// <summary>Loads and changes the next of those that differ, at most <see cref="Batch"/>; does not save.</summary>
    /// <param name="db">Where they are.</param>
    /// <param name="secret">The confidential services.</param>
    /// <param name="toConfidential">Those that are to be; otherwise those that are and are to be no more.</param>
    /// <param name="after">Those after this place.</param>
    /// <param name="act">Who changes them.</param>
    /// <param name="ct">Stops reading.</param>
    /// <returns>How many, and the place of the last.</returns>
    protected abstract Task<(int Count, long Last)> BatchAsync(PortalContext db, IReadOnlyList<ServiceId> secret, bool toConfidential, long after, Act act, CancellationToken ct);
}
