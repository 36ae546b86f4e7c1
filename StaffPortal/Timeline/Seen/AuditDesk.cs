using Microsoft.EntityFrameworkCore;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.Rights.Access;

namespace StaffPortal.Timeline.Seen;

/// <summary>Says what was made of an entry of the access log.</summary>
public sealed class AuditDesk(Commands commands, TimeProvider clock)
{
    /// <returns>False without the right, for an unknown entry, for one's own, or for a note that is too long.</returns>
    [Needs(FactName.Audit)]
    public async Task<bool> ReviewAsync(Viewer viewer, CommandId command, Guid entry, ReviewState state, string note, CancellationToken ct) =>
        viewer.ActorId is { } actor && viewer.Has(FactName.Audit) && note.Trim().Length <= AccessReview.NoteLength
        && await commands.OnceAsync(actor, command, "review-access", async (db, stop) =>
        {
            // Nobody reviews themselves.
            if (!await db.Set<AccessEntry>().AnyAsync(e => e.Id == entry && e.Viewer != actor, stop))
                return false;
            var act = Act.By(actor, clock.Now());
            if (await db.Set<AccessReview>().SingleOrDefaultAsync(r => r.Id == entry, stop) is { } known)
                known.Change(act, actor, state, note);
            else
                db.Add(AccessReview.Of(act, actor, entry, state, note));
            return true;
        }, ct);
}
