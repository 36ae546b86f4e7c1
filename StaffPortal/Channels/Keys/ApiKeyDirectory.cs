using System.Collections.Concurrent;
using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;
using StaffPortal.Data;
using StaffPortal.Journal;
using StaffPortal.Live;
using StaffPortal.Rights;
using StaffPortal.Staff;

namespace StaffPortal.Channels.Keys;

/// <summary>The keys that are good, in memory: every call asks. A revoked key is refused at its next call.</summary>
public sealed class ApiKeyDirectory(IDbContextFactory<PortalContext> contexts)
    : LiveCopy<ApiKeySnapshot>(ApiKeySnapshot.Empty), IKeyViewerSource
{
    // The journal tells of a revocation a moment later; on the server where it was done it holds at once.
    private readonly ConcurrentDictionary<Guid, bool> refused = new();

    public async ValueTask<Viewer?> OfKeyAsync(Guid key, CancellationToken ct) =>
        refused.ContainsKey(key) ? null : (await GetAsync(ct)).Keys.GetValueOrDefault(key)?.ToViewer();

    /// <returns>The key with this secret, or null when there is none or it was revoked.</returns>
    public async ValueTask<ApiKey?> FindAsync(string secret, CancellationToken ct)
    {
        var key = (await GetAsync(ct)).BySecret(secret);
        if (key is null)
        {
            // Made a moment ago, perhaps on another server: the database knows before the journal has told.
            var hash = ApiKeySecret.Hash(secret);
            await using var db = await contexts.CreateDbContextAsync(ct);
            key = await db.Set<ApiKey>().AsNoTracking().SingleOrDefaultAsync(k => k.Hash == hash && k.RevokedAt == null, ct);
        }
        return key is null || refused.ContainsKey(key.Id.Value) ? null : key;
    }

    internal void Refuse(ApiKeyId id) => refused[id.Value] = true;

    protected override bool Concerns(JournalEntry entry) => entry.SubjectKind == ApiKeyKinds.Subject;

    protected override async Task<ApiKeySnapshot> ReadAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var keys = await db.Set<ApiKey>().AsNoTracking().Where(k => k.RevokedAt == null).ToListAsync(ct);
        return new(keys.ToFrozenDictionary(k => k.Id.Value));
    }
}
