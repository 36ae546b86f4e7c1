using System.Security.Claims;
using StaffPortal.Controls;
using StaffPortal.Rights;

namespace StaffPortal.Staff;

/// <summary>Keeps a person's choices with the person, so that they meet them at every desk.</summary>
public sealed class PreferenceKeeper(IViewerSource viewers, StaffDesk desk) : IPreferenceKeeper
{
    public async ValueTask KeepAsync(ClaimsPrincipal person, Preferences chosen, CancellationToken ct) =>
        await desk.PreferAsync(await viewers.OfAsync(person, ct), chosen, ct);
}
