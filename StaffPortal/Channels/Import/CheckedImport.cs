using StaffPortal.Channels.Rows;

namespace StaffPortal.Channels.Import;

/// <summary>What the check of a map and its files came to.</summary>
public sealed record CheckedImport
{
    /// <summary>Null when it cannot be read.</summary>
    public ImportMap? Map { get; init; }

    public required IReadOnlyList<RowFile> Files { get; init; }

    public required IReadOnlyList<ImportFinding> Findings { get; init; }

    /// <summary>Of all files.</summary>
    public IReadOnlyList<string> Columns { get; init; } = [];

    /// <summary>Rows of all files.</summary>
    public long Rows { get; init; }

    /// <summary>Cases they come to: as many as rows, fewer of an event log.</summary>
    public long Cases { get; init; }

    public long Rejects { get; init; }

    public NamedPlaces Places { get; init; } = new();

    /// <summary>The first rows as they would be stored.</summary>
    public IReadOnlyList<PastCase> First { get; init; } = [];

    public bool IsRefused => Findings.Any(f => f.Refuses);
}
