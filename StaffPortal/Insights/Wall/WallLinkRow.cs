using StaffPortal.Staff;
using StaffPortal.Texts;

namespace StaffPortal.Insights.Wall;

/// <summary>A link on the page of walls; its secret is nowhere.</summary>
public sealed record WallLinkRow(
    WallLinkId Id, TeamId Team, LocalText TeamName, string Place, Language Language, DateTimeOffset MadeAt, Guid? MadeBy,
    DateTimeOffset? SeenAt, DateTimeOffset? RevokedAt, Guid? RevokedBy);
