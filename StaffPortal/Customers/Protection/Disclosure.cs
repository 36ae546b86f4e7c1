using StaffPortal.Journal;

namespace StaffPortal.Customers.Protection;

/// <summary>Somebody opened a protected person for themselves, for a while. Why they did stands in the access log, stored in the same moment.</summary>
[NotJournalled("each opening is an entry of the access log")]
public sealed class Disclosure
{
    /// <summary>So long it lasts.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromMinutes(60);

    public Guid Id { get; init; }

    /// <summary>The member of staff.</summary>
    public Guid Viewer { get; init; }

    /// <summary>The one who is kept, when it was opened.</summary>
    public CustomerId Customer { get; init; }

    public OpenedPart Part { get; init; }

    public OpeningReason Reason { get; init; }

    /// <summary>UTC.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>When it shuts again, UTC.</summary>
    public DateTimeOffset Until { get; set; }
}
