using Microsoft.EntityFrameworkCore;
using StaffPortal.Journal;

namespace StaffPortal.Data;

/// <summary>Conflicts are by field: a command is refused only if an entry since the version it saw touched a field it sets.</summary>
public static class Collisions
{
    /// <summary>The newest entry after <paramref name="seenVersion"/> that set one of <paramref name="fields"/>; null when nothing collides.</summary>
    public static async Task<JournalEntry?> SinceAsync(this PortalContext db, Journalled subject, int seenVersion, string[] fields, CancellationToken ct)
    {
        if (subject.Version == seenVersion)
            return null;
        var id = subject.SubjectId;
        var since = await db.Set<JournalEntry>().AsNoTracking()
            .Where(e => e.SubjectId == id && e.SubjectVersion > seenVersion).OrderByDescending(e => e.SubjectVersion).ToListAsync(ct);
        return since.FirstOrDefault(e => fields.Any(e.Touches));
    }
}
