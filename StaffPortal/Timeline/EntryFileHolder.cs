using Microsoft.EntityFrameworkCore;
using StaffPortal.Data;
using StaffPortal.Tickets.Attachments;

namespace StaffPortal.Timeline;

/// <summary>Files of entries hold their content.</summary>
public sealed class EntryFileHolder : IFileHolder
{
    public Task<bool> HoldsAsync(PortalContext db, string hash, DateTimeOffset until, CancellationToken ct) =>
        db.Set<EntryFile>().AnyAsync(f => (f.Hash == hash || f.SmallHash == hash) && (f.RemovedAt == null || f.RemovedAt >= until), ct);

    public async Task<IReadOnlyList<string>> RemovedAsync(PortalContext db, DateTimeOffset from, DateTimeOffset until, CancellationToken ct) =>
        [.. (await db.Set<EntryFile>().AsNoTracking().Where(f => f.RemovedAt != null && f.RemovedAt < until && f.RemovedAt > from).Select(f => new { f.Hash, f.SmallHash }).ToListAsync(ct))
            .SelectMany(f => new[] { f.Hash, f.SmallHash }).OfType<string>()];
}
