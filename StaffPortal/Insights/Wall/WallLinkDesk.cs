using Microsoft.EntityFrameworkCore;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.Staff;

namespace StaffPortal.Insights.Wall;

/// <summary>Makes and revokes links to wallboards.</summary>
public sealed class WallLinkDesk(Commands commands, WallLinkDirectory links, StaffDirectory staff, TimeProvider clock)
{
    /// <returns>The secret, this once; null when the command is a repeat, or the terms are not good or not allowed.</returns>
    [Needs(FactName.ReadFigures)]
    [Needs(FactName.ManageStaff)]
    public async Task<string?> MakeAsync(Viewer viewer, CommandId command, WallLinkTerms terms, CancellationToken ct)
    {
        if (viewer.Staff is not { Value: var actor } || (await staff.GetAsync(ct)).Team(terms.Team) is not { IsRetired: false } team
            || !viewer.MayGiveWall(team.Department) || terms.Place.Trim().Length is 0 or > WallLinkTerms.PlaceLength || !Enum.IsDefined(terms.Language))
            return null;
        var secret = WallSecret.New();
        // The outcome is stored with the command, so the secret must not be in it.
        var made = await commands.OnceAsync(actor, [command], "make-wall-link", (db, _) =>
        {
            var link = WallLink.Make(Act.By(actor, clock.Now()), WallLinkId.New(), terms, WallSecret.Hash(secret));
            db.Add(link);
            return Task.FromResult(link.Id.Value);
        }, ct);
        return made.Repeated ? null : secret;
    }

    /// <returns>False when there is no such link or the viewer may not.</returns>
    [Needs(FactName.ReadFigures)]
    [Needs(FactName.ManageStaff)]
    public async Task<bool> RevokeAsync(Viewer viewer, CommandId command, WallLinkId id, CancellationToken ct)
    {
        if (viewer.Staff is not { Value: var actor })
            return false;
        var teams = await staff.GetAsync(ct);
        var revoked = await commands.OnceAsync(actor, command, "revoke-wall-link", async (db, stop) =>
        {
            var link = await db.Set<WallLink>().SingleOrDefaultAsync(l => l.Id == id, stop);
            if (link is null || teams.Team(link.Team) is not { } team || !viewer.MayGiveWall(team.Department))
                return false;
            link.Revoke(Act.By(actor, clock.Now()));
            return true;
        }, ct);
        if (revoked)
            links.Refuse(id);
        return revoked;
    }
}
