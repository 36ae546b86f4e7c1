using StaffPortal.Customers;
using StaffPortal.Rights;
using StaffPortal.Tickets;

namespace StaffPortal.Timeline;

/// <summary>A customer's timeline as far as somebody may read it, newest first, without words.</summary>
/// <param name="All">The customer and those who proved to be them.</param>
/// <param name="Happenings">By <see cref="Happening.At"/>, then by <see cref="Happening.Seq"/>; at most <see cref="TimelineReader.Most"/>.</param>
/// <param name="More">There are older ones.</param>
/// <param name="Seq">It stands as far as this.</param>
public sealed record TimelineView(IReadOnlyList<CustomerId> All, IReadOnlyList<Happening> Happenings, bool More, long Seq)
{
    /// <summary>It is for those alone who have opened the customer.</summary>
    internal bool IsProtected { get; init; }

    /// <summary>What the viewer may not read but may know of, newest first: the day, the department, nothing else.</summary>
    public IReadOnlyList<Happening> Hidden { get; init; } = [];
}

/// <summary>What a timeline is narrowed to; null narrows nothing.</summary>
/// <param name="Collapse">Runs of routine stand as one line.</param>
public sealed record TimelineFilter(HappeningGroup? Group, DepartmentId? Department, Channel? Channel, bool Collapse)
{
    public static TimelineFilter None { get; } = new(null, null, null, true);

    public bool Narrows => Group is not null || Department is not null || Channel is not null;

    public bool Takes(Happening one) =>
        (Group is null || one.Kind != HappeningKind.Hidden) && (Group is null || one.Group == Group || (Group == HappeningGroup.Flagged && one.IsFound)) && (Department is null || one.Department == Department) && (Channel is null || one.Channel == Channel);
}
