using StaffPortal.Journal;
using StaffPortal.Tickets.Attachments;

namespace StaffPortal.Timeline;

/// <summary>A file of an entry. Its bytes are kept by their hash.</summary>
public sealed class EntryFile : IPartOf
{
    private EntryFile()
    {
    }

    public Guid Id { get; private init; }

    public EntryId Entry { get; private init; }

    public string Name { get; private set; } = "";

    public FileKind Kind { get; private init; }

    /// <summary>SHA-256 of the kept bytes, hex.</summary>
    public string Hash { get; private init; } = "";

    /// <summary>The same of the small picture; null when it is no picture.</summary>
    public string? SmallHash { get; private init; }

    /// <summary>Bytes kept.</summary>
    public long Size { get; private init; }

    public DateTimeOffset AddedAt { get; private init; }

    /// <summary>Null while it is there.</summary>
    public DateTimeOffset? RemovedAt { get; private set; }

    public Guid RootId => Entry.Value;

    internal static EntryFile Of(EntryId entry, Act act, KeptFile file) => new()
    {
        Id = Guid.CreateVersion7(),
        Entry = entry,
        Name = file.Name,
        Kind = file.Kind,
        Hash = file.Hash,
        SmallHash = file.SmallHash,
        Size = file.Size,
        AddedAt = act.At,
    };

    internal void Erase(DateTimeOffset at) => (Name, RemovedAt) = ("", at);
}
