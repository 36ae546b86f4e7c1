using Microsoft.EntityFrameworkCore;
using StaffPortal.Journal;

namespace StaffPortal.Data;

/// <summary>Conflicts are by field: a command is refused only if an entry since the version it saw touched a field it sets.</summary>
public static class Collisions
{
    /// <param name="db">The open context.</param>
    /// <param name="subject">As it stands now.</param>
    /// <param name="seenVersion">The version the command's sender saw.</param>
    /// <param name="fields">What the command sets.</param>
    /// <param name="except">Somebody whose own entries do not count: who takes their acts back one after the other meets only others.</param>
    /// <param name="ct">Stops reading.</param>
    /// <returns>The newest entry after <paramref name="seenVersion"/> that set one of <paramref name="fields"/>; null when nothing collides.</returns>
    public static async Task<JournalEntry?> SinceAsync(this PortalContext db, Journalled subject, int seenVersion, string[] fields, Guid? except, CancellationToken ct)
    {
        if (subject.Version == seenVersion)
            return null;
        var id = subject.SubjectId;
        var since = await db.Set<JournalEntry>().AsNoTracking()
            .Where(e => e.SubjectId == id && e.SubjectVersion > seenVersion).OrderByDescending(e => e.SubjectVersion).ToListAsync(ct);
        return since.FirstOrDefault(e => (except is null || e.ActorId != except) && fields.Any(e.Touches));
    }
}
