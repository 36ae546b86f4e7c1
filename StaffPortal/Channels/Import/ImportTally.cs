using StaffPortal.Journal;

namespace StaffPortal.Channels.Import;

/// <summary>How far an import has come; stored with each batch, so it holds exactly what was stored even when its program is killed.</summary>
[NotJournalled("a running count; the import's beginning and end are journalled")]
public sealed class ImportTally
{
    public ImportRunId Run { get; init; }

    /// <summary>Rows looked at.</summary>
    public long Read { get; set; }

    /// <summary>Tickets stored.</summary>
    public long Taken { get; set; }

    /// <summary>Rows whose id had been imported before.</summary>
    public long Known { get; set; }

    public long Rejected { get; set; }

    /// <summary>Local times in a repeated hour: the first one was taken.</summary>
    public long Repeated { get; set; }

    /// <summary>Local times in a skipped hour: moved forward one hour.</summary>
    public long Skipped { get; set; }

    /// <summary>When it was counted last.</summary>
    public DateTimeOffset At { get; set; }

    internal ImportTally Copy() => (ImportTally)MemberwiseClone();
}
