namespace StaffPortal.Channels.Import;

/// <summary>One step of a case of an event log: it came into a stage.</summary>
/// <param name="Stage">The stage's name.</param>
/// <param name="Status">What it means.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Team">Whose queue it was in then, by name.</param>
public readonly record struct PastStep(string Stage, ImportStatus Status, DateTimeOffset At, string Team);
