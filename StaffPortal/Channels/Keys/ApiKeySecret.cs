using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace StaffPortal.Channels.Keys;

/// <summary>
/// What a client sends as <c>api_key</c>. Only its hash is stored; of a random key of 256 bits a plain SHA-256 gives nothing
/// away, and a lookup by it costs no time worth measuring.
/// </summary>
public static class ApiKeySecret
{
    public const int HashLength = 32;

    // Tells whoever finds one in a log or a repository what it is.
    private const string Prefix = "spk_";

    public static string New() => Prefix + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    public static byte[] Hash(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));
}
