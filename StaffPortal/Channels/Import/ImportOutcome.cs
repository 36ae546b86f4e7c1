namespace StaffPortal.Channels.Import;

/// <summary>What an import came to.</summary>
/// <param name="Run">Which one.</param>
/// <param name="End">How it ended.</param>
/// <param name="Tally">What was stored.</param>
/// <param name="Created">Departments, teams, services and processes that were created.</param>
/// <param name="Pace">How long it kept others from writing.</param>
/// <param name="Rejects">The rejects file; null when no row was rejected.</param>
public sealed record ImportOutcome(ImportRunId Run, ImportEnd End, ImportTally Tally, int Created, BatchPace Pace, string? Rejects);
