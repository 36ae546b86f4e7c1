namespace StaffPortal.Staff;

/// <summary>How people sign in; <c>Auth:Mode</c>.</summary>
public enum AuthMode
{
    /// <summary>Sample people of the practice town, without a password: only in Development, only on loopback.</summary>
    Demo,
    /// <summary>Microsoft Entra ID.</summary>
    Entra,
    /// <summary>Any OpenID Connect provider.</summary>
    Oidc,
}
