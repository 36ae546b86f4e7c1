using StaffPortal.Customers;
using StaffPortal.Journal;
using StaffPortal.Rights;

namespace StaffPortal.Timeline;

/// <summary>How far somebody has read a customer's timeline: what is newer is new to them.</summary>
[NotJournalled("remembers what somebody has seen; the access log tells that they looked")]
public sealed class LastVisit
{
    /// <summary>Pages opened within this time are one visit.</summary>
    public static readonly TimeSpan One = TimeSpan.FromMinutes(30);

    public StaffId Staff { get; init; }

    public CustomerId Customer { get; init; }

    /// <summary>The newest entry they have seen.</summary>
    public long Seq { get; set; }

    public DateTimeOffset At { get; set; }

    /// <summary>The newest entry they had seen before this visit; null on the first.</summary>
    public long? SeqBefore { get; set; }

    public DateTimeOffset? Before { get; set; }
}
