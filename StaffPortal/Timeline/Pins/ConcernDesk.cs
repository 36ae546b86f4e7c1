using Microsoft.EntityFrameworkCore;
using StaffPortal.Catalogue;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Rights;

namespace StaffPortal.Timeline.Pins;

/// <summary>Changes what a department looks for. What was written lately is looked through anew.</summary>
public sealed class ConcernDesk(Commands commands, CatalogueDirectory catalogue, ConcernDirectory directory, FindingRecount recount, TimeProvider clock)
{
    private const int MostOwn = 40;

    /// <param name="viewer">Who changes it.</param>
    /// <param name="command">So that a repeat is known.</param>
    /// <param name="department">Whose.</param>
    /// <param name="terms">What is looked for; a code of a standard concern takes its place.</param>
    /// <param name="ct">Stops waiting.</param>
    [Needs(FactName.ManageCatalogue)]
    public Task<ConcernRefusal?> SaveAsync(Viewer viewer, CommandId command, DepartmentId department, ConcernTerms terms, CancellationToken ct) =>
        ActAsync(viewer, command, "save-concern", department, async (db, act, stop) =>
        {
            if (Wrong(terms) is { } wrong)
                return wrong;
            var own = await db.Set<Concern>().Where(c => c.Department == department).ToListAsync(stop);
            if (own.SingleOrDefault(c => c.Code == terms.Code) is { } known)
                known.Change(act, terms);
            else if (own.Count >= MostOwn)
                return ConcernRefusal.TooMany;
            else
                db.Add(Concern.Name(act, ConcernId.New(), department, terms));
            return null;
        }, ct);

    /// <summary>Lets the standard one stand again; of a concern that is the department's alone nothing is left.</summary>
    [Needs(FactName.ManageCatalogue)]
    public Task<ConcernRefusal?> ResetAsync(Viewer viewer, CommandId command, DepartmentId department, string code, CancellationToken ct) =>
        ActAsync(viewer, command, "reset-concern", department, async (db, act, stop) =>
        {
            if (await db.Set<Concern>().SingleOrDefaultAsync(c => c.Department == department && c.Code == code, stop) is { } known)
                known.Remove(act);
            return null;
        }, ct);

    private static ConcernRefusal? Wrong(ConcernTerms terms)
    {
        if (terms.Code.Trim().Length is 0 or > ConcernTerms.WordLength || new[] { terms.Name.Fi, terms.Name.Sv, terms.Name.En }.Any(n => n.Trim().Length is 0 or > ConcernTerms.WordLength))
            return ConcernRefusal.NoName;
        if (terms.Weight is < 1 or > 3)
            return ConcernRefusal.BadWeight;
        if (terms.All.Any(w => w.Words.Length > ConcernTerms.WordLength) || new[] { terms.Fi, terms.Sv, terms.En }.Any(w => w.Count > ConcernTerms.MostWords))
            return ConcernRefusal.TooManyWords;
        return terms.All.Any() ? null : ConcernRefusal.NoWords;
    }

    private async Task<ConcernRefusal?> ActAsync(Viewer viewer, CommandId command, string kind, DepartmentId department, Func<PortalContext, Act, CancellationToken, Task<ConcernRefusal?>> decide, CancellationToken ct)
    {
        if (viewer.ActorId is not { } actor || !viewer.Has(FactName.ManageCatalogue, department) || !(await catalogue.GetAsync(ct)).Departments.ContainsKey(department))
            return ConcernRefusal.NotAllowed;
        var refused = await commands.OnceAsync(actor, command, kind, (db, stop) => decide(db, Act.By(actor, clock.Now()), stop), ct);
        if (refused is null)
        {
            // The follower tells the directory a moment later; the recount must know it now.
            directory.Forget();
            recount.Ask(department);
        }
        return refused;
    }
}

/// <summary>Why what is looked for was not changed.</summary>
public enum ConcernRefusal
{
    NotAllowed,
    NoName,
    NoWords,
    BadWeight,
    TooManyWords,
    TooMany,
}
