using StaffPortal.Catalogue;
using StaffPortal.Journal;
using StaffPortal.Rights;

namespace StaffPortal.Timeline.Retention;

/// <summary>Something whose time is over, on the list of what is to be removed. Nothing is removed that does not stand on it.</summary>
[NotJournalled("follows from what is kept and how long, and is made anew each night")]
public sealed class ListedRecord
{
    public Guid Id { get; init; }

    public RecordKind Kind { get; init; }

    /// <summary>The request, entry or customer.</summary>
    public Guid Subject { get; init; }

    /// <summary>A request's number.</summary>
    public long? Number { get; init; }

    /// <summary>The customer an entry or a request belongs to, if any.</summary>
    public Guid? Customer { get; init; }

    public ServiceId? Service { get; init; }

    public DepartmentId? Department { get; init; }

    /// <summary>Null for a customer: of them the settings say how long.</summary>
    public RetentionClassId? Class { get; init; }

    /// <summary>The last day it had to be kept.</summary>
    public DateOnly Deadline { get; init; }

    /// <summary>When it came on the list, UTC.</summary>
    public DateTimeOffset ListedAt { get; init; }

    /// <summary>The municipality's day of <see cref="ListedAt"/>.</summary>
    public DateOnly ListedOn { get; init; }

    /// <summary>A legal hold keeps it; asked again before it is removed.</summary>
    public bool IsHeld { get; set; }
}
