using Microsoft.EntityFrameworkCore;
using StaffPortal.Data;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Texts;

namespace StaffPortal.Catalogue;

/// <summary>The stages services go through.</summary>
public sealed partial class CatalogueDesk
{
    /// <param name="viewer">Who changes the catalogue.</param>
    /// <param name="command">So that a repeat is known.</param>
    /// <param name="id">The process to change; null draws a new one.</param>
    /// <param name="seen">The version of the entity that was edited.</param>
    /// <param name="name">In at least one language.</param>
    /// <param name="department">Whose it is.</param>
    /// <param name="stages">In the usual order.</param>
    /// <param name="moves">Those allowed.</param>
    /// <param name="ct">Stops waiting.</param>
    [Needs(FactName.ManageCatalogue)]
    public Task<CatalogueOutcome> SaveProcessAsync(
        Viewer viewer, CommandId command, ProcessId? id, int seen, LocalText name, DepartmentId department, IReadOnlyList<ProcessStage> stages, IReadOnlyList<ProcessMove> moves,
        CancellationToken ct) =>
        ActAsync(viewer, FactName.ManageCatalogue, command, "save-process", async (db, act, stop) =>
        {
            if (NameProblem(name) is { } unnamed)
                return new(null, unnamed);
            if (ProcessCheck.Of(stages, moves) is { } finding)
                return new(null, Enum.Parse<CatalogueProblem>(finding.Fault.ToString()), Said(finding, stages));
            if (await db.Set<Department>().AsNoTracking().SingleOrDefaultAsync(d => d.Id == department, stop) is not { IsRetired: false })
                return new(null, CatalogueProblem.NoDepartment);
            var people = await staff.GetAsync(stop);
            if (stages.FirstOrDefault(s => s.Team is { } team && people.Team(new TeamId(team)) is not { IsRetired: false }) is { } stray)
                return new(null, CatalogueProblem.StageTeam, stray.Name.Here);
            if (id is not { } known)
            {
                var made = Process.Draw(act, ProcessId.New(), name, department, stages, moves);
                db.Add(made);
                return new(made.Id.Value);
            }
            if (await db.Set<Process>().SingleOrDefaultAsync(p => p.Id == known, stop) is not { } process)
                return CatalogueOutcome.NotAllowed;
            if (await db.SinceAsync(process, seen, ["terms"], viewer.ActorId, stop) is { } theirs)
                return new(null, null, "", theirs.ActorId);
            process.Change(act, name, department, stages, moves);
            return new(known.Value);
        }, ct);

    /// <summary>Retires it, or brings it back. One that offered services follow is not retired.</summary>
    [Needs(FactName.ManageCatalogue)]
    public Task<CatalogueOutcome> RetireProcessAsync(Viewer viewer, CommandId command, ProcessId id, bool isRetired, CancellationToken ct) =>
        ActAsync(viewer, FactName.ManageCatalogue, command, "retire-process", async (db, act, stop) =>
        {
            if (await db.Set<Process>().SingleOrDefaultAsync(p => p.Id == id, stop) is not { } process)
                return CatalogueOutcome.NotAllowed;
            var users = await db.Set<Service>().AsNoTracking().Where(s => s.Process == id && !s.IsRetired).ToListAsync(stop);
            if (isRetired && users.Count > 0)
                return new(null, CatalogueProblem.Used, Named(users.Select(s => s.Name)));
            process.Retire(act, isRetired);
            return new(id.Value);
        }, ct);

    private static string Said(ProcessFinding finding, IReadOnlyList<ProcessStage> stages) =>
        finding.Stage == 0 ? "" : stages[finding.Stage - 1].Name.Here is { Length: > 0 } name ? name : $"{finding.Stage}";
}
