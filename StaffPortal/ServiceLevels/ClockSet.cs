namespace StaffPortal.ServiceLevels;

/// <summary>The clocks of one ticket; null where nothing was promised or it did not begin.</summary>
/// <param name="FirstResponse">To the first answer.</param>
/// <param name="NextUpdate">Since the last news to the requester.</param>
/// <param name="Resolution">To resolving.</param>
/// <param name="Stage">Of the stay that goes on.</param>
/// <param name="Acceptance">Of the last offer.</param>
public sealed record ClockSet(Clock? FirstResponse, Clock? NextUpdate, Clock? Resolution, Clock? Stage, Clock? Acceptance)
{
    public IEnumerable<Clock> All => new[] { FirstResponse, NextUpdate, Resolution, Stage, Acceptance }.OfType<Clock>();

    /// <summary>The promise that comes due first, or came first of those that are late; null when none runs and none is late.</summary>
    public Clock? Next => All.Where(c => c is { IsOpen: true, DueAt: not null }).MinBy(c => c.DueAt);

    /// <summary>Clocks stand because the ticket waits.</summary>
    public bool IsPaused => All.Any(c => c.State == ClockState.Paused);
}
