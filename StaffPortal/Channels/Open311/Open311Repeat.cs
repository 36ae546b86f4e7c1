using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace StaffPortal.Channels.Open311;

/// <summary>
/// Recognises a POST that was sent again: same key, same content, within minutes. A client that got no answer cannot know
/// whether its first try arrived, so the second must not open a second ticket.
/// </summary>
public static class Open311Repeat
{
    public static readonly TimeSpan Bucket = TimeSpan.FromMinutes(5);

    /// <summary>The number of the five minutes an instant lies in. A repeat is looked for in this bucket and the one before.</summary>
    public static long BucketOf(DateTimeOffset at) => at.UtcTicks / Bucket.Ticks;

    /// <summary>
    /// One id for everything that means the same: the order of fields and values, the way brackets are written, spaces
    /// around a value, line ends, the jurisdiction and unknown parameters play no part.
    /// </summary>
    public static Guid KeyOf(Guid apiKey, Open311Form form, long bucket)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> fixedPart = stackalloc byte[24];
        apiKey.TryWriteBytes(fixedPart, bigEndian: true, out _);
        BinaryPrimitives.WriteInt64BigEndian(fixedPart[16..], bucket);
        hash.AppendData(fixedPart);

        var pairs = Open311Submission.Known.Select(name => (Name: name, Value: form[name]))
            .Where(pair => pair.Value is not null)
            .Concat(form.Attributes.SelectMany(a => a.Value.Select(value => (Name: $"attribute[{a.Key}]", Value: (string?)value))))
            .Concat(form.Files.Select(file => (Name: "media", Value: (string?)file.Sha256)))
            .OrderBy(pair => pair.Name, StringComparer.Ordinal).ThenBy(pair => pair.Value, StringComparer.Ordinal);
        foreach (var (name, value) in pairs)
        {
            Append(hash, name);
            Append(hash, value!.ReplaceLineEndings("\n"));
        }
        return Stamp(hash.GetHashAndReset());
    }

    // With its length before it, no value can pose as the next name.
    private static void Append(IncrementalHash hash, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }

    // Version 8 and the variant bits of RFC 9562: "made by a rule of our own".
    private static Guid Stamp(byte[] sha256)
    {
        var bytes = sha256.AsSpan(0, 16);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }
}
