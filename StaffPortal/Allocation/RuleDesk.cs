using Microsoft.EntityFrameworkCore;
using StaffPortal.Catalogue;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.Staff;

namespace StaffPortal.Allocation;

/// <summary>Makes, changes, orders and removes rules. What is wrong with one is said before anything changes.</summary>
public sealed class RuleDesk(Commands commands, StaffDirectory staff, CatalogueDirectory catalogue, TimeProvider clock)
{
    /// <param name="viewer">Who changes the rules.</param>
    /// <param name="command">So that a repeat is known.</param>
    /// <param name="id">The rule to change; null makes a new one, the last.</param>
    /// <param name="seen">The version that was edited.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="terms">When it fits and what it does.</param>
    /// <param name="ct">Stops waiting.</param>
    [Needs(FactName.ManageRules)]
    public Task<RuleOutcome> SaveAsync(Viewer viewer, CommandId command, RuleId? id, int seen, string name, RuleTerms terms, CancellationToken ct) =>
        ActAsync(viewer, command, "save-rule", async (db, act, stop) =>
        {
            var all = await AllAsync(db, stop);
            var problems = new RuleCheck(Rows(all), await staff.GetAsync(stop), await catalogue.GetAsync(stop)).Of(id, name, terms);
            if (problems.Any(p => !p.IsWarning))
                return new(null, problems);
            if (id is not { } known)
            {
                var made = AllocationRule.Make(act, RuleId.New(), name, all.Count == 0 ? 0 : all[^1].Position + 1, terms);
                db.Add(made);
                return new(made.Id, problems);
            }
            if (all.FirstOrDefault(r => r.Id == known) is not { } rule)
                return RuleOutcome.NotAllowed;
            if (await db.SinceAsync(rule, seen, ["terms"], viewer.ActorId, stop) is { } theirs)
                return new(null, [], theirs.ActorId);
            rule.Change(act, name, terms);
            return new(known, problems);
        }, ct);

    /// <summary>Lets it change places with the one before (−1) or after (+1).</summary>
    [Needs(FactName.ManageRules)]
    public Task<RuleOutcome> MoveAsync(Viewer viewer, CommandId command, RuleId id, int by, CancellationToken ct) =>
        ActAsync(viewer, command, "move-rule", async (db, act, stop) =>
        {
            var all = await AllAsync(db, stop);
            var at = all.FindIndex(r => r.Id == id);
            var to = at + Math.Sign(by);
            if (at < 0 || to < 0 || to >= all.Count)
                return RuleOutcome.NotAllowed;
            (all[at], all[to]) = (all[to], all[at]);
            foreach (var (place, rule) in all.Index())
                rule.MoveTo(act, place);
            return new(id, []);
        }, ct);

    [Needs(FactName.ManageRules)]
    public Task<RuleOutcome> SwitchAsync(Viewer viewer, CommandId command, RuleId id, bool isOn, CancellationToken ct) =>
        WithAsync(viewer, command, "switch-rule", id, (rule, act) => rule.Switch(act, isOn), ct);

    [Needs(FactName.ManageRules)]
    public Task<RuleOutcome> RemoveAsync(Viewer viewer, CommandId command, RuleId id, CancellationToken ct) =>
        WithAsync(viewer, command, "remove-rule", id, (rule, act) => rule.Remove(act), ct);

    /// <summary>Takes a removal back.</summary>
    [Needs(FactName.ManageRules)]
    public Task<RuleOutcome> RestoreAsync(Viewer viewer, CommandId command, RuleId id, CancellationToken ct) =>
        WithAsync(viewer, command, "restore-rule", id, (rule, act) => rule.Restore(act), ct);

    internal static IReadOnlyList<Rule> Rows(IEnumerable<AllocationRule> rules) =>
        [.. rules.Select(r => new Rule(r.Id, r.Version, r.Name, r.Position, r.IsOn, r.Terms))];

    private static Task<List<AllocationRule>> AllAsync(PortalContext db, CancellationToken ct) =>
        db.Set<AllocationRule>().Where(r => r.RemovedAt == null).OrderBy(r => r.Position).ThenBy(r => r.Id).ToListAsync(ct);

    private Task<RuleOutcome> WithAsync(Viewer viewer, CommandId command, string kind, RuleId id, Action<AllocationRule, Act> verb, CancellationToken ct) =>
        ActAsync(viewer, command, kind, async (db, act, stop) =>
        {
            if (await db.Set<AllocationRule>().SingleOrDefaultAsync(r => r.Id == id, stop) is not { } rule)
                return RuleOutcome.NotAllowed;
            verb(rule, act);
            return new(id, []);
        }, ct);

    private Task<RuleOutcome> ActAsync(
        Viewer viewer, CommandId command, string kind, Func<PortalContext, Act, CancellationToken, Task<RuleOutcome>> decide, CancellationToken ct) =>
        viewer.ActorId is not { } actor || !viewer.Has(FactName.ManageRules) ? Task.FromResult(RuleOutcome.NotAllowed)
            : commands.OnceAsync(actor, command, kind, (db, stop) => decide(db, Act.By(actor, clock.Now()), stop), ct);
}
