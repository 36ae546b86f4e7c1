using System.Collections.Frozen;

namespace StaffPortal.Insights.Wall;

/// <summary>All links ever made, as they were at one moment: also the revoked ones, so that a wall can say why it shows nothing.</summary>
public sealed record WallLinks(FrozenDictionary<WallLinkId, WallLink> ById)
{
    private readonly FrozenDictionary<string, WallLink> byHash = ById.Values.ToFrozenDictionary(l => Convert.ToHexString(l.Hash), StringComparer.Ordinal);

    public static WallLinks None { get; } = new(FrozenDictionary<WallLinkId, WallLink>.Empty);

    public WallLink? ByHash(byte[] hash) => byHash.GetValueOrDefault(Convert.ToHexString(hash));
}
