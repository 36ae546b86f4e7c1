using System.Security.Cryptography;
using System.Text;

namespace StaffPortal.Journal;

/// <summary>A personal value an entry points to. Retention may delete it; the entry keeps its seal, so the record stays whole.</summary>
public sealed class JournalDetail
{
    public Guid Id { get; private init; }

    public long Seq { get; private init; }

    public string Field { get; private init; } = "";

    public string Value { get; private init; } = "";

    public string Salt { get; private init; } = "";

    public static JournalDetail Of(long seq, string field, string value) => new()
    {
        Id = Guid.CreateVersion7(),
        Seq = seq,
        Field = field,
        Value = value,
        Salt = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)),
    };

    /// <summary>SHA-256 (hex, lower case) of salt + value.</summary>
    public string Seal() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Salt + Value)));
}
