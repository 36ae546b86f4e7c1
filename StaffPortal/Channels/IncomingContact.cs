using StaffPortal.Catalogue;
using StaffPortal.Texts;
using StaffPortal.Tickets;

namespace StaffPortal.Channels;

/// <summary>Whatever came in through any channel, in one shape.</summary>
public sealed record IncomingContact
{
    public required Channel Channel { get; init; }

    public required Service Service { get; init; }

    /// <summary>Empty: made from the description's first line, or the service's name.</summary>
    public string Subject { get; init; } = "";

    public string Description { get; init; } = "";

    public Location Location { get; init; } = Location.Unknown;

    public Language Language { get; init; } = Language.Fi;

    public Priority Priority { get; init; } = Priority.Normal;

    /// <summary>Who reached us; null when they did not say.</summary>
    public Requester? Requester { get; init; }

    /// <summary>Set when a member of staff took it in.</summary>
    public TakenByStaff? Taken { get; init; }

    /// <summary>A link to a picture as given; stored as text, never fetched.</summary>
    public string? MediaUrl { get; init; }

    /// <summary>Answers to the service's questions, by attribute code.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Answers { get; init; } = new Dictionary<string, IReadOnlyList<string>>();
}

/// <summary>What somebody said of themselves; empty parts were not given.</summary>
public sealed record Requester(string FirstName, string LastName, string Email, string Phone)
{
    public bool IsEmpty => FirstName.Length + LastName.Length + Email.Length + Phone.Length == 0;
}
