using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace StaffPortal.Insights.Wall;

/// <summary>What a link to a wall holds. Of 256 random bits a plain SHA-256 gives nothing away; only that is stored.</summary>
public static class WallSecret
{
    // Tells whoever finds one in a log or on a photo what it is.
    private const string Prefix = "spw_";

    // Longer ones were not made here and are not worth hashing.
    private const int MostLength = 100;

    public static string New() => Prefix + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    public static byte[] Hash(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));

    public static bool LooksLikeOne(string? secret) => secret is { Length: <= MostLength } && secret.StartsWith(Prefix, StringComparison.Ordinal);
}
