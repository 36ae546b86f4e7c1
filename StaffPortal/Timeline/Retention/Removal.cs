using StaffPortal.Catalogue;
using StaffPortal.Journal;

namespace StaffPortal.Timeline.Retention;

/// <summary>A line of the deletion register: what was removed, why and by whom. Nothing in it is personal, and it stays.</summary>
[NotJournalled("the removal stands in the journal of what was removed; this is the list of them")]
public sealed class Removal
{
    public Guid Id { get; init; }

    public RecordKind Kind { get; init; }

    public Guid Subject { get; init; }

    /// <summary>A request's number.</summary>
    public long? Number { get; init; }

    public ServiceId? Service { get; init; }

    public RetentionClassId? Class { get; init; }

    /// <summary>The last day it had to be kept.</summary>
    public DateOnly Deadline { get; init; }

    public DateTimeOffset At { get; init; }

    /// <summary>Who pressed for it; null when the portal did it by itself.</summary>
    public Guid? By { get; init; }
}
