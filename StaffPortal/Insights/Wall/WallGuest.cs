using StaffPortal.Rights;
using StaffPortal.Texts;

namespace StaffPortal.Insights.Wall;

/// <summary>Who stands before a wall: a screen with a link, or a member of staff.</summary>
/// <param name="Viewer">What they may see.</param>
/// <param name="TeamName">Whose wall it is.</param>
/// <param name="Language">The link's, or that of the person's screens.</param>
/// <param name="Link">Null for a member of staff.</param>
public sealed record WallGuest(Viewer Viewer, LocalText TeamName, Language Language, WallLinkId? Link);
