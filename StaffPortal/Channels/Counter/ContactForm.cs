using StaffPortal.Texts;
using StaffPortal.Tickets;

namespace StaffPortal.Channels.Counter;

/// <summary>What somebody at the phone or the counter has typed so far: all of it, so that a draft brings it back whole.</summary>
public sealed record ContactForm
{
    /// <summary>Of the save that will end it: pressed twice, or again after the line was cut, it is one ticket.</summary>
    public Guid Command { get; init; } = Guid.CreateVersion7();

    public DateTimeOffset BegunAt { get; init; }

    public Channel Channel { get; init; } = Channel.Phone;

    public ContactWho Who { get; init; } = ContactWho.Unknown;

    /// <summary>The customer or member of staff chosen.</summary>
    public Guid? Chosen { get; init; }

    public string Search { get; init; } = "";

    public string FirstName { get; init; } = "";

    public string LastName { get; init; } = "";

    public string Organisation { get; init; } = "";

    public string Phone { get; init; } = "";

    public string Email { get; init; } = "";

    public Language Language { get; init; } = Language.Fi;

    public string Description { get; init; } = "";

    public Guid? Service { get; init; }

    public Priority Priority { get; init; } = Priority.Normal;

    public string Address { get; init; } = "";

    /// <summary>Known from the address; empty when it is not.</summary>
    public string District { get; init; } = "";

    public CallBackChoice CallBack { get; init; } = CallBackChoice.No;

    /// <summary>When another number was given.</summary>
    public string CallBackPhone { get; init; } = "";

    public DateTimeOffset? CallBackDue { get; init; }

    /// <summary>Answers to the service's questions, by attribute code.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Answers { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Nothing that would be missed.</summary>
    public bool IsEmpty => Who == ContactWho.Unknown && Service is null && CallBack == CallBackChoice.No
        && (Search + FirstName + LastName + Organisation + Phone + Email + Description + Address).Length == 0;
}

public enum ContactWho
{
    Unknown,
    Known,
    NewPerson,
    NewOrganisation,
    Colleague,
    Anonymous,
}

public enum CallBackChoice
{
    No,
    OwnNumber,
    OtherNumber,
}
