using StaffPortal.Staff;
using StaffPortal.Texts;

namespace StaffPortal.Insights.Wall;

/// <summary>What a link is for.</summary>
/// <param name="Team">Whose wall it opens, and no other.</param>
/// <param name="Place">Where the screen hangs, for our own staff's list.</param>
/// <param name="Language">What the wall speaks.</param>
public sealed record WallLinkTerms(TeamId Team, string Place, Language Language)
{
    public const int PlaceLength = 60;
}
