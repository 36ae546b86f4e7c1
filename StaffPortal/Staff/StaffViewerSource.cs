using System.Security.Claims;
using StaffPortal.Rights;

namespace StaffPortal.Staff;

/// <summary>Finds the viewer behind a cookie in the directory, every time anew.</summary>
public sealed class StaffViewerSource(StaffDirectory directory, IEnumerable<IKeyViewerSource> keys) : IViewerSource
{
    public async ValueTask<Viewer> OfAsync(ClaimsPrincipal? principal, CancellationToken ct)
    {
        if (StaffClaims.StaffOf(principal) is { } id)
            return await directory.ViewerAsync(id, ct);
        if (Guid.TryParse(principal?.FindFirstValue(StaffClaims.ApiKey), out var key))
            foreach (var source in keys)
                if (await source.OfKeyAsync(key, ct) is { } viewer)
                    return viewer;
        return Viewer.Anonymous;
    }
}
