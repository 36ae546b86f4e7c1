namespace StaffPortal.Journal;

/// <summary>Who does something and when. Every verb takes it first.</summary>
/// <param name="Origin">What made it happen.</param>
/// <param name="ActorId">The member of staff or API key; null for timers and imports.</param>
/// <param name="At">When it happened, UTC. Clocks, timelines and figures use it.</param>
/// <param name="Correlation">One id for all that belongs to one operation.</param>
public sealed record Act(Origin Origin, Guid? ActorId, DateTimeOffset At, Guid Correlation)
{
    public static Act By(Guid actor, DateTimeOffset at) => new(Origin.Person, actor, at, Guid.CreateVersion7());

    public static Act OfTimer(DateTimeOffset at) => new(Origin.Timer, null, at, Guid.CreateVersion7());
}
