using Microsoft.EntityFrameworkCore;
using StaffPortal.Data;
using StaffPortal.Rights;
using StaffPortal.Texts;

namespace StaffPortal.Catalogue;

/// <summary>Departments.</summary>
public sealed partial class CatalogueDesk
{
    /// <param name="viewer">Who changes the catalogue.</param>
    /// <param name="command">So that a repeat is known.</param>
    /// <param name="id">The department to rename; null founds a new one, the last.</param>
    /// <param name="seen">The version that was edited.</param>
    /// <param name="name">In at least one language.</param>
    /// <param name="ct">Stops waiting.</param>
    [Needs(FactName.ManageCatalogue)]
    public Task<CatalogueOutcome> SaveDepartmentAsync(Viewer viewer, CommandId command, DepartmentId? id, int seen, LocalText name, CancellationToken ct) =>
        ActAsync(viewer, FactName.ManageCatalogue, command, "save-department", async (db, act, stop) =>
        {
            if (!HasName(name))
                return new(null, CatalogueProblem.NoName);
            if (IsLong(name, NameLength))
                return new(null, CatalogueProblem.TooLong);
            if (id is not { } known)
            {
                var last = await db.Set<Department>().MaxAsync(d => (int?)d.Order, stop) ?? -1;
                var made = Department.Found(act, DepartmentId.New(), name, last + 1);
                db.Add(made);
                return new(made.Id.Value);
            }
            if (await db.Set<Department>().SingleOrDefaultAsync(d => d.Id == known, stop) is not { } department)
                return CatalogueOutcome.NotAllowed;
            if (await db.SinceAsync(department, seen, ["name"], viewer.ActorId, stop) is { } theirs)
                return new(null, null, "", theirs.ActorId);
            department.Rename(act, name);
            return new(known.Value);
        }, ct);

    /// <summary>Retires it, or brings it back. One whose services are still offered is not retired.</summary>
    [Needs(FactName.ManageCatalogue)]
    public Task<CatalogueOutcome> RetireDepartmentAsync(Viewer viewer, CommandId command, DepartmentId id, bool isRetired, CancellationToken ct) =>
        ActAsync(viewer, FactName.ManageCatalogue, command, "retire-department", async (db, act, stop) =>
        {
            if (await db.Set<Department>().SingleOrDefaultAsync(d => d.Id == id, stop) is not { } department)
                return CatalogueOutcome.NotAllowed;
            var offered = await db.Set<Service>().AsNoTracking().Where(s => s.Department == id && !s.IsRetired).ToListAsync(stop);
            if (isRetired && offered.Count > 0)
                return new(null, CatalogueProblem.InUse, Named(offered.Select(s => s.Name)));
            department.Retire(act, isRetired);
            return new(id.Value);
        }, ct);
}
