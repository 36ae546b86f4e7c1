namespace StaffPortal.Channels.Import;

/// <summary>An earlier import, or one that runs.</summary>
/// <param name="End">Null while it runs, and when its program was ended before it.</param>
/// <param name="IsAlive">It runs: here, or on another server.</param>
public sealed record ImportRow(
    ImportRunId Id, string Source, IReadOnlyList<string> Files, long Rows, DateTimeOffset BegunAt, Guid? BegunBy, DateTimeOffset? EndedAt, ImportEnd? End,
    ImportTally Tally, bool HasRejects, bool IsAlive);
