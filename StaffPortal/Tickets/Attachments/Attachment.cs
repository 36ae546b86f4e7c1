using StaffPortal.Journal;

namespace StaffPortal.Tickets.Attachments;

/// <summary>A file of a ticket. Its bytes are kept by their hash; the journal names it by its id alone.</summary>
public sealed class Attachment : IPartOf
{
    private Attachment()
    {
    }

    public AttachmentId Id { get; private init; }

    public TicketId Ticket { get; private init; }

    /// <summary>The contact it came with, or the newest one when it was added.</summary>
    public Guid Contact { get; private init; }

    /// <summary>As it was called, without a path and with the ending of its kind.</summary>
    public string Name { get; private set; } = "";

    public FileKind Kind { get; private init; }

    /// <summary>SHA-256 of the kept bytes, hex.</summary>
    public string Hash { get; private init; } = "";

    /// <summary>The same of the small picture; null when it is no picture.</summary>
    public string? SmallHash { get; private init; }

    /// <summary>Bytes kept.</summary>
    public long Size { get; private init; }

    /// <summary>The member of staff or the key that added it.</summary>
    public Guid? AddedBy { get; private init; }

    public DateTimeOffset AddedAt { get; private init; }

    /// <summary>Null while it is there.</summary>
    public DateTimeOffset? RemovedAt { get; private set; }

    public Guid RootId => Ticket.Value;

    internal static Attachment Of(TicketId ticket, Guid contact, Act act, AttachmentId id, KeptFile file) => new()
    {
        Id = id,
        Ticket = ticket,
        Contact = contact,
        Name = file.Name,
        Kind = file.Kind,
        Hash = file.Hash,
        SmallHash = file.SmallHash,
        Size = file.Size,
        AddedBy = act.ActorId,
        AddedAt = act.At,
    };

    /// <summary>Its bytes go with those of other removed files.</summary>
    internal void Erase(DateTimeOffset at) => (Name, RemovedAt) = ("", RemovedAt ?? at);

    internal void Remove(DateTimeOffset at) => RemovedAt = at;

    internal void BringBack() => RemovedAt = null;
}
