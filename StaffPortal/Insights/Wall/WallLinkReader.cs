using Microsoft.EntityFrameworkCore;
using StaffPortal.Catalogue;
using StaffPortal.Data;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Texts;

namespace StaffPortal.Insights.Wall;

/// <summary>Reads the teams whose walls one may give links to, and the links.</summary>
public sealed class WallLinkReader(IDbContextFactory<PortalContext> contexts, WallLinkDirectory links, StaffDirectory staff, CatalogueDirectory catalogue)
{
    private static readonly LocalText Nameless = LocalText.Same("");

    /// <summary>By department and in the order teams have; without retired ones.</summary>
    [Needs(FactName.ReadFigures)]
    [Needs(FactName.ManageStaff)]
    public async Task<IReadOnlyList<WallTeam>> TeamsAsync(Viewer viewer, CancellationToken ct)
    {
        var departments = (await catalogue.GetAsync(ct)).Departments;
        return
        [
            .. (await staff.GetAsync(ct)).Teams.Values.Where(t => !t.IsRetired && viewer.MayGiveWall(t.Department))
                .OrderBy(t => departments.GetValueOrDefault(t.Department)?.Order).ThenBy(t => t.Order)
                .Select(t => new WallTeam(t.Id, t.Name, departments.GetValueOrDefault(t.Department)?.Name ?? Nameless, viewer.MaySeeWall(t.Department))),
        ];
    }

    /// <summary>Links of these teams: good ones first, the newest first among them.</summary>
    [Needs(FactName.ReadFigures)]
    [Needs(FactName.ManageStaff)]
    public async Task<IReadOnlyList<WallLinkRow>> LinksAsync(Viewer viewer, CancellationToken ct)
    {
        var teams = (await staff.GetAsync(ct)).Teams;
        var mine = (await links.GetAsync(ct)).ById.Values.Where(l => teams.TryGetValue(l.Team, out var team) && viewer.MayGiveWall(team.Department)).ToList();
        if (mine.Count == 0)
            return [];
        await using var db = await contexts.CreateDbContextAsync(ct);
        var uses = await db.Set<WallLinkUse>().AsNoTracking().ToDictionaryAsync(u => u.Link, u => u.At, ct);
        return
        [
            .. mine.OrderBy(l => l.RevokedAt is not null).ThenByDescending(l => l.RevokedAt ?? l.MadeAt).Select(l => new WallLinkRow(
                l.Id, l.Team, teams[l.Team].Name, l.Place, l.Language, l.MadeAt, l.MadeBy, uses.TryGetValue(l.Id, out var at) ? at : null, l.RevokedAt, l.RevokedBy)),
        ];
    }
}
