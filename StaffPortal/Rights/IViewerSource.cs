using System.Security.Claims;

namespace StaffPortal.Rights;

/// <summary>Who a signed-in principal is now, with today's facts. The edge between the web's identity and ours.</summary>
public interface IViewerSource
{
    /// <summary>Anonymous, without facts, when nobody is signed in or they are not known any more.</summary>
    ValueTask<Viewer> OfAsync(ClaimsPrincipal? principal, CancellationToken ct);
}
