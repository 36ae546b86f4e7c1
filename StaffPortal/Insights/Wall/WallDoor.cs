using System.Security.Claims;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Texts;

namespace StaffPortal.Insights.Wall;

/// <summary>Lets screens and people to a wall. Asked at every reading, so that a revoked link or a right taken away ends what is open.</summary>
public sealed class WallDoor(WallLinkDirectory links, StaffDirectory staff, IViewerSource viewers)
{
    /// <summary>A link comes before a signed-in person: a screen that has one shows the link's language whoever is signed in beside it.</summary>
    /// <returns>Null for those who may not: without a link, with a revoked one or another team's, without the right.</returns>
    public async ValueTask<WallGuest?> AdmitAsync(TeamId team, string? secret, ClaimsPrincipal person, CancellationToken ct)
    {
        if ((await staff.GetAsync(ct)).Team(team) is not { } known)
            return null;
        if (await links.FindAsync(secret, ct) is { } link && link.Team == team && links.IsGood(link))
            return new(link.ToViewer(known.Department), known.Name, link.Language, link.Id);
        var viewer = await viewers.OfAsync(person, ct);
        return viewer.MaySeeWall(known.Department) ? new(viewer, known.Name, Cultures.Current, null) : null;
    }

    /// <summary>The link that does not open this wall any more; null when there never was such a one.</summary>
    public async ValueTask<WallLink?> RevokedAsync(TeamId team, string? secret, CancellationToken ct) =>
        await links.FindAsync(secret, ct) is { } link && link.Team == team && !links.IsGood(link) ? link : null;
}
