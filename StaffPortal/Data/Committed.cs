namespace StaffPortal.Data;

/// <param name="Outcome">What the command came to.</param>
/// <param name="At">The instant right after the commit (of a repeat: when the first was stored), UTC.</param>
/// <param name="Seq">The newest journal entry of the save; 0 for a repeat or when nothing was journalled.</param>
/// <param name="Repeated">The command had been carried out before.</param>
public sealed record Committed<TOutcome>(TOutcome Outcome, DateTimeOffset At, long Seq, bool Repeated);
