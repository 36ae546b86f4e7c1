using Microsoft.EntityFrameworkCore;
using StaffPortal.Data;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Texts;

namespace StaffPortal.Catalogue;

/// <summary>Teams and who is in them. Here and not with the staff, since a queue in which services land is not retired.</summary>
public sealed partial class CatalogueDesk
{
    /// <param name="viewer">Who changes teams.</param>
    /// <param name="command">So that a repeat is known.</param>
    /// <param name="id">The team to change; null makes a new one, the last.</param>
    /// <param name="seen">The version that was edited.</param>
    /// <param name="department">Whose team it is; of one that is there it stays.</param>
    /// <param name="name">In at least one language.</param>
    /// <param name="icon">The word of its picture.</param>
    /// <param name="ct">Stops waiting.</param>
    [Needs(FactName.ManageStaff)]
    public Task<CatalogueOutcome> SaveTeamAsync(Viewer viewer, CommandId command, TeamId? id, int seen, DepartmentId department, LocalText name, string icon, CancellationToken ct) =>
        ActAsync(viewer, FactName.ManageStaff, command, "save-team", async (db, act, stop) =>
        {
            if (!HasName(name))
                return new(null, CatalogueProblem.NoName);
            if (IsLong(name, NameLength))
                return new(null, CatalogueProblem.TooLong);
            if (id is not { } known)
            {
                if (await db.Set<Department>().AsNoTracking().SingleOrDefaultAsync(d => d.Id == department, stop) is not { IsRetired: false })
                    return new(null, CatalogueProblem.NoDepartment);
                var last = await db.Set<Team>().MaxAsync(t => (int?)t.Order, stop) ?? -1;
                var made = Team.Make(act, TeamId.New(), department, name, icon, last + 1);
                db.Add(made);
                return new(made.Id.Value);
            }
            if (await db.Set<Team>().SingleOrDefaultAsync(t => t.Id == known, stop) is not { } team)
                return CatalogueOutcome.NotAllowed;
            if (await db.SinceAsync(team, seen, ["team"], viewer.ActorId, stop) is { } theirs)
                return new(null, null, "", theirs.ActorId);
            team.Change(act, name, icon);
            return new(known.Value);
        }, ct);

    /// <summary>Retires it, or brings it back. One in whose queue offered services land is not retired.</summary>
    [Needs(FactName.ManageStaff)]
    public Task<CatalogueOutcome> RetireTeamAsync(Viewer viewer, CommandId command, TeamId id, bool isRetired, CancellationToken ct) =>
        ActAsync(viewer, FactName.ManageStaff, command, "retire-team", async (db, act, stop) =>
        {
            if (await db.Set<Team>().SingleOrDefaultAsync(t => t.Id == id, stop) is not { } team)
                return CatalogueOutcome.NotAllowed;
            var offered = await db.Set<Service>().AsNoTracking().Where(s => s.Team == id && !s.IsRetired).ToListAsync(stop);
            if (isRetired && offered.Count > 0)
                return new(null, CatalogueProblem.InUse, Named(offered.Select(s => s.Name)));
            team.Retire(act, isRetired);
            return new(id.Value);
        }, ct);

    /// <summary>Puts a person into a team, or takes them out.</summary>
    [Needs(FactName.ManageStaff)]
    public Task<CatalogueOutcome> SetMemberAsync(Viewer viewer, CommandId command, TeamId team, StaffId person, bool isMember, CancellationToken ct) =>
        ActAsync(viewer, FactName.ManageStaff, command, "set-member", async (db, act, stop) =>
        {
            var one = await db.Set<StaffMember>().Include(p => p.Memberships).SingleOrDefaultAsync(p => p.Id == person, stop);
            if (one is null || !await db.Set<Team>().AnyAsync(t => t.Id == team, stop))
                return CatalogueOutcome.NotAllowed;
            if (isMember)
                one.JoinTeam(act, team);
            else
                one.LeaveTeam(act, team);
            return new(person.Value);
        }, ct);
}
