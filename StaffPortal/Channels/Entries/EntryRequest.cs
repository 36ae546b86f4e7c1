using System.ComponentModel;
using System.Text.Json.Serialization;
using StaffPortal.Texts;
using StaffPortal.Tickets;
using StaffPortal.Timeline;

namespace StaffPortal.Channels.Entries;

/// <summary>An entry as another system sends it.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record EntryRequest
{
    [Description("The sender's own id of the entry, at most 100 characters. The same id with the same content is one entry, however often it is sent.")]
    public string? Id { get; init; }

    [Description("Of whom it tells.")]
    public EntryRequestPerson? Customer { get; init; }

    [Description("The code of a service as Open311 lists it; its department decides who reads the entry.")]
    public string? Service { get; init; }

    public EntryKind? Kind { get; init; }

    [Description("When it happened: ISO 8601 with an offset, such as 2026-11-28T08:10:00+02:00. Not in the future.")]
    public string? HappenedAt { get; init; }

    [Description("One line, at most 200 characters.")]
    public string? Title { get; init; }

    [Description("At most 10,000 characters. A title, a text or a measurement is needed.")]
    public string? Text { get; init; }

    [Description("Of title and text; fi when it is not told.")]
    public Language? Language { get; init; }

    [Description("How a contact came about.")]
    public Channel? Channel { get; init; }

    [Description("One of many alike, shown with its neighbours as one line until somebody asks. True for a visit when it is not told, else false.")]
    public bool? Routine { get; init; }

    [Description("Who did it, as the sender names them; at most 100 characters.")]
    public string? Author { get; init; }

    [Description("What was measured; each quantity once.")]
    public IReadOnlyList<EntryRequestMeasure>? Measurements { get; init; }
}

[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record EntryRequestPerson
{
    [Description("Our id of the customer. Without it, a phone number or an e-mail address that leads to exactly one.")]
    public Guid? Id { get; init; }

    [Description("As the sender knows it: a name that speaks against the number or address makes it nobody's.")]
    public string? Name { get; init; }

    public string? Phone { get; init; }

    public string? Email { get; init; }
}

[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record EntryRequestMeasure
{
    [Description("weight kg, systolic and diastolic mmHg, pulse /min, temperature °C, glucose mmol/l, oxygenSaturation %, pain 0 to 10.")]
    public Quantity? Quantity { get; init; }

    public decimal? Value { get; init; }
}

/// <param name="Id">Our id of the entry.</param>
/// <param name="Repeated">It had been taken before.</param>
public sealed record EntryAnswer(Guid Id, bool Repeated);
