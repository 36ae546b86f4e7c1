using StaffPortal.Catalogue;
using StaffPortal.Customers;
using StaffPortal.Rights;
using StaffPortal.Staff;
using StaffPortal.Texts;

namespace StaffPortal.Tickets;

/// <summary>All that is known when a ticket is opened. It goes to its service's department and team, unless another department is named, and begins on the
/// flow given, or else on the common process.</summary>
public sealed record Opening(
    TicketId Id, long Number, Service Service, string Subject, string Description, Location Location,
    Channel Channel, Language Language, Priority Priority, Customer? Reporter,
    string? MediaUrl = null, IReadOnlyDictionary<string, IReadOnlyList<string>>? Answers = null,
    DepartmentId? Department = null, TeamId? Team = null, Flow? Flow = null);
