using System.Collections.Frozen;

namespace StaffPortal.Channels.Keys;

/// <summary>All keys that are good, as they were at one moment.</summary>
public sealed record ApiKeySnapshot(FrozenDictionary<Guid, ApiKey> Keys)
{
    private readonly FrozenDictionary<string, ApiKey> byHash = Keys.Values.ToFrozenDictionary(k => Convert.ToHexString(k.Hash), StringComparer.Ordinal);

    public static ApiKeySnapshot Empty { get; } = new(FrozenDictionary<Guid, ApiKey>.Empty);

    public ApiKey? BySecret(string secret) => byHash.GetValueOrDefault(Convert.ToHexString(ApiKeySecret.Hash(secret)));
}
