using Microsoft.AspNetCore.Components.Authorization;
using StaffPortal.Rights;

namespace StaffPortal.Staff;

/// <summary>The viewer of this circuit or request, with today's facts: ask it for every act, keep nothing.</summary>
public sealed class CurrentViewer(AuthenticationStateProvider authentication, IViewerSource viewers)
{
    public async ValueTask<Viewer> GetAsync(CancellationToken ct) =>
        await viewers.OfAsync((await authentication.GetAuthenticationStateAsync()).User, ct);
}
