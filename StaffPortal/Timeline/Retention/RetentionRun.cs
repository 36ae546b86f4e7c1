using Microsoft.EntityFrameworkCore;
using StaffPortal.Data;
using StaffPortal.Journal;

namespace StaffPortal.Timeline.Retention;

/// <summary>
/// Where listing and removing stand; there is one row, so that one server at a time does it. Whoever lists, removes a batch or places a hold
/// takes a turn: of two who decide at once, the later one decides again.
/// </summary>
[NotJournalled("says what goes on; what was done stands in the journal and the register")]
public sealed class RetentionRun
{
    /// <summary>A run that gave no sign for so long is over: its server is gone.</summary>
    public static readonly TimeSpan Silence = TimeSpan.FromMinutes(5);

    public static readonly Guid Only = Guid.Parse("01990000-0000-7000-8000-0000000000b2");

    public Guid Id { get; private init; }

    /// <summary>Also the database's concurrency token.</summary>
    public int Turn { get; private set; }

    /// <summary>The run that goes on; null when none does.</summary>
    public Guid? Running { get; private set; }

    public DateTimeOffset? AliveAt { get; private set; }

    public bool IsStopping { get; private set; }

    /// <summary>How many were to be removed by the run that goes on, or by the last one.</summary>
    public int Total { get; private set; }

    public int Done { get; private set; }

    /// <summary>When the list was made, UTC; null before the first.</summary>
    public DateTimeOffset? ListedAt { get; private set; }

    public DateOnly? ListedOn { get; private set; }

    /// <summary>There was more than a list holds.</summary>
    public bool HasMore { get; private set; }

    public static async Task<RetentionRun> OfAsync(PortalContext db, CancellationToken ct)
    {
        if (await db.Set<RetentionRun>().SingleOrDefaultAsync(r => r.Id == Only, ct) is { } known)
            return known;
        var made = new RetentionRun { Id = Only };
        db.Add(made);
        return made;
    }

    public bool IsBusyAt(DateTimeOffset now) => Running is not null && now - AliveAt < Silence;

    /// <summary>False when another goes on.</summary>
    public bool Begin(Guid run, DateTimeOffset now, int total)
    {
        if (IsBusyAt(now))
            return false;
        (Running, AliveAt, IsStopping, Total, Done) = (run, now, false, total, 0);
        Turn++;
        return true;
    }

    public void Go(DateTimeOffset now, int done)
    {
        (AliveAt, Done) = (now, Done + done);
        Turn++;
    }

    public void Stop()
    {
        IsStopping = Running is not null;
        Turn++;
    }

    public void Listed(DateTimeOffset now, DateOnly today, bool hasMore)
    {
        (AliveAt, ListedAt, ListedOn, HasMore) = (now, now, today, hasMore);
        Turn++;
    }

    public void End()
    {
        (Running, AliveAt, IsStopping) = (null, null, false);
        Turn++;
    }

    /// <summary>Something changed that whoever removes must know.</summary>
    public void Disturb() => Turn++;
}
