using Microsoft.EntityFrameworkCore;
using StaffPortal.Data;
using StaffPortal.Rights;

namespace StaffPortal.Catalogue;

/// <summary>Retention classes.</summary>
public sealed partial class CatalogueDesk
{
    /// <param name="viewer">Who changes the catalogue.</param>
    /// <param name="command">So that a repeat is known.</param>
    /// <param name="id">The class to change; null makes a new one.</param>
    /// <param name="seen">The version that was edited.</param>
    /// <param name="terms">As it shall be. What its services keep is reckoned anew the next night.</param>
    /// <param name="ct">Stops waiting.</param>
    [Needs(FactName.ManageCatalogue)]
    public Task<CatalogueOutcome> SaveRetentionAsync(Viewer viewer, CommandId command, RetentionClassId? id, int seen, RetentionTerms terms, CancellationToken ct) =>
        ActAsync(viewer, FactName.ManageCatalogue, command, "save-retention", async (db, act, stop) =>
        {
            if (NameProblem(terms.Name) is { } problem)
                return new(null, problem);
            if (terms.Ground.Trim().Length > RetentionTerms.GroundLength)
                return new(null, CatalogueProblem.TooLong);
            if (terms.Months is < 1 or > RetentionTerms.MostMonths)
                return new(null, CatalogueProblem.BadMonths);
            if (id is not { } known)
            {
                var made = RetentionClass.Make(act, RetentionClassId.New(), terms);
                db.Add(made);
                return new(made.Id.Value);
            }
            if (await db.Set<RetentionClass>().SingleOrDefaultAsync(c => c.Id == known, stop) is not { } one)
                return CatalogueOutcome.NotAllowed;
            if (await db.SinceAsync(one, seen, ["terms"], viewer.ActorId, stop) is { } theirs)
                return new(null, null, "", theirs.ActorId);
            one.Change(act, terms);
            return new(known.Value);
        }, ct);

    /// <summary>Retires it, or brings it back. One that a service has, retired or not, is not retired: what was written under it would lose its end.</summary>
    [Needs(FactName.ManageCatalogue)]
    public Task<CatalogueOutcome> RetireRetentionAsync(Viewer viewer, CommandId command, RetentionClassId id, bool isRetired, CancellationToken ct) =>
        ActAsync(viewer, FactName.ManageCatalogue, command, "retire-retention", async (db, act, stop) =>
        {
            if (await db.Set<RetentionClass>().SingleOrDefaultAsync(c => c.Id == id, stop) is not { } one)
                return CatalogueOutcome.NotAllowed;
            var users = await db.Set<Service>().AsNoTracking().Where(s => s.Retention == id).ToListAsync(stop);
            if (isRetired && users.Count > 0)
                return new(null, CatalogueProblem.Used, Named(users.Select(s => s.Name)));
            one.Retire(act, isRetired);
            return new(id.Value);
        }, ct);

    /// <summary>Makes the classes a municipality begins with; those that are there stay as they are.</summary>
    [Needs(FactName.ManageCatalogue)]
    public Task<CatalogueOutcome> MakeStandardRetentionAsync(Viewer viewer, CommandId command, CancellationToken ct) =>
        ActAsync(viewer, FactName.ManageCatalogue, command, "make-retention", async (db, act, stop) =>
        {
            var there = await db.Set<RetentionClass>().Select(c => c.Id).ToListAsync(stop);
            db.AddRange(StandardRetention.Make(act).Where(c => !there.Contains(c.Id)));
            return new(StandardRetention.Requests.Value);
        }, ct);
}
