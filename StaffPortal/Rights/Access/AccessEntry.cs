using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using StaffPortal.Journal;

namespace StaffPortal.Rights.Access;

/// <summary>Somebody looked at something. The same again within <see cref="AccessLog.Together"/> is counted on the same entry.</summary>
[NotJournalled("the access log is its own record: each closed day is sealed")]
public sealed class AccessEntry
{
    /// <summary>Longest reason, characters.</summary>
    public const int ReasonLength = 300;

    public Guid Id { get; init; }

    /// <summary>The member of staff.</summary>
    public Guid Viewer { get; init; }

    public SeenKind Kind { get; init; }

    /// <summary>What was looked at; null for a search.</summary>
    public Guid? Subject { get; init; }

    /// <summary>The customer it is about; null for a search and where nobody is known.</summary>
    public Guid? Customer { get; init; }

    public Occasion Occasion { get; set; }

    /// <summary>As typed; empty when none was.</summary>
    public string Reason { get; set; } = "";

    /// <summary>SHA-256 (hex) of the folded words of a search; empty otherwise.</summary>
    public string Words { get; init; } = "";

    /// <summary>How many a search found.</summary>
    public int Hits { get; init; }

    /// <summary>The first time, UTC.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>The last time, UTC.</summary>
    public DateTimeOffset LastAt { get; set; }

    /// <summary>How often.</summary>
    public int Count { get; set; } = 1;

    /// <summary>The municipality's day of <see cref="At"/>; it is sealed as a whole.</summary>
    public DateOnly Day { get; init; }

    /// <summary>What the seal of its day covers.</summary>
    public string Line() => string.Create(CultureInfo.InvariantCulture,
        $"{Id:N}|{Viewer:N}|{Kind}|{Subject:N}|{Customer:N}|{Occasion}|{HashOf(Reason)}|{Words}|{Hits}|{At.UtcTicks / 10}|{LastAt.UtcTicks / 10}|{Count}|{Day:yyyy-MM-dd}");

    internal static string HashOf(string text) => text.Length == 0 ? "" : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
