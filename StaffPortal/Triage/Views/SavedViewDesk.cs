using Microsoft.EntityFrameworkCore;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Rights;

namespace StaffPortal.Triage.Views;

/// <summary>Makes, changes and removes saved views. A person changes only their own.</summary>
public sealed class SavedViewDesk(Commands commands, TimeProvider clock)
{
    /// <param name="viewer">Whose view it is.</param>
    /// <param name="command">So that a repeat is known.</param>
    /// <param name="id">The view to change; null makes a new one.</param>
    /// <param name="name">At most <see cref="SavedView.NameLength"/> characters, one of a kind among the person's own.</param>
    /// <param name="place">View, filters and order to come back to.</param>
    /// <param name="isShared">Whether everybody at the desk sees it.</param>
    /// <param name="ct">Stops waiting.</param>
    [Needs(FactName.ReadTickets)]
    public Task<SavedViewOutcome> SaveAsync(
        Viewer viewer, CommandId command, SavedViewId? id, string name, DeskAddress place, bool isShared, CancellationToken ct) =>
        OwnAsync(viewer, command, "save-view", async (db, me, act, stop) =>
        {
            if (name.Trim() is { Length: 0 or > SavedView.NameLength } bad)
                return new(null, bad.Length == 0 ? SavedViewRefusal.NoName : SavedViewRefusal.NameTooLong);
            var mine = await db.Set<SavedView>().Where(v => v.Owner == me && v.RemovedAt == null).ToListAsync(stop);
            if (mine.Any(v => v.Id != id && string.Equals(v.Name, name.Trim(), StringComparison.OrdinalIgnoreCase)))
                return new(null, SavedViewRefusal.NameTaken);
            if (id is { } known)
            {
                if (mine.FirstOrDefault(v => v.Id == known) is not { } view)
                    return new(null, SavedViewRefusal.NotYours);
                view.Change(act, name, place, isShared);
                return new(known);
            }
            if (mine.Count >= SavedView.Most)
                return new(null, SavedViewRefusal.TooMany);
            var made = SavedView.Make(act, SavedViewId.New(), me, name, place, isShared);
            db.Add(made);
            return new(made.Id);
        }, ct);

    [Needs(FactName.ReadTickets)]
    public Task<SavedViewOutcome> RemoveAsync(Viewer viewer, CommandId command, SavedViewId id, CancellationToken ct) =>
        OwnAsync(viewer, command, "remove-view", (db, me, act, stop) => WithAsync(db, me, id, view => view.Remove(act), stop), ct);

    /// <summary>Takes a removal back.</summary>
    [Needs(FactName.ReadTickets)]
    public Task<SavedViewOutcome> RestoreAsync(Viewer viewer, CommandId command, SavedViewId id, CancellationToken ct) =>
        OwnAsync(viewer, command, "restore-view", (db, me, act, stop) => WithAsync(db, me, id, view => view.Restore(act), stop), ct);

    private Task<SavedViewOutcome> OwnAsync(
        Viewer viewer, CommandId command, string kind, Func<PortalContext, StaffId, Act, CancellationToken, Task<SavedViewOutcome>> decide, CancellationToken ct) =>
        viewer.Staff is not { } me || !viewer.Has(FactName.ReadTickets) ? Task.FromResult(new SavedViewOutcome(null, SavedViewRefusal.NotYours))
            : commands.OnceAsync(me.Value, command, kind, (db, stop) => decide(db, me, Act.By(me.Value, clock.Now()), stop), ct);

    private static async Task<SavedViewOutcome> WithAsync(PortalContext db, StaffId me, SavedViewId id, Action<SavedView> verb, CancellationToken ct)
    {
        if (await db.Set<SavedView>().SingleOrDefaultAsync(v => v.Id == id && v.Owner == me, ct) is not { } view)
            return new(null, SavedViewRefusal.NotYours);
        verb(view);
        return new(id);
    }
}
