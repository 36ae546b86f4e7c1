using StaffPortal.Journal;

namespace StaffPortal.Channels.Import;

/// <summary>One import of files: who began it, of what, and how it ended. How far it came stands in <see cref="ImportTally"/>.</summary>
public sealed class ImportRun : Journalled
{
    private ImportRun()
    {
    }

    public ImportRunId Id { get; private init; }

    /// <summary>The map's name of where the rows come from.</summary>
    public string Source { get; private init; } = "";

    /// <summary>Names of the files, one a line.</summary>
    public string Files { get; private init; } = "";

    /// <summary>The zone its local times were read in.</summary>
    public string Zone { get; private init; } = "";

    /// <summary>Rows its files have.</summary>
    public long Rows { get; private init; }

    public DateTimeOffset BegunAt { get; private init; }

    /// <summary>The member of staff; null for the verb.</summary>
    public Guid? BegunBy { get; private init; }

    /// <summary>Null while it runs, and for ever when its program was ended.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    public ImportEnd? End { get; private set; }

    /// <summary>The kept rejects file, by its hash; null when no row was rejected.</summary>
    public string? RejectsFile { get; private set; }

    public override string SubjectKind => "import";

    public override Guid SubjectId => Id.Value;

    public static ImportRun Begin(Act act, ImportRunId id, string source, IEnumerable<string> files, string zone, long rows)
    {
        var run = new ImportRun
        {
            Id = id,
            Source = source,
            Files = string.Join('\n', files),
            Zone = zone,
            Rows = rows,
            BegunAt = act.At,
            BegunBy = act.ActorId,
        };
        run.Remember(act, ImportKinds.Begun, "", ("rows", rows));
        return run;
    }

    public void Finish(Act act, ImportEnd end, ImportTally tally, string? rejectsFile)
    {
        (EndedAt, End, RejectsFile) = (act.At, end, rejectsFile);
        Remember(act, ImportKinds.Ended, "", ("end", end), ("taken", tally.Taken), ("known", tally.Known), ("rejected", tally.Rejected));
    }
}

/// <summary>How an import ended.</summary>
public enum ImportEnd
{
    Done,
    /// <summary>Somebody stopped it; begun again it goes on where it was.</summary>
    Stopped,
    Failed,
}
