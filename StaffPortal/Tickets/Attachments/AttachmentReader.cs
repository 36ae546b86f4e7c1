using Microsoft.EntityFrameworkCore;
using StaffPortal.Data;
using StaffPortal.Data.Files;
using StaffPortal.Rights;
using StaffPortal.Rights.Access;

namespace StaffPortal.Tickets.Attachments;

/// <summary>Reads files of tickets. Without the right it answers as if there were none.</summary>
public sealed class AttachmentReader(IDbContextFactory<PortalContext> contexts, QueueReader queue, FileStore store, AccessLog access)
{
    /// <summary>The files of a ticket, oldest first.</summary>
    [Needs(FactName.ReadTickets)]
    public async Task<IReadOnlyList<AttachmentLine>> OfAsync(Viewer viewer, TicketId ticket, CancellationToken ct)
    {
        if ((await queue.RowsAsync(viewer, [ticket], ct)).Count == 0)
            return [];
        await using var db = await contexts.CreateDbContextAsync(ct);
        var redactions = await Redactions.OfAsync(db, [ticket], ct);
        var lines = await db.Set<Attachment>().AsNoTracking().Where(a => a.Ticket == ticket && a.RemovedAt == null).OrderBy(a => a.AddedAt).ThenBy(a => a.Id)
            .Select(a => new AttachmentLine(a.Id, a.Name, a.Kind, a.Size, a.SmallHash != null, a.AddedBy, a.AddedAt)).ToListAsync(ct);
        return lines.ConvertAll(l => l with { Name = redactions.In(ticket, l.Name) });
    }

    /// <summary>The bytes of a file.</summary>
    /// <param name="viewer">Who asks.</param>
    /// <param name="id">Which file.</param>
    /// <param name="small">The small picture instead of the file.</param>
    /// <param name="ct">Stops reading.</param>
    /// <returns>Null when there is no such file, it was removed, or the viewer may not read its ticket. The caller disposes of the stream.</returns>
    [Needs(FactName.ReadTickets)]
    public async Task<OpenedFile?> OpenAsync(Viewer viewer, AttachmentId id, bool small, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var file = await db.Set<Attachment>().AsNoTracking().SingleOrDefaultAsync(a => a.Id == id && a.RemovedAt == null, ct);
        if (file is null || (await queue.RowsAsync(viewer, [file.Ticket], ct)).Count == 0)
            return null;
        if ((small ? file.SmallHash : file.Hash) is not { } hash || store.Open(hash) is not { } content)
            return null;
        if (!small)
            access.Saw(viewer, SeenKind.Attachment, id.Value, (await db.Set<Ticket>().Where(t => t.Id == file.Ticket).Select(t => t.Customer).SingleAsync(ct))?.Value, Occasion.OwnTicket);
        return new(small ? "small.jpg" : (await Redactions.OfAsync(db, [file.Ticket], ct)).In(file.Ticket, file.Name), small ? FileKinds.MediaTypeOf(FileKind.Jpeg) : FileKinds.MediaTypeOf(file.Kind), content);
    }
}

/// <param name="Size">Bytes.</param>
/// <param name="HasSmall">It is a picture: a small one can be shown.</param>
/// <param name="AddedBy">The member of staff; null or unknown when a channel brought it.</param>
public sealed record AttachmentLine(AttachmentId Id, string Name, FileKind Kind, long Size, bool HasSmall, Guid? AddedBy, DateTimeOffset AddedAt);

/// <param name="Name">For the one who keeps it.</param>
/// <param name="MediaType">By its content.</param>
/// <param name="Content">Its bytes; the caller disposes of it.</param>
public sealed record OpenedFile(string Name, string MediaType, Stream Content);
