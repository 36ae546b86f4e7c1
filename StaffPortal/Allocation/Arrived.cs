using StaffPortal.Catalogue;
using StaffPortal.Texts;
using StaffPortal.Tickets;

namespace StaffPortal.Allocation;

/// <summary>What rules ask of a ticket that came in.</summary>
public sealed class Arrived(ServiceId service, string? district, Channel channel, Language language, string subject, string description)
{
    private SaidWords? said;

    public ServiceId Service => service;

    public string? District => district;

    public Channel Channel => channel;

    public Language Language => language;

    /// <summary>Made only when a rule asks for words.</summary>
    public SaidWords Said => said ??= new(subject, description);

    public static Arrived Of(Ticket ticket) =>
        new(ticket.Service, ticket.Location.District, ticket.Channel, ticket.Language, ticket.Subject, ticket.Description);
}
