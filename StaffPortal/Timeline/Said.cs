using StaffPortal.Catalogue;
using StaffPortal.Customers;
using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.Texts;
using StaffPortal.Tickets;
using StaffPortal.Tickets.Attachments;

namespace StaffPortal.Timeline;

/// <summary>The words of one line.</summary>
/// <param name="Title">The request's subject or the entry's title; maybe empty.</param>
/// <param name="Text">What was said or written; maybe empty.</param>
/// <param name="Language">Of both.</param>
public sealed record Said(string Title, string Text, Language Language)
{
    /// <summary>The journal's line, of a request.</summary>
    public JournalLine? Line { get; init; }

    /// <summary>The request's number; null when it is none.</summary>
    public long? Number { get; init; }

    /// <summary>Where the request stands now.</summary>
    public MatterState? State { get; init; }

    /// <summary>What the entry tells of; null when it is none.</summary>
    public EntryKind? Entry { get; init; }

    /// <summary>A word of <see cref="CustomerKinds"/>, when the customer's own record changed.</summary>
    public string? Record { get; init; }

    public Guid? Actor { get; init; }

    public Origin Origin { get; init; }

    /// <summary>Who did it, as another system names them.</summary>
    public string Author { get; init; } = "";

    /// <summary>A reply that was taken back before it left.</summary>
    public bool IsWithdrawn { get; init; }

    public int Files { get; init; }

    /// <summary>The day on which its texts were removed; null while they are kept.</summary>
    public DateOnly? ErasedOn { get; init; }

    public IReadOnlyList<(Quantity Quantity, decimal Value)> Measures { get; init; } = [];
}

/// <param name="DueAt">When its next promise is due; null when nothing was promised.</param>
/// <param name="DoneAt">When it was resolved or closed; null while it is open.</param>
public sealed record MatterState(bool IsOpen, StageCategory Stage, DateTimeOffset ReceivedAt, DateTimeOffset? DueAt, DateTimeOffset? DoneAt);

/// <summary>An entry with all it says.</summary>
/// <param name="MayChange">The viewer may take it back.</param>
public sealed record EntryDetails(
    EntryId Id, CustomerId Customer, EntryKind Kind, ServiceId Service, DepartmentId Department, DateTimeOffset HappenedAt, string Title, string Text, Language Language, bool IsRoutine,
    Guid? WrittenBy, string Author, IReadOnlyList<(Quantity Quantity, decimal Value)> Measures, IReadOnlyList<EntryFileLine> Files, bool IsWithdrawn, bool MayChange, DateOnly? ErasedOn = null);

/// <param name="Size">Bytes.</param>
/// <param name="HasSmall">It is a picture: a small one can be shown.</param>
public sealed record EntryFileLine(Guid Id, string Name, FileKind Kind, long Size, bool HasSmall);

public sealed record MeasurePoint(DateTimeOffset At, decimal Value);
