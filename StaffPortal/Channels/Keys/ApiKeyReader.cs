using Microsoft.EntityFrameworkCore;
using StaffPortal.Data;
using StaffPortal.Rights;

namespace StaffPortal.Channels.Keys;

/// <summary>Reads the keys for the settings page.</summary>
public sealed class ApiKeyReader(IDbContextFactory<PortalContext> contexts)
{
    /// <summary>Good keys first, the newest first among them.</summary>
    [Needs(FactName.ManageKeys)]
    public async Task<IReadOnlyList<ApiKeyRow>> AllAsync(Viewer viewer, CancellationToken ct)
    {
        if (!viewer.Has(FactName.ManageKeys))
            return [];
        await using var db = await contexts.CreateDbContextAsync(ct);
        var uses = await db.Set<ApiKeyUse>().AsNoTracking().ToDictionaryAsync(u => u.Key, u => u.At, ct);
        var keys = await db.Set<ApiKey>().AsNoTracking().ToListAsync(ct);
        return
        [
            .. keys.OrderBy(k => k.RevokedAt is not null).ThenByDescending(k => k.RevokedAt ?? k.MadeAt).Select(k => new ApiKeyRow(
                k.Id, k.Name, k.MayCreate, k.MayWatch, k.MayWrite, k.PerMinute, k.MadeAt, k.MadeBy,
                uses.TryGetValue(k.Id, out var at) ? at : null, k.RevokedAt, k.RevokedBy)),
        ];
    }
}
