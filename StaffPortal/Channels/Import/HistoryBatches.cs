using Microsoft.EntityFrameworkCore;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Tickets;

namespace StaffPortal.Channels.Import;

/// <summary>Stores cases as tickets, so many in one transaction as <see cref="BatchPace"/> says; all but the saving is done outside it.</summary>
internal sealed class HistoryBatches(IDbContextFactory<PortalContext> contexts, INumbers numbers, ImportMap map, ImportRunId run, TimeProvider clock)
{
    /// <summary>Cases looked up together.</summary>
    public const int Lot = 500;

    private const int Attempts = 3;

    private readonly Queue<long> free = new();
    private ImportTally tally = new() { Run = run };

    public ImportRunId Run => run;

    /// <summary>What is stored, and what was looked at and left out.</summary>
    public ImportTally Tally => tally;

    public BatchPace Pace { get; } = new();

    public void Reject() => (tally.Read, tally.Rejected) = (tally.Read + 1, tally.Rejected + 1);

    /// <param name="lot">At most <see cref="Lot"/> cases with different ids.</param>
    /// <param name="landing">Where they belong.</param>
    /// <param name="stored">Told after each transaction.</param>
    /// <param name="ct">Stops between two transactions.</param>
    public async Task StoreAsync(IReadOnlyList<PastCase> lot, Landing landing, Action stored, CancellationToken ct)
    {
        var unknown = await UnknownAsync(lot, ct);
        for (var at = 0; at < unknown.Count;)
        {
            ct.ThrowIfCancellationRequested();
            var some = unknown.GetRange(at, Math.Min(Pace.Size, unknown.Count - at));
            await StoreAsync(some, landing, ct);
            at += some.Count;
            stored();
        }
        stored();
    }

    /// <summary>Writes the count beside what is being saved.</summary>
    public void Count(PortalContext db)
    {
        tally.At = clock.Now();
        db.Update(tally.Copy());
    }

    private async Task<List<PastCase>> UnknownAsync(IReadOnlyList<PastCase> lot, CancellationToken ct)
    {
        var ids = lot.Select(c => c.SourceId).ToArray();
        await using var db = await contexts.CreateDbContextAsync(ct);
        var known = await db.Set<TicketOrigin>().AsNoTracking().Where(o => o.Source == map.Source && ids.Contains(o.SourceId)).Select(o => o.SourceId).ToHashSetAsync(ct);
        var unknown = lot.Where(c => !known.Contains(c.SourceId)).ToList();
        var rows = lot.Sum(c => c.Rows) - unknown.Sum(c => c.Rows);
        (tally.Read, tally.Known) = (tally.Read + rows, tally.Known + rows);
        return unknown;
    }

    private async Task StoreAsync(List<PastCase> some, Landing landing, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            var before = tally.Copy();
            try
            {
                await SaveAsync(some, landing, ct);
                return;
            }
            catch (DbUpdateException) when (attempt < Attempts)
            {
                // Another server imports the same source: what it stored meanwhile is known now.
                tally = before;
                var left = await UnknownAsync(some, ct);
                // While the other stores some of them each time there is an end, however often it was faster.
                if (left.Count < some.Count)
                    attempt = 0;
                some = left;
            }
        }
    }

    private async Task SaveAsync(List<PastCase> some, Landing landing, CancellationToken ct)
    {
        if (free.Count < some.Count)
            foreach (var number in await numbers.NextAsync(Lot, ct))
                free.Enqueue(number);
        await using var db = await contexts.CreateDbContextAsync(ct);
        // Everything is added whole; looking for changes at every step would take longer than saving.
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        db.AppendsLast = true;
        // One id for all entries of the batch: by it the feed knows where it ends.
        var batch = Guid.CreateVersion7();
        foreach (var past in some)
        {
            var ticket = Recall(past, landing, batch);
            db.Add(ticket);
            db.Add(TicketOrigin.Of(ticket.Id, map.Source, past.SourceId));
        }
        var shifts = some.Aggregate(default(ClockShifts), (sum, past) => sum.And(past.Shifts));
        (tally.Read, tally.Taken) = (tally.Read + some.Sum(c => c.Rows), tally.Taken + some.Count);
        (tally.Repeated, tally.Skipped) = (tally.Repeated + shifts.Repeated, tally.Skipped + shifts.Skipped);
        Count(db);
        // Begun, a transaction is carried to its end.
        await db.SaveChangesAsync(CancellationToken.None);
        Pace.Held(some.Count, db.HeldFor);
    }

    private Ticket Recall(PastCase past, Landing landing, Guid batch)
    {
        var (service, department, team) = landing.Of(past);
        var subject = past.Subject ?? service.Name.In(map.Tongue);
        var act = new Act(Origin.Import, null, past.Opened, batch);
        var opening = new Opening(
            TicketId.New(), free.Dequeue(), service, subject, past.Description, past.Location, past.Channel, map.Tongue, past.Priority, Reporter: null,
            Department: department, Team: team, Flow: landing.Flow);
        return past.Steps.Count == 0 ? Ticket.Recall(act, opening, past.Past) : Ticket.Recall(act, opening, past.Target, [.. past.Steps.Select(step => landing.Of(past, step))]);
    }
}
