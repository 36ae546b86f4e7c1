using Microsoft.EntityFrameworkCore;
using StaffPortal.Data;

namespace StaffPortal.Channels.Import;

/// <summary>A portal whose history was read in one zone is opened in no other: its days would be others.</summary>
public static class ZoneHold
{
    /// <exception cref="StartRefusedException">The history is of another zone.</exception>
    public static async Task CheckAsync(IServiceProvider services, CancellationToken ct)
    {
        await using var db = await services.GetRequiredService<IDbContextFactory<PortalContext>>().CreateDbContextAsync(ct);
        var held = await db.Set<ImportRun>().AsNoTracking().OrderBy(r => r.BegunAt).Select(r => r.Zone).FirstOrDefaultAsync(ct);
        var zone = services.GetRequiredService<TimeZoneInfo>();
        if (held is not null && TimeZoneInfo.TryFindSystemTimeZoneById(held, out var own) && !own.HasSameRules(zone))
            throw new StartRefusedException(
                $"The history in this portal is in {held} time; opened in {zone.Id} time its days would be wrong, and one portal has one zone. Use --Zone={held}, or another folder with --DataFolder=PATH.");
    }
}
