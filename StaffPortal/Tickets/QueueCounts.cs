using StaffPortal.Staff;

namespace StaffPortal.Tickets;

/// <summary>What stands in the open set, as far as one scope may see it; the same for everybody with that scope.</summary>
/// <param name="Unassigned">Nobody has taken them.</param>
/// <param name="Urgent">Of those, the urgent ones.</param>
/// <param name="Offered">Given to a team or person who has not accepted them yet.</param>
/// <param name="LateSoon">Less than an hour or a fifth of the next promise is left.</param>
/// <param name="Late">The next promise is past.</param>
/// <param name="Flagged">A flag is up.</param>
/// <param name="AllOpen">All of them.</param>
/// <param name="Teams">All of them by the team whose queue they stand in.</param>
public sealed record QueueCounts(int Unassigned, int Urgent, int Offered, int LateSoon, int Late, int Flagged, int AllOpen, IReadOnlyDictionary<TeamId, int> Teams)
{
    public static QueueCounts None { get; } = new(0, 0, 0, 0, 0, 0, 0, new Dictionary<TeamId, int>());
}
