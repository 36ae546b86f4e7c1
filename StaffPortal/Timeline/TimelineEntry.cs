using StaffPortal.Catalogue;
using StaffPortal.Customers;
using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.Texts;
using StaffPortal.Tickets;
using StaffPortal.Tickets.Attachments;

namespace StaffPortal.Timeline;

/// <summary>Something that happened with a customer and is no request: a visit, a decision, an invoice; written by staff or sent by another system.</summary>
public sealed class TimelineEntry : Journalled
{
    public const int TitleLength = 200;
    public const int TextLength = 10_000;
    public const int AuthorLength = 100;
    public const int ExternalIdLength = 100;

    private readonly List<Measured> measures = [];
    private readonly List<EntryFile> files = [];

    private TimelineEntry()
    {
    }

    public EntryId Id { get; private init; }

    public CustomerId Customer { get; private init; }

    public EntryKind Kind { get; private init; }

    public ServiceId Service { get; private init; }

    public DepartmentId Department { get; private init; }

    /// <summary>It belongs to a confidential service: only those who work in the department read it.</summary>
    public bool IsConfidential { get; private set; }

    public DateTimeOffset HappenedAt { get; private init; }

    /// <summary>The place of its first journal entry.</summary>
    public long Seq { get; private set; }

    public string Title { get; private set; } = "";

    public string Text { get; private set; } = "";

    public Language Language { get; private init; }

    public Channel? Channel { get; private init; }

    public bool IsRoutine { get; private init; }

    /// <summary>The member of staff or the key.</summary>
    public Guid? WrittenBy { get; private init; }

    /// <summary>As the other system names whoever did it; empty for our own staff.</summary>
    public string Author { get; private set; } = "";

    /// <summary>The key it came through; null when our own staff wrote it.</summary>
    public Guid? Source { get; private init; }

    /// <summary>The sender's own id of it: the same twice is one.</summary>
    public string? ExternalId { get; private init; }

    /// <summary>SHA-256 (hex) of what was sent, to tell a repeat from another text under the same id.</summary>
    public string? Sent { get; private set; }

    /// <summary>It was written of the wrong person, or by mistake; null while it stands.</summary>
    public DateTimeOffset? WithdrawnAt { get; private set; }

    /// <summary>The municipality's day on which its texts were removed; null while they are kept.</summary>
    public DateOnly? ErasedOn { get; private set; }

    public IReadOnlyList<Measured> Measures => measures;

    public IReadOnlyList<EntryFile> Files => files;

    public override string SubjectKind => EntryKinds.Subject;

    public override Guid SubjectId => Id.Value;

    protected override Guid? JournalCustomer => Customer.Value;

    /// <param name="act">Who writes it, and when.</param>
    /// <param name="customer">Of whom.</param>
    /// <param name="department">The service's.</param>
    /// <param name="terms">What it says; tidy.</param>
    /// <param name="sent">By which key, under which id, with which hash; null for our own staff.</param>
    /// <param name="isConfidential">As the service is.</param>
    public static TimelineEntry Write(Act act, CustomerId customer, DepartmentId department, EntryTerms terms, (Guid Key, string Id, string Hash)? sent = null, bool isConfidential = false)
    {
        var entry = new TimelineEntry
        {
            Id = EntryId.New(),
            Customer = customer,
            Kind = terms.Kind,
            Service = terms.Service,
            Department = department,
            IsConfidential = isConfidential,
            HappenedAt = terms.HappenedAt,
            Title = terms.Title,
            Text = terms.Text,
            Language = terms.Language,
            Channel = terms.Channel,
            IsRoutine = terms.IsRoutine,
            WrittenBy = act.ActorId,
            Author = terms.Author,
            Source = sent?.Key,
            ExternalId = sent?.Id,
            Sent = sent?.Hash,
        };
        entry.measures.AddRange(terms.Measures.Select(m => Measured.Of(entry.Id, m.Quantity, m.Value)));
        entry.Remember(act with { At = terms.HappenedAt }, EntryKinds.Added, "", ("kind", entry.Kind), ("department", department.Value), ("service", entry.Service.Value), ("routine", entry.IsRoutine));
        return entry;
    }

    /// <summary>Its service became confidential, or is so no more.</summary>
    /// <returns>Whether that changed anything.</returns>
    public bool Conceal(Act act, bool isConfidential)
    {
        if (isConfidential == IsConfidential)
            return false;
        IsConfidential = isConfidential;
        Remember(act, EntryKinds.Concealed, "confidential", ("department", Department.Value), ("is", isConfidential));
        return true;
    }

    /// <summary>Null when it has <see cref="AttachmentLimits.PerContact"/> already, or its retention ended. Files must be loaded.</summary>
    public EntryFile? Attach(Act act, KeptFile file)
    {
        if (ErasedOn is not null || files.Count >= AttachmentLimits.PerContact)
            return null;
        var added = EntryFile.Of(Id, act, file);
        files.Add(added);
        Remember(act, EntryKinds.Attached, "", ("department", Department.Value), ("file", added.Id), ("kind", file.Kind));
        return added;
    }

    /// <summary>False when it is withdrawn already.</summary>
    public bool Withdraw(Act act)
    {
        if (WithdrawnAt is not null)
            return false;
        WithdrawnAt = act.At;
        Remember(act, EntryKinds.Withdrawn, "", ("department", Department.Value));
        return true;
    }

    /// <summary>Takes a withdrawal back; false when it stands.</summary>
    public bool BringBack(Act act)
    {
        if (WithdrawnAt is null)
            return false;
        WithdrawnAt = null;
        Remember(act, EntryKinds.BroughtBack, "", ("department", Department.Value));
        return true;
    }

    /// <summary>
    /// Takes away what it says: words, values, files, who wrote it elsewhere. That it was, when and of which service stays; the sender's id stays too,
    /// so that the same sent again does not come back. Its parts must be loaded. False when it was done before.
    /// </summary>
    /// <param name="act">Who removes it, and when.</param>
    /// <param name="today">The municipality's day.</param>
    public bool Erase(Act act, DateOnly today)
    {
        if (ErasedOn is not null)
            return false;
        (Title, Text, Author, Sent, ErasedOn) = ("", "", "", null, today);
        measures.Clear();
        files.ForEach(f => f.Erase(act.At));
        Remember(act, EntryKinds.Erased, "erased", ("department", Department.Value));
        return true;
    }

    protected internal override void Appended(long seq)
    {
        if (Seq == 0)
            Seq = seq;
    }
}
