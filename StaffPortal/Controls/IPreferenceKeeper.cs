using System.Security.Claims;

namespace StaffPortal.Controls;

/// <summary>Keeps a person's choices with the person, so that they meet them at every desk. Registered by whoever knows the staff; may be missing.</summary>
public interface IPreferenceKeeper
{
    /// <summary>Called after each choice of a signed-in person.</summary>
    ValueTask KeepAsync(ClaimsPrincipal person, Preferences chosen, CancellationToken ct);
}
