using Microsoft.EntityFrameworkCore;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.Texts;

namespace StaffPortal.Insights.Markers;

/// <summary>Says what was changed when, and what is aimed at. Needs the right in the department, or everywhere for what concerns all.</summary>
public sealed class MarkerDesk(Commands commands, TimeProvider clock, TimeZoneInfo zone)
{
    private static readonly DateOnly First = new(1990, 1, 1);

    /// <param name="viewer">Who says so.</param>
    /// <param name="command">So that a repeat is known.</param>
    /// <param name="id">The marker to change; null sets a new one.</param>
    /// <param name="department">Where; null: everywhere. A marker keeps its department.</param>
    /// <param name="day">The first day of the new way.</param>
    /// <param name="text">What was changed; at most <see cref="ProcessMarker.TextLength"/> characters.</param>
    /// <param name="ct">Stops waiting.</param>
    [Needs(FactName.MarkChanges)]
    public Task<MarkerOutcome> SaveAsync(Viewer viewer, CommandId command, MarkerId? id, DepartmentId? department, DateOnly? day, string text, CancellationToken ct) =>
        ActAsync(viewer, command, "save-marker", department, async (db, act, stop) =>
        {
            if (day is not { } known)
                return new(null, MarkerRefusal.NoDay);
            if (known < First || known > Moments.Day(act.At, zone).AddYears(1))
                return new(null, MarkerRefusal.FarDay);
            if (text.Trim().Length is 0 or > ProcessMarker.TextLength)
                return new(null, text.Trim().Length == 0 ? MarkerRefusal.NoText : MarkerRefusal.TooLong);
            if (id is not { } one)
            {
                var set = ProcessMarker.Set(act, MarkerId.New(), department, known, text);
                db.Add(set);
                return new(set.Id.Value);
            }
            return await WithAsync(db, viewer, one, marker => marker.Change(act, known, text), stop);
        }, ct);

    [Needs(FactName.MarkChanges)]
    public Task<MarkerOutcome> RemoveAsync(Viewer viewer, CommandId command, MarkerId id, CancellationToken ct) =>
        ActAsync(viewer, command, "remove-marker", null, (db, act, stop) => WithAsync(db, viewer, id, marker => marker.Remove(act), stop), ct, anywhere: true);

    /// <summary>Takes a removal back.</summary>
    [Needs(FactName.MarkChanges)]
    public Task<MarkerOutcome> RestoreAsync(Viewer viewer, CommandId command, MarkerId id, CancellationToken ct) =>
        ActAsync(viewer, command, "restore-marker", null, (db, act, stop) => WithAsync(db, viewer, id, marker => marker.Restore(act), stop), ct, anywhere: true);

    /// <param name="viewer">Who says so.</param>
    /// <param name="command">So that a repeat is known.</param>
    /// <param name="department">Whose goal; null: the whole municipality's.</param>
    /// <param name="kind">Of which figure.</param>
    /// <param name="value">In the unit of <paramref name="kind"/>; null for none any more.</param>
    /// <param name="ct">Stops waiting.</param>
    [Needs(FactName.MarkChanges)]
    public Task<MarkerOutcome> AimAsync(Viewer viewer, CommandId command, DepartmentId? department, GoalKind kind, double? value, CancellationToken ct) =>
        ActAsync(viewer, command, "aim", department, async (db, act, stop) =>
        {
            if (value is { } asked && (!double.IsFinite(asked) || asked <= 0 || asked > 1_000_000 || (kind == GoalKind.OnTime && asked > 100)))
                return new(null, MarkerRefusal.BadValue);
            var id = GoalId.Of(department, kind);
            if (await db.Set<FigureGoal>().SingleOrDefaultAsync(g => g.Id == id, stop) is { } goal)
            {
                goal.Change(act, value);
                return new(goal.Id.Value);
            }
            if (value is not { } first)
                return new(null);
            var set = FigureGoal.Set(act, id, department, kind, first);
            db.Add(set);
            return new(set.Id.Value);
        }, ct);

    /// <summary>Whether the viewer may say so for a department, or for all.</summary>
    internal static bool May(Viewer viewer, DepartmentId? department) =>
        department is { } one ? viewer.Has(FactName.MarkChanges, one) : viewer.Scope(FactName.MarkChanges).Everywhere;

    private Task<MarkerOutcome> ActAsync(
        Viewer viewer, CommandId command, string kind, DepartmentId? department, Func<PortalContext, Act, CancellationToken, Task<MarkerOutcome>> decide, CancellationToken ct, bool anywhere = false) =>
        viewer.ActorId is not { } actor || !(anywhere ? viewer.Has(FactName.MarkChanges) : May(viewer, department)) ? Task.FromResult(new MarkerOutcome(null, MarkerRefusal.NotAllowed))
            : commands.OnceAsync(actor, command, kind, (db, stop) => decide(db, Act.By(actor, clock.Now()), stop), ct);

    private static async Task<MarkerOutcome> WithAsync(PortalContext db, Viewer viewer, MarkerId id, Action<ProcessMarker> verb, CancellationToken ct)
    {
        if (await db.Set<ProcessMarker>().SingleOrDefaultAsync(m => m.Id == id, ct) is not { } marker || !May(viewer, marker.Department))
            return new(null, MarkerRefusal.NotAllowed);
        verb(marker);
        return new(id.Value);
    }
}
