using StaffPortal.Staff;
using StaffPortal.Texts;

namespace StaffPortal.Insights.Wall;

/// <summary>A team on the page of walls.</summary>
/// <param name="Id">Which.</param>
/// <param name="Name">Its name.</param>
/// <param name="Department">The name of its department.</param>
/// <param name="MaySee">Whether who looks may open its wall without a link.</param>
public sealed record WallTeam(TeamId Id, LocalText Name, LocalText Department, bool MaySee);
