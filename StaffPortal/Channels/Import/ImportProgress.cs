namespace StaffPortal.Channels.Import;

/// <summary>How an import goes.</summary>
/// <param name="Run">Which one.</param>
/// <param name="Source">Of what.</param>
/// <param name="Rows">Rows of its files.</param>
/// <param name="Tally">What was done so far.</param>
/// <param name="Took">Since it began.</param>
public sealed record ImportProgress(ImportRunId Run, string Source, long Rows, ImportTally Tally, TimeSpan Took)
{
    public double PerSecond => Took > TimeSpan.Zero ? Tally.Read / Took.TotalSeconds : 0;

    /// <summary>At the rate so far; null when nothing can be said yet.</summary>
    public TimeSpan? Left => Tally.Read == 0 ? null : Took * ((double)(Rows - Tally.Read) / Tally.Read);

    public int Percent => Rows == 0 ? 100 : (int)(100 * Tally.Read / Rows);
}
