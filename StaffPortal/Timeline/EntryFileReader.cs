using Microsoft.EntityFrameworkCore;
using StaffPortal.Data;
using StaffPortal.Data.Files;
using StaffPortal.Rights;
using StaffPortal.Rights.Access;
using StaffPortal.Tickets.Attachments;

namespace StaffPortal.Timeline;

/// <summary>Reads files of entries. Without the right it answers as if there were none.</summary>
public sealed class EntryFileReader(IDbContextFactory<PortalContext> contexts, TimelineReader timeline, FileStore store, AccessLog access)
{
    /// <param name="viewer">Who asks.</param>
    /// <param name="id">Which file.</param>
    /// <param name="small">The small picture instead of the file.</param>
    /// <param name="ct">Stops reading.</param>
    /// <returns>Null when there is no such file, its entry was taken back, or the viewer may not read it. The caller disposes of the stream.</returns>
    [Needs(FactName.ReadEntries)]
    public async Task<OpenedFile?> OpenAsync(Viewer viewer, Guid id, bool small, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var file = await db.Set<EntryFile>().AsNoTracking().SingleOrDefaultAsync(f => f.Id == id && f.RemovedAt == null, ct);
        if (file is null || await timeline.EntryAsync(viewer, file.Entry, ct) is not { IsWithdrawn: false } entry)
            return null;
        if ((small ? file.SmallHash : file.Hash) is not { } hash || store.Open(hash) is not { } content)
            return null;
        if (!small)
            access.Saw(viewer, SeenKind.Attachment, id, entry.Customer.Value, Occasion.OwnTicket);
        return new(small ? "small.jpg" : file.Name, FileKinds.MediaTypeOf(small ? FileKind.Jpeg : file.Kind), content);
    }
}
