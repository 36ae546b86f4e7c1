using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using StaffPortal.Journal;

namespace StaffPortal.Rights.Access;

/// <summary>Closes a day of the access log: whoever changes, adds or removes an entry of it breaks this seal and all that follow.</summary>
[NotJournalled("belongs to the access log")]
public sealed class AccessSeal
{
    public DateOnly Day { get; init; }

    /// <summary>How many entries the day has.</summary>
    public int Entries { get; init; }

    /// <summary>SHA-256 (hex) over the seal before, the day and the lines of its entries in the order of their ids.</summary>
    public string Hash { get; init; } = "";

    public DateTimeOffset At { get; init; }

    public static string HashOf(string before, DateOnly day, IEnumerable<AccessEntry> entries)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{before}\n{day:yyyy-MM-dd}\n")));
        foreach (var entry in entries.OrderBy(e => e.Id.ToString("N"), StringComparer.Ordinal))
            hash.AppendData(Encoding.UTF8.GetBytes(entry.Line() + "\n"));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
