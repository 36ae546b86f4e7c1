namespace StaffPortal.Channels.Keys;

/// <summary>Words of what happens to API keys.</summary>
public static class ApiKeyKinds
{
    public const string Subject = "key";
    public const string Made = "key.made";
    public const string Revoked = "key.revoked";
}
