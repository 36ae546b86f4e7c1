using System.Collections.Concurrent;
using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Live;

namespace StaffPortal.Insights.Wall;

/// <summary>The links of wallboards in memory: every reading of every wall asks. A revoked one opens nothing from its next reading on.</summary>
public sealed class WallLinkDirectory(IDbContextFactory<PortalContext> contexts) : LiveCopy<WallLinks>(WallLinks.None)
{
    // The journal tells of a revocation a moment later; on the server where it was done it holds at once.
    private readonly ConcurrentDictionary<WallLinkId, bool> refused = new();

    /// <returns>The link with this secret, revoked or not; null when there is none.</returns>
    public async ValueTask<WallLink?> FindAsync(string? secret, CancellationToken ct)
    {
        if (!WallSecret.LooksLikeOne(secret))
            return null;
        var hash = WallSecret.Hash(secret!);
        if ((await GetAsync(ct)).ByHash(hash) is { } known)
            return known;
        // Made a moment ago, perhaps on another server: the database knows before the journal has told.
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Set<WallLink>().AsNoTracking().SingleOrDefaultAsync(l => l.Hash == hash, ct);
    }

    public bool IsGood(WallLink link) => link.RevokedAt is null && !refused.ContainsKey(link.Id);

    internal void Refuse(WallLinkId id) => refused[id] = true;

    protected override bool Concerns(JournalEntry entry) => entry.SubjectKind == WallKinds.Subject;

    protected override async Task<WallLinks> ReadAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var links = await db.Set<WallLink>().AsNoTracking().ToListAsync(ct);
        return new(links.ToFrozenDictionary(l => l.Id));
    }
}
