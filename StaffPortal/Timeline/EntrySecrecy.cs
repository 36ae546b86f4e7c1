using Microsoft.EntityFrameworkCore;
using StaffPortal.Catalogue;
using StaffPortal.Data;
using StaffPortal.Journal;

namespace StaffPortal.Timeline;

/// <summary>Makes entries of timelines as confidential as their services.</summary>
public sealed class EntrySecrecy(IDbContextFactory<PortalContext> contexts, CatalogueDirectory catalogue, TimeProvider clock, ILogger<EntrySecrecy> log)
    : SecrecyRecount(contexts, catalogue, clock, log)
{
    protected override async Task<(int Count, long Last)> BatchAsync(PortalContext db, IReadOnlyList<ServiceId> secret, bool toConfidential, long after, Act act, CancellationToken ct)
    {
        var differ = toConfidential
            ? db.Set<TimelineEntry>().Where(e => !e.IsConfidential && secret.Contains(e.Service))
            : db.Set<TimelineEntry>().Where(e => e.IsConfidential && !secret.Contains(e.Service));
        var found = toConfidential && secret.Count == 0 ? [] : await differ.Where(e => e.Seq > after).OrderBy(e => e.Seq).Take(Batch).ToListAsync(ct);
        foreach (var entry in found)
            entry.Conceal(act, toConfidential);
        return found.Count == 0 ? (0, after) : (found.Count, found[^1].Seq);
    }
}
