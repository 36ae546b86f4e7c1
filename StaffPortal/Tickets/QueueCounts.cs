using StaffPortal.Staff;

namespace StaffPortal.Tickets;

/// <summary>What stands in the open set, as far as one scope may see it; the same for everybody with that scope.</summary>
public sealed record QueueCounts(int Unassigned, int Flagged, int AllOpen, IReadOnlyDictionary<TeamId, int> Teams)
{
    public static QueueCounts None { get; } = new(0, 0, 0, new Dictionary<TeamId, int>());
}
