using Microsoft.EntityFrameworkCore;
using StaffPortal.Data;
using StaffPortal.Texts;

namespace StaffPortal.Timeline.Retention;

/// <summary>
/// Each night removes what stood on the list of an earlier night, if the municipality lets it, and then makes the list anew. A program that was
/// down for two nights does it when it is up again.
/// </summary>
public sealed class RetentionTimer(IDbContextFactory<PortalContext> contexts, RetentionList list, RetentionRemover remover, TimeProvider clock, TimeZoneInfo zone, ILogger<RetentionTimer> log)
    : TimedService(TimeSpan.FromMinutes(10), clock, log)
{
    private const int From = 2;
    private const int To = 5;

    protected override Task TurnAsync(CancellationToken ct) => NightAsync(ct);

    /// <returns>Whether this was the night's turn.</returns>
    public async Task<bool> NightAsync(CancellationToken ct)
    {
        var now = Clock.Now();
        var (today, hour) = (Moments.Day(now, zone), TimeZoneInfo.ConvertTime(now, zone).Hour);
        var run = Guid.CreateVersion7();
        bool byItself;
        await using (var db = await contexts.CreateDbContextAsync(ct))
        {
            var state = await RetentionRun.OfAsync(db, ct);
            var isNight = hour is >= From and < To;
            if (state.ListedOn >= today || !(isNight || state.ListedOn is not { } last || last.AddDays(2) < today))
                return false;
            byItself = await db.Set<RetentionSettings>().AnyAsync(s => s.RemovesByItself, ct);
            var total = byItself ? await RetentionRemover.Meant(db, null, today).CountAsync(ct) : 0;
            if (!await BegunAsync(db, state, run, now, total, ct))
                return false;
        }
        if (byItself)
        {
            await remover.RunAsync(new(run, null, today, null), ct);
            await using var db = await contexts.CreateDbContextAsync(ct);
            if (!await BegunAsync(db, await RetentionRun.OfAsync(db, ct), run, Clock.Now(), 0, ct))
                return true;
        }
        await ListAsync(run, ct);
        return true;
    }

    /// <summary>Makes the list in a run that has begun, and ends it.</summary>
    internal async Task ListAsync(Guid run, CancellationToken ct)
    {
        try
        {
            await list.MakeAsync(ct);
        }
        finally
        {
            await using var db = await contexts.CreateDbContextAsync(CancellationToken.None);
            var state = await RetentionRun.OfAsync(db, CancellationToken.None);
            if (state.Running == run)
            {
                state.End();
                await db.SaveChangesAsync(CancellationToken.None);
            }
        }
    }

    /// <summary>False when another server, or somebody else, was first.</summary>
    internal static async Task<bool> BegunAsync(PortalContext db, RetentionRun state, Guid run, DateTimeOffset now, int total, CancellationToken ct)
    {
        if (!state.Begin(run, now, total))
            return false;
        try
        {
            await db.SaveChangesAsync(ct);
            return true;
        }
        catch (DbUpdateException)
        {
            return false;
        }
    }
}
