using StaffPortal.Texts;
using StaffPortal.Tickets;

namespace StaffPortal.SampleTown;

/// <summary>A ticket of the town before it is opened: who asks for what, when, and how it goes on.</summary>
/// <param name="Chance">The ticket's own stream.</param>
/// <param name="GoesOn">Tells the story after the opening.</param>
sealed record TicketPlan(
    Chance Chance, TownService Service, Channel Channel, Caller? Caller, Language Language, DateTimeOffset ReceivedAt, Priority Priority, Action<Story> GoesOn)
{
    /// <summary>Words of its own instead of the service's usual ones.</summary>
    public (string Subject, string Description)? Words { get; init; }

    /// <summary>Where it is, when that matters to the words.</summary>
    public (Street Street, int Number)? Address { get; init; }

    public SampleRequest Request()
    {
        var draw = Chance.For("request");
        var request = SampleRequest.Compose(draw, Service, Language, Channel, ReceivedAt, Caller?.Name, Caller?.Home);
        if (Address is { } address)
            request = request with { Wording = request.Wording with { Street = address.Street, HouseNumber = address.Number } };
        return Words is { } words ? request with { Subject = request.Wording.Fill(words.Subject), Description = request.Wording.Fill(words.Description) } : request;
    }
}
