using Microsoft.EntityFrameworkCore;
using StaffPortal.Catalogue;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Rights;

namespace StaffPortal.Timeline.Retention;

/// <summary>Decides how what is past its time is removed, looks through it, removes it. Only whoever manages the whole catalogue does.</summary>
public sealed class RetentionDesk(Commands commands, IDbContextFactory<PortalContext> contexts, RetentionTimer timer, RetentionRemover remover, TimeProvider clock)
{
    /// <param name="viewer">Who decides.</param>
    /// <param name="command">So that a repeat is known.</param>
    /// <param name="removesByItself">Each night removes what stood on the list of an earlier night.</param>
    /// <param name="customerMonths">How long a customer of whom nothing is left is known.</param>
    /// <param name="ct">Stops waiting.</param>
    [Needs(FactName.ManageCatalogue)]
    public async Task<RetentionRefusal?> SettleAsync(Viewer viewer, CommandId command, bool removesByItself, int customerMonths, CancellationToken ct)
    {
        if (!May(viewer))
            return RetentionRefusal.NotAllowed;
        if (customerMonths is < 1 or > RetentionTerms.MostMonths)
            return RetentionRefusal.BadMonths;
        return await commands.OnceAsync<RetentionRefusal?>(viewer.ActorId!.Value, command, "settle-retention", async (db, stop) =>
        {
            if (await db.Set<RetentionSettings>().SingleOrDefaultAsync(s => s.Id == RetentionSettings.Only, stop) is not { } settings)
                db.Add(settings = RetentionSettings.Usual());
            settings.Settle(Act.By(viewer.ActorId.Value, clock.Now()), removesByItself, customerMonths);
            return null;
        }, ct);
    }

    /// <summary>Makes the list now instead of in the night. Nothing is removed.</summary>
    [Needs(FactName.ManageCatalogue)]
    public async Task<RetentionRefusal?> LookThroughAsync(Viewer viewer, CancellationToken ct)
    {
        if (!May(viewer))
            return RetentionRefusal.NotAllowed;
        var run = Guid.CreateVersion7();
        await using (var db = await contexts.CreateDbContextAsync(ct))
            if (!await RetentionTimer.BegunAsync(db, await RetentionRun.OfAsync(db, ct), run, clock.Now(), 0, ct))
                return RetentionRefusal.Busy;
        await timer.ListAsync(run, ct);
        return null;
    }

    /// <summary>Begins to remove what stands on the list that was looked at; it goes on by itself.</summary>
    /// <param name="viewer">Who asks.</param>
    /// <param name="seen">When the list they looked at was made; what came on it later stays.</param>
    /// <param name="ct">Stops waiting; what has begun goes on.</param>
    [Needs(FactName.ManageCatalogue)]
    public async Task<RetentionRefusal?> RemoveAsync(Viewer viewer, DateTimeOffset seen, CancellationToken ct)
    {
        if (!May(viewer))
            return RetentionRefusal.NotAllowed;
        var run = Guid.CreateVersion7();
        await using var db = await contexts.CreateDbContextAsync(ct);
        var state = await RetentionRun.OfAsync(db, ct);
        if (state.IsBusyAt(clock.Now()))
            return RetentionRefusal.Busy;
        if (state.ListedAt != seen)
            return RetentionRefusal.Changed;
        var total = await RetentionRemover.Meant(db, seen, null).CountAsync(ct);
        if (total == 0)
            return RetentionRefusal.Nothing;
        if (!await RetentionTimer.BegunAsync(db, state, run, clock.Now(), total, ct))
            return RetentionRefusal.Busy;
        remover.Ask(new(run, seen, null, viewer.ActorId));
        return null;
    }

    /// <summary>Stops the removal after the few that are being removed; the next one goes on.</summary>
    [Needs(FactName.ManageCatalogue)]
    public async Task<RetentionRefusal?> StopAsync(Viewer viewer, CancellationToken ct)
    {
        if (!May(viewer))
            return RetentionRefusal.NotAllowed;
        for (var attempt = 1; ; attempt++)
        {
            await using var db = await contexts.CreateDbContextAsync(ct);
            (await RetentionRun.OfAsync(db, ct)).Stop();
            try
            {
                await db.SaveChangesAsync(ct);
                return null;
            }
            catch (DbUpdateException) when (attempt < 20)
            {
                // A batch was saved at the same moment.
            }
        }
    }

    internal static bool May(Viewer viewer) => viewer.ActorId is not null && viewer.Scope(FactName.ManageCatalogue).Everywhere;
}

/// <summary>Why nothing was listed, settled or removed.</summary>
public enum RetentionRefusal
{
    NotAllowed,
    /// <summary>A list is being made, or something removed.</summary>
    Busy,
    /// <summary>The list is another than the one that was looked at.</summary>
    Changed,
    /// <summary>Nothing stands on the list that may go.</summary>
    Nothing,
    BadMonths,
}
