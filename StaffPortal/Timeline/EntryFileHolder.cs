using Microsoft.EntityFrameworkCore;
using StaffPortal.Data;
using StaffPortal.Tickets.Attachments;

namespace StaffPortal.Timeline;

/// <summary>Files of entries hold their content.</summary>
public sealed class EntryFileHolder : IFileHolder
{
    public Task<bool> HoldsAsync(PortalContext db, string hash, CancellationToken ct) =>
        db.Set<EntryFile>().AnyAsync(f => f.Hash == hash || f.SmallHash == hash, ct);
}
