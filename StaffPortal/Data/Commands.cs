using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace StaffPortal.Data;

/// <summary>Carries a command out exactly once, and decides again when somebody else was faster.</summary>
public sealed class Commands(IDbContextFactory<PortalContext> contexts, TimeProvider clock)
{
    private const int Attempts = 3;

    public static readonly TimeSpan Kept = TimeSpan.FromHours(48);

    /// <summary>
    /// Opens a context, lets <paramref name="decide"/> load and change, stores the outcome beside the change in one save.
    /// A repeat of the same command returns the first outcome without deciding.
    /// </summary>
    /// <param name="actor">Who sends it.</param>
    /// <param name="ids">The command's ids; a row is written for each, so two commands that share one are the same command.</param>
    /// <param name="kind">A word for the command.</param>
    /// <param name="decide">Loads, checks, calls verbs; must not save.</param>
    /// <exception cref="DbUpdateConcurrencyException">Three attempts lost against others.</exception>
    public async Task<Committed<TOutcome>> OnceAsync<TOutcome>(
        Guid actor, IReadOnlyList<CommandId> ids, string kind, Func<PortalContext, CancellationToken, Task<TOutcome>> decide, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            await using var db = await contexts.CreateDbContextAsync(ct);
            if (await FirstOutcomeAsync<TOutcome>(db, actor, ids, ct) is { } first)
                return first;
            var outcome = await decide(db, ct);
            var stored = JsonSerializer.Serialize(outcome);
            var now = clock.Now();
            foreach (var id in ids)
                db.Add(new CommandRecord { Actor = actor, Id = id.Value, Kind = kind, Outcome = stored, At = now });
            try
            {
                await db.SaveChangesAsync(ct);
                return new(outcome, db.CommittedAt, db.SavedSeq, Repeated: false);
            }
            catch (DbUpdateConcurrencyException) when (attempt < Attempts)
            {
                // Somebody saved first: load what stands now and decide again.
            }
            catch (DbUpdateException failure) when (failure is not DbUpdateConcurrencyException)
            {
                await using var again = await contexts.CreateDbContextAsync(ct);
                if (await FirstOutcomeAsync<TOutcome>(again, actor, ids, ct) is { } other)
                    return other;
                // Somebody stored what only one may: decide again with it in sight.
                if (attempt == Attempts)
                    throw;
            }
        }
    }

    public async Task<TOutcome> OnceAsync<TOutcome>(
        Guid actor, CommandId id, string kind, Func<PortalContext, CancellationToken, Task<TOutcome>> decide, CancellationToken ct) =>
        (await OnceAsync(actor, [id], kind, decide, ct)).Outcome;

    private static async Task<Committed<TOutcome>?> FirstOutcomeAsync<TOutcome>(PortalContext db, Guid actor, IReadOnlyList<CommandId> ids, CancellationToken ct)
    {
        var values = ids.Select(i => i.Value).ToArray();
        var record = await db.Set<CommandRecord>().AsNoTracking()
            .Where(c => c.Actor == actor && values.Contains(c.Id)).OrderBy(c => c.At).FirstOrDefaultAsync(ct);
        return record is null ? null : new(JsonSerializer.Deserialize<TOutcome>(record.Outcome)!, record.At, 0, Repeated: true);
    }
}
