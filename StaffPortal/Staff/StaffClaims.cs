using System.Security.Claims;
using StaffPortal.Rights;

namespace StaffPortal.Staff;

/// <summary>Our own claims: one id, and nothing personal in the cookie.</summary>
public static class StaffClaims
{
    public const string Staff = "staffportal/staff";

    /// <summary>An API key's id; set by the key's own scheme.</summary>
    public const string ApiKey = "staffportal/key";

    public static StaffId? StaffOf(ClaimsPrincipal? principal) =>
        Guid.TryParse(principal?.FindFirstValue(Staff), out var id) ? new StaffId(id) : null;

    public static ClaimsPrincipal PrincipalOf(StaffMember person, string scheme) =>
        new(new ClaimsIdentity([new Claim(Staff, person.Id.Value.ToString("N"))], scheme, Staff, null));
}
