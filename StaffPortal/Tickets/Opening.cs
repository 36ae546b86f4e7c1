using StaffPortal.Catalogue;
using StaffPortal.Customers;
using StaffPortal.Texts;

namespace StaffPortal.Tickets;

/// <summary>All that is known when a ticket is opened.</summary>
public sealed record Opening(
    TicketId Id, long Number, Service Service, string Subject, string Description, Location Location,
    Channel Channel, Language Language, Priority Priority, Customer? Reporter,
    string? MediaUrl = null, IReadOnlyDictionary<string, IReadOnlyList<string>>? Answers = null);
