using StaffPortal.Catalogue;
using StaffPortal.Customers;
using StaffPortal.Journal;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Texts;

namespace StaffPortal.Tickets;

/// <summary>One matter being handled. Changes only through its verbs; each writes its journal entry.</summary>
public sealed partial class Ticket : Journalled
{
    /// <summary>Longest subject, characters.</summary>
    public const int SubjectLength = 200;

    /// <summary>Longest description, reply or note, characters.</summary>
    public const int TextLength = 20_000;

    private static readonly Dictionary<string, IReadOnlyList<string>> NoAnswers = [];

    private readonly List<Contact> contacts = [];
    private readonly List<StageVisit> visits = [];
    private readonly List<TicketTag> tags = [];

    private Ticket()
    {
    }

    public TicketId Id { get; private init; }

    /// <summary>Said aloud: five digits, no prefix.</summary>
    public long Number { get; private init; }

    public string Subject { get; private set; } = "";

    public string Description { get; private set; } = "";

    public ServiceId Service { get; private set; }

    public DepartmentId Department { get; private set; }

    /// <summary>It belongs to a confidential service: only those who work in the department read it.</summary>
    public bool IsConfidential { get; private set; }

    public TeamId? Team { get; private set; }

    public StaffId? Owner { get; private set; }

    public StageCategory Stage { get; private set; }

    public Priority Priority { get; private set; }

    public Location Location { get; private set; } = Location.Unknown;

    public Channel Channel { get; private init; }

    public Language Language { get; private set; }

    /// <summary>A link to a picture as the requester gave it; never fetched.</summary>
    public string? MediaUrl { get; private set; }

    /// <summary>Answers to the service's questions, by attribute code.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Answers { get; private set; } = NoAnswers;

    /// <summary>The API key it came through; null for other channels.</summary>
    public Guid? ApiKey { get; private init; }

    /// <summary>The first reporter; others stand behind their contacts.</summary>
    public CustomerId? Customer { get; private set; }

    public DateTimeOffset ReceivedAt { get; private init; }

    public DateTimeOffset DueAt { get; private set; }

    public DateTimeOffset? FirstReplyAt { get; private set; }

    public DateTimeOffset? ResolvedAt { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    public bool IsOpen { get; private set; }

    public bool IsFlagged { get; private set; }

    /// <summary>Staff approved its description for the public answers.</summary>
    public bool IsApproved { get; private set; }

    public IReadOnlyList<Contact> Contacts => contacts;

    public IReadOnlyList<StageVisit> Visits => visits;

    public IReadOnlyList<TicketTag> Tags => tags;

    public override string SubjectKind => "ticket";

    public override Guid SubjectId => Id.Value;

    protected override Guid? JournalTicket => Id.Value;

    protected override Guid? JournalCustomer => Customer?.Value;

    public static Ticket Open(Act act, Opening opening)
    {
        var ticket = new Ticket
        {
            Id = opening.Id,
            Number = opening.Number,
            Subject = opening.Subject,
            Description = opening.Description,
            Service = opening.Service.Id,
            Department = opening.Department ?? opening.Service.Department,
            IsConfidential = opening.Service.IsConfidential,
            Team = opening.Department is null ? opening.Service.Team : opening.Team,
            Priority = opening.Priority,
            Location = opening.Location,
            Channel = opening.Channel,
            Language = opening.Language,
            Customer = opening.Reporter?.Id,
            MediaUrl = opening.MediaUrl,
            Answers = opening.Answers ?? NoAnswers,
            ApiKey = act.Origin == Origin.Channel ? act.ActorId : null,
            ReceivedAt = act.At,
            DueAt = DueTime.Of(act.At, opening.Service.DueMinutes, opening.Priority),
            Process = opening.Flow?.Process,
            ProcessVersion = opening.Flow?.Version.Number ?? 0,
            StageId = (opening.Flow?.Version ?? CommonProcess.Version).Stages[0].Id,
            Stage = StageCategory.Received,
            IsOpen = true,
            MustReckon = true,
        };
        ticket.drawn = opening.Flow?.Version;
        ticket.visits.Add(StageVisit.Begin(ticket, act, ticket.Here.Target));
        ticket.contacts.Add(Contact.Of(ticket.Id, opening.Reporter?.Id, opening.Channel, act.At));
        ticket.Tell(act, TicketKinds.Opened, "", ("service", ticket.Service.Value), ("channel", ticket.Channel), ("priority", ticket.Priority), ("language", ticket.Language));
        return ticket;
    }

    /// <summary>Somebody else reached us about the same matter.</summary>
    public void AddContact(Act act, CustomerId? reporter, Channel channel)
    {
        contacts.Add(Contact.Of(Id, reporter, channel, act.At));
        Tell(act, TicketKinds.ContactAdded, "", ("channel", channel), ("reporter", reporter?.Value));
    }

    public void Tag(Act act, string word)
    {
        var tag = word.Trim();
        if (tag.Length == 0 || tags.Any(t => string.Equals(t.Word, tag, StringComparison.OrdinalIgnoreCase)))
            return;
        tags.Add(TicketTag.Of(Id, tag));
        Tell(act, TicketKinds.Tagged, "", ("tag", tags[^1].Id));
    }

    /// <summary>Its service became confidential, or is so no more.</summary>
    /// <returns>Whether that changed anything.</returns>
    public bool Conceal(Act act, bool isConfidential)
    {
        if (isConfidential == IsConfidential)
            return false;
        IsConfidential = isConfidential;
        Tell(act, TicketKinds.Concealed, "confidential", ("is", isConfidential));
        return true;
    }

    /// <summary>Lets the public Open311 answers show its description, as its service says.</summary>
    public void ApproveForPublic(Act act)
    {
        if (IsApproved)
            return;
        IsApproved = true;
        Tell(act, TicketKinds.Approved, "approved");
    }

    /// <summary>Every entry of a ticket says where it is now: the feed and the hub tell by it who may hear of it.</summary>
    private void Tell(Act act, string kind, string fields, params (string Name, JournalValue Value)[] data)
    {
        if (Touch(act))
            data = [.. data, ("neglect", default)];
        if (IsConfidential)
            data = [.. data, ("confidential", true)];
        Remember(act, kind, fields, [("department", Department.Value), ("team", Team?.Value), .. data]);
    }
}
